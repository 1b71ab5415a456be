package cn.yuanqi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every word on a page stands in a bundle, and every bundle speaks both languages. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]\\w*)[^}]*}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern SECTION = Pattern.compile("\\{[#/][^{}]*(\\{[^{}]*}[^{}]*)*}|\\{!.*?!}",
            Pattern.DOTALL);
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}\\s][^{}]*}");
    private static final Pattern CODE = Pattern
            .compile("(?s)<(script|style|code)\\b[^>]*>.*?</\\1>|<!--.*?-->|\\{\\|.*?\\|}");
    private static final Pattern SPOKEN = Pattern
            .compile("\\b(?:title|alt|placeholder|aria-label|data-label)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}]|\\p{Alpha}{2,}");
    private static final Set<String> SAME_EVERYWHERE = Set.of("mg", "HJ", "COD", "pH", "nbsp", "middot", "MN");

    private static final List<Class<?>> BUNDLES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cn.yuanqi").stream()
            .filter(type -> type.isAnnotatedWith(MessageBundle.class)).<Class<?>>map(JavaClass::reflect).toList();

    @Test
    void everyMessageIsSpokenInChineseAndInEnglish() throws IOException {
        assertFalse(BUNDLES.isEmpty());
        for (Class<?> bundle : BUNDLES) {
            var english = english(bundle);
            var asked = Arrays.stream(bundle.getDeclaredMethods()).filter(method -> !method.isSynthetic())
                    .map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(asked, new TreeSet<>(english.stringPropertyNames()), bundle.getName());
            for (Method message : bundle.getDeclaredMethods()) {
                var chinese = message.getAnnotation(Message.class).value();
                assertEquals(places(chinese), places(english.getProperty(message.getName())),
                        bundle.getSimpleName() + "." + message.getName());
                assertFalse(english.getProperty(message.getName()).isBlank(), message.getName());
            }
        }
    }

    @Test
    void chineseIsChineseAndEnglishIsNot() throws IOException {
        for (Class<?> bundle : BUNDLES) {
            assertEquals("zh-CN", bundle.getAnnotation(MessageBundle.class).locale(), bundle.getName());
            for (var message : english(bundle).entrySet()) {
                boolean han = HAN.matcher(message.getValue().toString()).find();
                assertTrue(!han || message.getKey().equals("otherLanguage"), bundle.getSimpleName() + "." + message);
            }
        }
    }

    @Test
    void noTemplateHoldsWordsOfItsOwn() throws IOException {
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertEquals(List.of(), words(Files.readString(template)), template.toString());
            }
        }
    }

    @Test
    void noTemplateBreaksTheContentPolicy() throws IOException {
        var inline = Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*src=)|javascript:|https?://");
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertFalse(inline.matcher(Files.readString(template)).find(), template.toString());
            }
        }
    }

    private static List<String> words(String template) {
        var plain = EXPRESSION.matcher(SECTION.matcher(CODE.matcher(template).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ");
        var shown = new StringBuilder(plain.replaceAll("(?s)<[^>]*>|data-theme=\"\\w*\"", " "));
        SPOKEN.matcher(plain).results().forEach(attribute -> shown.append(' ').append(attribute.group(1)));
        return WORD.matcher(shown).results().map(word -> word.group()).filter(word -> !SAME_EVERYWHERE.contains(word))
                .toList();
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message).results().map(place -> place.group(1)).collect(Collectors.toSet());
    }

    private static Properties english(Class<?> bundle) throws IOException {
        var file = RESOURCES
                .resolve("messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_en.properties");
        var english = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            english.load(reader);
        }
        return english;
    }
}
