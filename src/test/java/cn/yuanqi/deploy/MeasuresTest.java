package cn.yuanqi.deploy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Whatever the dashboard draws and the rules ask for, the application really tells, and at its management port only. */
@QuarkusTest
class MeasuresTest {
    private static final Path FILES = RenderedChart.CHART.resolve("files");
    private static final Pattern NAME = Pattern.compile("\\b(?:yuanqi|agroal|http|jvm|process)_[a-z0-9_]+");

    @TestHTTPResource(value = "/metrics", management = true)
    URI measures;
    @TestHTTPResource(value = "/health", management = true)
    URI health;

    @Test
    void everyMeasureThatTheDashboardDrawsIsExported() throws IOException {
        var asked = new TreeSet<String>();
        for (JsonNode panel : new ObjectMapper().readTree(FILES.resolve("dashboard.json").toFile()).get("panels")) {
            panel.path("targets").forEach(target -> asked.addAll(names(target.get("expr").asText())));
        }

        assertTrue(asked.size() > 15, asked::toString);
        assertEquals(Set.of(), missing(asked));
    }

    @Test
    void everyMeasureThatARuleAsksForIsExported() throws IOException {
        var asked = new TreeSet<String>();
        for (JsonNode group : rules()) {
            group.get("rules").forEach(rule -> asked.addAll(names(rule.get("expr").asText())));
        }

        assertTrue(asked.size() > 8, asked::toString);
        assertEquals(Set.of(), missing(asked));
    }

    @Test
    void everyRuleSaysHowUrgentItIsAndIsInTheOperatorsHandbook() throws IOException {
        var handbook = Files.readString(Path.of("docs", "operations.md"));
        for (JsonNode group : rules()) {
            group.get("rules").forEach(rule -> {
                var name = rule.get("alert").asText();
                assertTrue(Set.of("page", "ticket").contains(rule.at("/labels/severity").asText()), name);
                assertTrue(rule.at("/annotations/description").asText().length() > 20, name);
                assertTrue(handbook.contains("`" + name + "`"), name + " has no line in docs/operations.md");
            });
        }
    }

    @Test
    void measuresAreNotToldWherePagesAre() {
        assertNotEquals(200, given().get("/q/metrics").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/live", "/ready", "/started"})
    void healthIsToldAtBothPorts(String which) {
        given().get(health + which).then().statusCode(200).body(containsString("UP"));
        given().get("/q/health" + which).then().statusCode(200);
    }

    private Set<String> missing(Set<String> asked) {
        given().get("/api/v1/me").then().statusCode(401);
        var told = given().get(measures).then().statusCode(200).extract().asString().lines()
                .filter(line -> !line.startsWith("#")).map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
        return asked.stream().filter(name -> !told.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String expression) {
        return NAME.matcher(expression).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static JsonNode rules() throws IOException {
        return new ObjectMapper(new YAMLFactory()).readTree(FILES.resolve("alerts.yaml").toFile()).get("groups");
    }
}
