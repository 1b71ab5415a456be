package cn.yuanqi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
                                .filter(found -> !found.group(1).matches("(?s).*<(p\\b[^>]*>(?!</p>)|a\\b).*"))
                                .map(found -> found.group()).toList(),
                        template.toString());
            }
        }
    }

    /** By a second press, or by words that must be typed; what can be set again by the same hand needs neither. */
    @Test
    void whatDoesNotComeBackIsAskedOnce() throws IOException {
        var taking = Pattern.compile(
                "\\{#form [^}]*/(?:removal|revoke|revocation|cancellation|erasure|suspension)'[^}]*}(.*?)\\{/form}",
                Pattern.DOTALL);
        var comesBack = Set.of("AbsencePages/absences.html", "CalendarPages/calendar.html", "LoggerPage/commands.html",
                "PlanPages/plan.html");
        var folder = Path.of("src/main/resources/templates");
        try (Stream<Path> templates = Files.walk(folder)) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(template);
                var bare = taking.matcher(text).results()
                        .filter(form -> !form.group(1).contains("{#sure ") && !form.group(1).contains(" required")
                                && !isFolded(text.substring(0, form.start())))
                        .map(form -> form.group()).toList();
                if (!comesBack.contains(folder.relativize(template).toString())) {
                    assertEquals(List.of(), bare, template.toString());
                }
            }
        }
    }

    private static boolean isFolded(String before) {
        return before.lastIndexOf("<details") > before.lastIndexOf("</details>");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"/parks/a?q=1,/parks/a?q=1", "//evil.test,/", "/\\evil.test,/",
            "https://evil.test,/",
            "-,/", "'/a b',/", "'/a\r\nb',/"})
    void theLanguageSwitchLeadsBackButNeverOutside(String asked, String back) {
        assertEquals(back, LanguageDoor.inside(asked));
    }
}
