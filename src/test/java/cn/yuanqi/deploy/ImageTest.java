package cn.yuanqi.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.apps.Deployment;

/** The image's definition, and that the chart runs it as it is meant to be run. */
class ImageTest {
    private static final Path SETTINGS = Path.of("src", "main", "resources", "application.properties");
    private final Properties image = settings();

    private static Properties settings() {
        var settings = new Properties();
        try (var text = Files.newBufferedReader(SETTINGS)) {
            settings.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return settings;
    }

    private String jib(String name) {
        return image.getProperty("quarkus.jib." + name);
    }

    @Test
    void itIsAJava25WithoutAShellInItsWayAndWithoutRoot() {
        assertTrue(jib("base-jvm-image").matches(".*:25\\b.*"), jib("base-jvm-image"));
        assertEquals("java", jib("jvm-entrypoint").split(",")[0]);
        assertFalse(jib("jvm-entrypoint").matches(".*\\b(ba)?sh\\b.*"), jib("jvm-entrypoint"));
        assertFalse(jib("user").startsWith("0") || jib("user").startsWith("root"), jib("user"));
    }

    @Test
    void itIsBuiltOnlyWhenAskedAndGoesNowhereByItself() {
        assertEquals("false", image.getProperty("quarkus.container-image.build"));
        assertEquals("false", image.getProperty("quarkus.container-image.push"));
    }

    @Test
    void theChartRunsItAsThatUserWithADiskThatNobodyWritesTo() {
        for (var example : RenderedChart.EXAMPLES) {
            for (var deployment : RenderedChart.of(example).all(Deployment.class)) {
                var pod = deployment.getSpec().getTemplate().getSpec();
                assertEquals(jib("user"),
                        pod.getSecurityContext().getRunAsUser() + ":" + pod.getSecurityContext().getRunAsGroup());
                assertTrue(pod.getContainers().get(0).getSecurityContext().getReadOnlyRootFilesystem());
            }
        }
    }

    @Test
    void everyPortOfTheChartIsOneOfTheImage() {
        var open = Arrays.stream(jib("ports").split(",")).map(Integer::valueOf).collect(Collectors.toSet());
        assertEquals(open, RenderedChart.of("small-park").all(Deployment.class).stream()
                .flatMap(each -> each.getSpec().getTemplate().getSpec().getContainers().get(0).getPorts().stream())
                .map(ContainerPort::getContainerPort).collect(Collectors.toSet()));
        assertEquals(Set.of(8080, 9212, 9000), open);
    }
}
