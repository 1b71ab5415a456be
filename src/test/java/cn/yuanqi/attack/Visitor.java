package cn.yuanqi.attack;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import io.restassured.RestAssured;

/**
 * Somebody who tries doors, many at once.
 *
 * @param token for the API, {@code null} for nobody
 * @param cookie for pages, with a CSRF token in it
 */
record Visitor(String name, String token, String cookie) {
    private static final String CSRF = "a-token-of-the-test";
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** As many as are under way at a time. */
    private static final Semaphore HANDS = new Semaphore(24);

    record Answer(Visitor visitor, Door door, int status, String type, String location, String body) {
        @Override
        public String toString() {
            return visitor.name + " " + door + " " + status;
        }
    }

    static Visitor nobody() {
        return new Visitor("nobody", null, "csrf-token=" + CSRF);
    }

    static Visitor of(String name, String email) {
        var held = SignedIn.as(email).cookie().replaceAll("(; )?csrf-token=[^;]*", "");
        return new Visitor(name, People.token(email), held + "; csrf-token=" + CSRF);
    }

    CompletableFuture<Answer> tries(Door door, String address) {
        HANDS.acquireUninterruptibly();
        return HTTP.sendAsync(asked(door, address), HttpResponse.BodyHandlers.ofString())
                .whenComplete((answer, failed) -> HANDS.release())
                .thenApply(answer -> new Answer(this, door, answer.statusCode(),
                        answer.headers().firstValue("Content-Type").orElse(""),
                        answer.headers().firstValue("Location").orElse(""), answer.body()));
    }

    private HttpRequest asked(Door door, String address) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + address))
                .timeout(Duration.ofSeconds(30));
        if (!door.isApi()) {
            request.header("Cookie", cookie).header("X-CSRF-TOKEN", CSRF);
        } else if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var body = body(door);
        if (!body.isEmpty()) {
            request.header("Content-Type", type(door));
        }
        return request.method(door.method(), body.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private static String type(Door door) {
        if (door.takes().startsWith("multipart/")) {
            return "multipart/form-data; boundary=part";
        }
        return door.takes().isEmpty() ? "application/x-www-form-urlencoded" : door.takes();
    }

    private static String body(Door door) {
        if (door.takes().startsWith("multipart/")) {
            return "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\nx\r\n--part--\r\n";
        }
        if (door.takes().isEmpty()) {
            return door.isApi() || door.method().equals("GET") ? "" : "x=y";
        }
        return door.takes().contains("json") ? "{}" : "x=y";
    }
}
