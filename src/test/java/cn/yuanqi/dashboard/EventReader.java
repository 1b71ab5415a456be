package cn.yuanqi.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads a stream of server-sent events as a browser would. */
public final class EventReader implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An event as received. */
    public record Event(String name, JsonNode data, long nanos) {
    }

    private final HttpResponse<Stream<String>> response;
    private final Queue<Event> events = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    private EventReader(HttpResponse<Stream<String>> response) {
        this.response = response;
        var thread = new Thread(this::read, "event reader");
        thread.setDaemon(true);
        thread.start();
    }

    /** Connects and waits for the first sign of life. */
    public static EventReader connect(URI address, String token) {
        try {
            var request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream")
                    .header("Authorization", "Bearer " + token).build();
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(address + " answered " + response.statusCode());
            }
            var reader = new EventReader(response);
            reader.await("alive");
            return reader;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void read() {
        var name = "";
        try {
            for (var lines = response.body().iterator(); lines.hasNext();) {
                var line = lines.next();
                if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (!line.isEmpty() && !line.startsWith("data:")) {
                    throw new IllegalStateException("not a field that readers know: " + line);
                } else if (line.startsWith("data:")) {
                    events.add(new Event(name, JSON.readTree(line.substring(5)), System.nanoTime()));
                }
            }
        } catch (UncheckedIOException | JsonProcessingException cut) {
            ended = true;
        }
        ended = true;
    }

    HttpResponse<?> response() {
        return response;
    }

    public List<Event> all(String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }

    /** The first event of this name, which comes within ten seconds. */
    public Event await(String name) {
        return await(name, 1).get(0);
    }

    public List<Event> await(String name, int count) {
        Awaitility.await(name).atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(5))
                .until(() -> all(name).size() >= count);
        return all(name);
    }

    void awaitEnd(Duration within) {
        Awaitility.await("end of the stream").atMost(within).until(() -> ended);
    }

    @Override
    public void close() {
        response.body().close();
    }
}
