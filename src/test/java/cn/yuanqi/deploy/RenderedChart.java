package cn.yuanqi.deploy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.marcnuri.helm.Helm;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesList;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.client.utils.Serialization;

/** What Helm makes of the chart with some values, as typed objects of Kubernetes: an unknown field is a failure. */
record RenderedChart(String text, List<HasMetadata> objects) {
    static final Path CHART = Path.of("helm", "yuanqi");
    static final String HOOK = "test/hook";
    static final List<String> EXAMPLES = List.of("small-park", "city");

    /** With one of the examples that the chart ships. */
    static RenderedChart of(String example) {
        return render(example, "");
    }

    /** With an example and a few values over it, as YAML. */
    static RenderedChart render(String example, String over) {
        try {
            Path more = Files.writeString(Files.createTempFile("values", ".yaml"), over);
            var text = new Helm(withHooks()).template().withName("park").withNamespace("yuanqi")
                    .withKubeVersion("1.31.0").withValuesFile(joined(example, more)).call();
            return new RenderedChart(text, parse(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file, since the library takes one: the later document's keys must not stand in the first. */
    private static Path joined(String example, Path more) throws IOException {
        var base = example.isEmpty() ? "" : Files.readString(CHART.resolve("values").resolve(example + ".yaml"));
        var merged = Merge.of(base, Files.readString(more));
        return Files.writeString(more, merged);
    }

    /** Helm leaves hooks out of what it prints; under another annotation they are printed too. */
    private static Path withHooks() throws IOException {
        Path copy = Files.createTempDirectory("chart");
        try (Stream<Path> files = Files.walk(CHART)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(CHART.relativize(file));
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file).replace("helm.sh/hook:", HOOK + ":"));
            }
        }
        return copy;
    }

    private static List<HasMetadata> parse(String text) {
        List<HasMetadata> all = new ArrayList<>();
        for (String document : text.split("(?m)^---\\s*$")) {
            if (document.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
                continue;
            }
            Object read = Serialization.unmarshal(
                    new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), HasMetadata.class);
            if (read instanceof KubernetesList list) {
                all.addAll(list.getItems());
            } else {
                all.add((HasMetadata) read);
            }
        }
        return all;
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T one(Class<T> kind, String name) {
        return all(kind).stream().filter(each -> each.getMetadata().getName().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    /** Of deployments and of the migration. */
    List<PodSpec> pods() {
        return Stream.concat(all(Deployment.class).stream().map(each -> each.getSpec().getTemplate().getSpec()),
                all(Job.class).stream().map(each -> each.getSpec().getTemplate().getSpec())).toList();
    }

    Container container(String deployment) {
        return one(Deployment.class, deployment).getSpec().getTemplate().getSpec().getContainers().get(0);
    }
}
