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
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            var text = Files.readString(Path.of(readme));
            for (Path document : documents()) {
                var name = document.toString().replace('\\', '/');
                assertTrue(!name.startsWith("docs/") || name.contains("/decisions/") || text.contains(name),
                        readme + " does not lead to " + name);
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
