package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every example of the API guide is run, in its order, in one shell, against the packaged application with the demo. */
class ApiGuideIT {
    private static final Path GUIDE = Path.of("docs", "api-guide.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final String END = "=== end of the example ===";

    @Test
    void eachExampleDoesWhatTheGuideSays() throws Exception {
        assumeTrue(isHere("curl") && isHere("jq"), "the guide speaks to curl and jq");
        var place = PackagedPlace.with(DemoDatabase.url());
        try (var running = place.ready()) {
            assertTrue(running.alive());
            var said = run(place);
            Supplier<String> all = said::toString;
            assertTrue(said.get(0).contains("\"operator@cq-digital.test\""), all);
            assertTrue(said.get(1).lines().count() == 5 && said.get(1).startsWith("105\n"), all);
            assertEquals("309", said.get(2).strip(), all);
            assertTrue(said.get(3).contains("\"status\": \"LEAD\""), all);
            assertEquals("42", said.get(4).strip(), all);
            var paid = said.get(5).strip().lines().toList();
            assertTrue(paid.size() == 2 && paid.get(0).contains("\"amount\":\"100.00\""), all);
            assertEquals(paid.get(0), paid.get(1), "the same answer twice");
            assertTrue(said.get(6).contains("\"value\"") && said.get(6).contains("event:alive"), all);
            assertTrue(said.get(7).contains("\"stored\": 1"), all);
            said.forEach(answer -> assertFalse(answer.contains("urn:yuanqi:problem"), all));
        }
    }

    private static boolean isHere(String tool) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(tool, "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** What each example said. */
    private static List<String> run(PackagedPlace place) throws IOException, InterruptedException {
        var script = new StringBuilder("exec 2>&1\n");
        BLOCK.matcher(Files.readString(GUIDE)).results().map(block -> block.group(1))
                .filter(block -> !block.startsWith("{")).forEach(block -> script.append(block
                        .replace("http://127.0.0.1:8180/realms/yuanqi", TestStack.oidcUrl())
                        .replace("http://127.0.0.1:8080", "http://127.0.0.1:" + place.http()))
                        .append("\necho '").append(END).append("'\n"));
        var output = Files.createTempFile("guide", ".log");
        var shell = new ProcessBuilder("bash", "-c", script.toString()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        assertTrue(shell.waitFor(2, TimeUnit.MINUTES), "the examples end");
        var said = Files.readString(output, StandardCharsets.UTF_8);
        Files.delete(output);
        return new ArrayList<>(List.of(said.split(END + "\n")));
    }
}
