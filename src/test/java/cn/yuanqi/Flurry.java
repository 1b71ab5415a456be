package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.EnterpriseFixture;

/** Many requests at once, each to register an enterprise of its own: what was answered is held against what is stored. */
final class Flurry {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final PackagedPlace place;
    private final List<CompletableFuture<Answer>> answers = new ArrayList<>();

    private record Answer(String code, int status, Duration took, String body) {
    }

    private Flurry(PackagedPlace place) {
        this.place = place;
    }

    static Flurry of(int requests, PackagedPlace place) {
        var flurry = new Flurry(place);
        var client = HttpClient.newHttpClient();
        var token = People.token(People.OPERATOR);
        for (int i = 0; i < requests; i++) {
            var code = EnterpriseFixture.code();
            var request = HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + place.http() + "/api/v1/parks/" + TwoParks.FIRST + "/enterprises"))
                    .timeout(PATIENCE).header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json").POST(BodyPublishers.ofString(
                            "{\"creditCode\":\"%s\",\"name\":\"急%s\",\"categories\":[\"TECH\"]}".formatted(code, code)))
                    .build();
            long from = System.nanoTime();
            flurry.answers.add(client.sendAsync(request, BodyHandlers.ofString()).thenApply(response -> new Answer(code,
                    response.statusCode(), Duration.ofNanos(System.nanoTime() - from), response.body())));
        }
        return flurry;
    }

    long refused() {
        return answered().stream().filter(answer -> answer.status == 503).count();
    }

    private List<Answer> answered() {
        return answers.stream().filter(CompletableFuture::isDone).map(CompletableFuture::join).toList();
    }

    /** Every request has been answered, 201 or soon 503; what got 201 is stored, once, and nothing else is. */
    void assertTold(Duration soon) throws SQLException {
        answers.forEach(CompletableFuture::join);
        for (var answer : answered()) {
            assertTrue(Set.of(201, 503).contains(answer.status), answer::toString);
            assertTrue(answer.status == 201 || answer.took.compareTo(soon) < 0, answer::toString);
        }
        assertEquals(answered().stream().filter(answer -> answer.status == 201).map(Answer::code)
                .collect(Collectors.toSet()), stored());
    }

    private Set<String> stored() throws SQLException {
        var all = answered().stream().map(Answer::code).collect(Collectors.toSet());
        var stored = new HashSet<String>();
        try (var database = DriverManager.getConnection(place.url(), "root", "");
                var rows = database.createStatement().executeQuery("select credit_code from enterprise")) {
            while (rows.next()) {
                if (all.contains(rows.getString(1))) {
                    assertTrue(stored.add(rows.getString(1)), "twice: " + rows.getString(1));
                }
            }
        }
        return stored;
    }
}
