package cn.yuanqi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the frame does without a server. */
class FrameTest {

    @Test
    void theHashOfOurAssetsKnowsAllOfThem() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/META-INF/resources/assets"))) {
            assertEquals(files.map(file -> file.getFileName().toString()).sorted().toList(),
                    Assets.OWN.stream().sorted().toList());
        }
    }

    @Test
    void anEmptyListAlwaysSaysWhatComesNext() throws IOException {
        var empty = Pattern.compile("\\{#empty [^}]*}(.*?)\\{/empty}", Pattern.DOTALL);
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertEquals(List.of(),
                        empty.matcher(Files.readString(template)).results()
                                .filter(found -> !found.group(1).matches("(?s).*<(p|a)\\b.*"))
                                .map(found -> found.group()).toList(),
                        template.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"/parks/a?q=1,/parks/a?q=1", "//evil.test,/", "/\\evil.test,/",
            "https://evil.test,/",
            "-,/", "'/a b',/", "'/a\r\nb',/"})
    void theLanguageSwitchLeadsBackButNeverOutside(String asked, String back) {
        assertEquals(back, LanguageDoor.inside(asked));
    }
}
