package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The guides speak both languages alike, show what the script of their pictures takes, and say what the pages say. */
class GuideTest {
    private static final Path GUIDE = Path.of("docs", "guide");
    private static final Set<String> PEOPLE = Set.of("operator", "leader", "startup", "financier", "officer",
            "platform");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+]\\(pictures/(zh|en)/([\\w-]+)\\.png\\)");
    private static final Pattern QUOTED = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final long ALL_TOGETHER = 4 * 1024 * 1024;

    @Test
    void everyPersonHasOneInEachLanguage() throws IOException {
        var wanted = PEOPLE.stream().flatMap(person -> Stream.of(person + ".md", person + ".zh-CN.md"))
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(GUIDE)) {
            assertEquals(wanted, files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "leader", "startup", "financier", "officer", "platform"})
    void bothLanguagesHaveTheSameStepsAndPictures(String person) throws IOException {
        assertEquals(outline(read(person, "")), outline(read(person, ".zh-CN")));
    }

    /** The levels of the headings and the pictures, in their order. */
    private static List<String> outline(String guide) {
        return guide.lines().filter(line -> line.startsWith("#") || line.startsWith("!"))
                .map(line -> line.startsWith("#")
                        ? line.replaceAll("[^#0-9.].*", "")
                        : line.replaceAll(".*/|\\).*", ""))
                .toList();
    }

    @Test
    void theyShowEveryPictureThatTheScriptTakesAndNoOther() throws IOException {
        for (String language : List.of("zh", "en")) {
            var shown = new ArrayList<String>();
            for (String person : PEOPLE) {
                PICTURE.matcher(read(person, language.equals("zh") ? ".zh-CN" : "")).results().forEach(found -> {
                    assertEquals(language, found.group(1), person);
                    assertTrue(found.group(2).startsWith(person), person + " shows " + found.group(2));
                    shown.add(found.group(2));
                });
            }
            var taken = Scene.ALL.stream().map(Scene::name).sorted().toList();
            assertEquals(taken, shown.stream().sorted().toList(), language);
            try (Stream<Path> files = Files.list(GuidePictures.FOLDER.resolve(language))) {
                assertEquals(taken, files.map(file -> file.getFileName().toString().replace(".png", "")).sorted()
                        .toList());
            }
        }
    }

    @Test
    void thePicturesAreSmall() throws IOException {
        try (Stream<Path> files = Files.walk(GUIDE)) {
            long sum = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertTrue(Files.size(file) <= GuidePictures.LARGEST, file + " has " + Files.size(file) + " bytes");
                sum += Files.size(file);
            }
            assertTrue(sum <= ALL_TOGETHER, sum + " bytes in all");
        }
    }

    @Test
    void whatTheyQuoteStandsOnThePages() throws IOException {
        var chinese = new HashSet<String>();
        var english = new HashSet<String>();
        for (Class<?> bundle : bundles()) {
            Arrays.stream(bundle.getDeclaredMethods()).filter(method -> !method.isSynthetic())
                    .forEach(method -> chinese.addAll(spoken(method.getAnnotation(Message.class).value())));
            english(bundle).values().forEach(words -> english.addAll(spoken(words.toString())));
        }
        List<String> unknown = new ArrayList<>();
        for (String person : PEOPLE) {
            quoted(read(person, ".zh-CN")).filter(word -> !chinese.contains(word)).forEach(unknown::add);
            quoted(read(person, "")).filter(word -> !english.contains(word)).forEach(unknown::add);
        }
        assertEquals(List.of(), unknown);
    }

    private static Stream<String> quoted(String guide) {
        return QUOTED.matcher(guide).results().map(found -> found.group(1).replaceAll("\\s+", " "));
    }

    /** A message without its places and switches. */
    private static List<String> spoken(String message) {
        return PLACE.splitAsStream(message).map(String::strip).filter(words -> !words.isEmpty()).toList();
    }

    private static List<Class<?>> bundles() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("cn.yuanqi").stream().filter(type -> type.isAnnotatedWith(MessageBundle.class))
                .<Class<?>>map(JavaClass::reflect).toList();
    }

    private static Properties english(Class<?> bundle) throws IOException {
        var english = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src", "main", "resources", "messages",
                bundle.getAnnotation(MessageBundle.class).value() + "_en.properties"))) {
            english.load(reader);
        }
        return english;
    }

    private static String read(String person, String language) throws IOException {
        return Files.readString(GUIDE.resolve(person + language + ".md"));
    }
}
