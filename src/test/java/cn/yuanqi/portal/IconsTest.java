package cn.yuanqi.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A page names icons; an icon that the sprite lacks leaves a hole that nobody is told of. */
class IconsTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Path SPRITE = MAIN.resolve("resources/META-INF/resources/assets/icons.svg");
    private static final Pattern DRAWN = Pattern.compile("id=\"([a-z0-9-]+)\"");
    private static final Pattern IN_TEMPLATES = Pattern.compile("(?:#ic |icon=)'([a-z0-9-]+)'");
    private static final Pattern IN_JAVA = Pattern
            .compile("(?:new Item\\(|Kpi\\.of\\(|room\\(Noun\\.\\w+, )\"([a-z0-9-]+)\"");

    @Test
    void theSpriteHasEveryIconThatAPageNames() throws IOException {
        var drawn = DRAWN.matcher(Files.readString(SPRITE)).results().map(found -> found.group(1))
                .collect(Collectors.toSet());
        var named = named(MAIN.resolve("resources/templates"), IN_TEMPLATES);
        named.addAll(named(MAIN.resolve("java"), IN_JAVA));
        assertTrue(named.contains("file-text") && named.contains("droplet"), named.toString());
        named.removeAll(drawn);
        assertEquals(Set.of(), named);
    }

    private static Set<String> named(Path folder, Pattern how) throws IOException {
        var named = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                how.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(named::add);
            }
        }
        return named;
    }
}
