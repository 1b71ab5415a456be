package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The documents speak of tests and files that are there. */
class DocumentsTest {
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|IT|Bench))(?:\\.\\w+)?`");
    private static final List<String> READMES = List.of("README.md", "README.zh-CN.md");
    private static final Pattern SETTING = Pattern.compile("\\$\\{(YUANQI_\\w+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");

    @Test
    void everyTestThatTheyNameIsThere() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> wrong = new ArrayList<>();
        for (Path document : documents()) {
            TEST.matcher(Files.readString(document)).results().map(found -> found.group(1))
                    .filter(name -> !tests.contains(name)).forEach(name -> wrong.add(document + ": " + name));
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyLinkOfTheirsLeadsSomewhere() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path document : documents()) {
            LINK.matcher(Files.readString(document)).results().map(found -> found.group(1))
                    .filter(target -> !Files.exists(document.toAbsolutePath().getParent().resolve(target)))
                    .forEach(target -> wrong.add(document + ": " + target));
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void theReadmesLeadToEachOfThem() throws IOException {
        for (String readme : READMES) {
            var text = Files.readString(Path.of(readme));
            for (Path document : documents()) {
                var name = document.toString().replace('\\', '/');
                assertTrue(!name.startsWith("docs/") || name.contains("/decisions/") || text.contains(name),
                        readme + " does not lead to " + name);
            }
        }
    }

    @Test
    void bothReadmesNameEverySettingOfTheEnvironment() throws IOException {
        var settings = SETTING.matcher(Files.readString(Path.of("src", "main", "resources", "application.properties")))
                .results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertTrue(settings.size() > 10);
        for (String readme : READMES) {
            var text = Files.readString(Path.of(readme));
            assertEquals(List.of(), settings.stream().filter(name -> !named(text, name)).sorted().toList(), readme);
        }
    }

    /** By its whole name, or by its end in a row that begins with what it shares with others. */
    private static boolean named(String text, String name) {
        return text.contains("`" + name + "`") || text.lines().anyMatch(row -> row.startsWith("| `YUANQI_")
                && name.startsWith(row.split("`")[1].replaceAll("_[A-Z]+$", "_"))
                && row.contains("`" + name.substring(row.split("`")[1].lastIndexOf('_')) + "`"));
    }

    @Test
    void everyDecisionSaysWhyWhatWasRejectedAndWhatItCosts() throws IOException {
        try (Stream<Path> decisions = Files.list(Path.of("docs", "decisions"))) {
            for (Path decision : decisions.toList()) {
                var text = Files.readString(decision);
                for (String part : List.of("**Decided.**", "**Why.**", "**Rejected**", "**What it costs.**")) {
                    assertTrue(text.contains(part), decision + " lacks " + part);
                }
            }
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("README.zh-CN.md")),
                    docs.filter(file -> file.toString().endsWith(".md"))).toList();
        }
    }
}
