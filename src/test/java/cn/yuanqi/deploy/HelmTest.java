package cn.yuanqi.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.marcnuri.helm.Helm;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;

/** The chart, rendered by Helm itself and read by Kubernetes' own types. */
class HelmTest {
    static final List<String> EXAMPLES = RenderedChart.EXAMPLES;

    @Test
    void theChartIsLintedStrictly() {
        var found = new Helm(RenderedChart.CHART).lint().strict().call();

        // Without values the schema asks for what every installation must say; nothing else may be found.
        assertTrue(found.getMessages().stream().filter(message -> message.contains("[ERROR]"))
                .allMatch(message -> message.contains("values")), () -> String.join("\n", found.getMessages()));
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everyLabelSelectorFindsItsPods(String example) {
        var chart = RenderedChart.of(example);
        var pods = chart.all(Deployment.class).stream()
                .map(each -> each.getSpec().getTemplate().getMetadata().getLabels().entrySet()).toList();

        chart.all(Service.class).forEach(service -> assertEquals(1,
                pods.stream().filter(labels -> labels.containsAll(service.getSpec().getSelector().entrySet())).count(),
                service.getMetadata().getName()));
        chart.all(NetworkPolicy.class).forEach(policy -> assertEquals(1, pods.stream()
                .filter(labels -> labels
                        .containsAll(policy.getSpec().getPodSelector().getMatchLabels().entrySet()))
                .count(), policy.getMetadata().getName()));
        assertEquals(chart.all(Deployment.class).size(), chart.all(NetworkPolicy.class).size());
    }

    @Test
    void ingestGetsTcp9212AndNoHttpIngress() {
        var chart = RenderedChart.of("city");
        var service = chart.one(Service.class, "park-ingest");
        var policy = chart.one(NetworkPolicy.class, "park-ingest");

        assertEquals(List.of(9212), service.getSpec().getPorts().stream().map(port -> port.getPort()).toList());
        assertEquals("TCP", service.getSpec().getPorts().get(0).getProtocol());
        assertEquals("Local", service.getSpec().getExternalTrafficPolicy());
        assertEquals(Set.of(9212, 9000), ports(policy));
        assertEquals(Set.of(9212, 9000), containerPorts(chart, "park-ingest"));
        chart.all(Ingress.class).forEach(ingress -> assertEquals("park-web",
                ingress.getSpec().getRules().get(0).getHttp().getPaths().get(0).getBackend().getService().getName()));
    }

    @Test
    void webHearsNoLoggersAndJobsAreAskedByNobody() {
        var chart = RenderedChart.of("city");

        assertEquals(Set.of(8080, 9000), ports(chart.one(NetworkPolicy.class, "park-web")));
        assertEquals(Set.of(8080, 9000), containerPorts(chart, "park-web"));
        assertEquals(Set.of(9000), ports(chart.one(NetworkPolicy.class, "park-jobs")));
        assertEquals(Set.of(9000), containerPorts(chart, "park-jobs"));
        assertEquals("jobs", value(chart, "park-jobs", "YUANQI_DUTY"));
    }

    @Test
    void aSmallParkHasOnePodForEverything() {
        var chart = RenderedChart.of("small-park");

        assertEquals(List.of("park-all"),
                chart.all(Deployment.class).stream().map(each -> each.getMetadata().getName()).toList());
        assertEquals(Set.of(8080, 9212, 9000), containerPorts(chart, "park-all"));
        assertEquals("Recreate", chart.all(Deployment.class).get(0).getSpec().getStrategy().getType());
        assertEquals(List.of(), chart.all(PodDisruptionBudget.class));
    }

    @Test
    void aCityGrowsAndKeepsSomeWhileNodesAreDrained() {
        var chart = RenderedChart.of("city");

        assertEquals(Set.of("park-web", "park-ingest"), chart.all(HorizontalPodAutoscaler.class).stream()
                .map(each -> each.getSpec().getScaleTargetRef().getName()).collect(Collectors.toSet()));
        chart.all(HorizontalPodAutoscaler.class)
                .forEach(scaler -> assertEquals(null,
                        chart.one(Deployment.class, scaler.getSpec().getScaleTargetRef().getName()).getSpec()
                                .getReplicas(),
                        "an upgrade would undo what the autoscaler decided"));
        assertEquals(Set.of("park-web", "park-ingest"), chart.all(PodDisruptionBudget.class).stream()
                .map(each -> each.getMetadata().getName()).collect(Collectors.toSet()));
    }

    @Test
    void aCityIsWatched() throws IOException {
        var chart = RenderedChart.of("city");
        var dashboard = chart.one(ConfigMap.class, "park-dashboard").getData().get("yuanqi.json");
        var rules = chart.objects().stream().filter(each -> each.getKind().equals("PrometheusRule")).toList();

        assertEquals("yuanqi", new ObjectMapper().readTree(dashboard).get("uid").asText());
        assertEquals(1, rules.size());
        assertTrue(((GenericKubernetesResource) rules.get(0)).<List<?>>get("spec", "groups").size() >= 4);
        assertTrue(chart.text().contains("{{ $labels.reason }}"), "Helm ate what is Prometheus' own");
        assertEquals(1, chart.objects().stream().filter(each -> each.getKind().equals("PodMonitor")).count());
        assertEquals(List.of(), RenderedChart.of("small-park").all(ConfigMap.class));
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void nobodyRunsAsRootOrWritesToItsImage(String example) {
        for (var pod : RenderedChart.of(example).pods()) {
            assertTrue(pod.getSecurityContext().getRunAsNonRoot());
            assertTrue(pod.getSecurityContext().getRunAsUser() >= 10_000);
            assertEquals("RuntimeDefault", pod.getSecurityContext().getSeccompProfile().getType());
            assertFalse(pod.getAutomountServiceAccountToken());
            pod.getContainers().forEach(container -> {
                assertFalse(container.getSecurityContext().getAllowPrivilegeEscalation());
                assertTrue(container.getSecurityContext().getReadOnlyRootFilesystem());
                assertEquals(List.of("ALL"), container.getSecurityContext().getCapabilities().getDrop());
                assertNotNull(container.getResources().getLimits().get("memory"));
                assertNotNull(container.getResources().getRequests().get("cpu"));
            });
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void noSecretIsRenderedInTheClear(String example) {
        var chart = RenderedChart.of(example);

        assertEquals(List.of(), chart.all(Secret.class));
        for (var pod : chart.pods()) {
            for (EnvVar variable : pod.getContainers().get(0).getEnv()) {
                if (variable.getName().matches(".*(PASSWORD|SECRET|USERNAME|ACCESS_KEY).*")) {
                    assertEquals(null, variable.getValue(), variable.getName());
                    assertEquals("yuanqi", variable.getValueFrom().getSecretKeyRef().getName(), variable.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void everyPodIsAskedWhetherItLives(String example) {
        var chart = RenderedChart.of(example);
        for (var each : chart.all(Deployment.class)) {
            var container = chart.container(each.getMetadata().getName());
            assertEquals("/q/health/live", container.getLivenessProbe().getHttpGet().getPath());
            assertEquals("/q/health/ready", container.getReadinessProbe().getHttpGet().getPath());
            assertEquals("/q/health/started", container.getStartupProbe().getHttpGet().getPath());
            assertEquals("management", container.getReadinessProbe().getHttpGet().getPort().getStrVal());
            assertTrue(each.getSpec().getTemplate().getSpec().getTerminationGracePeriodSeconds() >= 30);
        }
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void theMigrationRunsOnceBeforeAnythingOfTheNewVersion(String example) {
        var chart = RenderedChart.of(example);
        var job = chart.one(Job.class, "park-migrate");

        assertEquals("pre-install,pre-upgrade", job.getMetadata().getAnnotations().get(RenderedChart.HOOK));
        assertEquals(List.of("migrate"), job.getSpec().getTemplate().getSpec().getContainers().get(0).getArgs());
        assertEquals(0, job.getSpec().getBackoffLimit());
        chart.all(Deployment.class)
                .forEach(each -> assertEquals("false", value(chart, each.getMetadata().getName(), "YUANQI_MIGRATE")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"topology: triple | topology", "image: {tag: latest} | tag",
            "image: {repository: ''} | repository", "existingSecret: '' | existingSecret",
            "database: {url: 'jdbc:postgresql://db/yuanqi'} | url",
            "database: {url: 'jdbc:mysql://db/yuanqi?password=hush'} | url",
            "oidc: {url: 'http://id.example/realms/y'} | url",
            "publicUrl: http://yuanqi.example | publicUrl", "web: {replicas: 0} | replicas",
            "web: {replica: 3} | replica", "mail: {tls: maybe} | tls",
            "extraEnv: {YUANQI_DB_PASSWORD: hush} | YUANQI_DB_PASSWORD",
            "ingest: {service: {loadBalancerSourceRanges: [everywhere]}} | loadBalancerSourceRanges",
            "networkPolicy: {egressPorts: [70000]} | egressPorts",
            "files: {s3: {bucket: ''}} | files", "web: {ingress: {enabled: true, tlsSecret: ''}} | tlsSecret"})
    void aBadValueIsRefused(String over, String named) {
        var refused = assertThrows(RuntimeException.class, () -> RenderedChart.render("city", over));

        assertTrue(refused.getMessage().contains(named), refused.getMessage());
    }

    @Test
    void withoutWhatAnInstallationMustSayNothingIsRendered() {
        var refused = assertThrows(RuntimeException.class, () -> RenderedChart.render("", ""));

        for (String named : List.of("repository", "existingSecret", "url", "publicUrl")) {
            assertTrue(refused.getMessage().contains(named), refused.getMessage());
        }
    }

    private static Set<Integer> ports(NetworkPolicy policy) {
        return policy.getSpec().getIngress().stream().flatMap(rule -> rule.getPorts().stream())
                .map(port -> port.getPort().getIntVal()).collect(Collectors.toSet());
    }

    private static Set<Integer> containerPorts(RenderedChart chart, String deployment) {
        return chart.container(deployment).getPorts().stream().map(port -> port.getContainerPort())
                .collect(Collectors.toSet());
    }

    private static String value(RenderedChart chart, String deployment, String variable) {
        return chart.container(deployment).getEnv().stream().filter(each -> each.getName().equals(variable))
                .map(EnvVar::getValue).findFirst().orElse(null);
    }
}
