package cn.yuanqi.dashboard;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.sun.management.OperatingSystemMXBean;

import cn.yuanqi.Measurements;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.CodecRate;
import cn.yuanqi.environment.hj212.Flood;
import cn.yuanqi.environment.hj212.Hj212Server;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.environment.monitoring.OutletFixture.Opened;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * From bytes on TCP to the answer that says "durable", frames of five factors, the load generator in the same process and
 * so on the same cores, with 30 days of minutes of {@code -Dbench.outlets} outlets (344) in the table: the most there is,
 * held against the codec alone and against plain JDBC with the same rows in groups; the same with each frame a packet of
 * its own; then, at 60 % of that, how long answers, alerts' events and the screen's data take. Beside each rate stands what it costs of this process's own time,
 * the generator's included, since on a busy machine others run in between. Asserts nothing.
 */
@QuarkusTest
class IntakeBench extends TwoParksTest {
    private static final int LOGGERS = 800;
    /** A zone, whose screens and events are open; the other loggers are another park's. */
    private static final int ZONE_OUTLETS = 344;
    private static final double WARM_UP_SECONDS = 15;
    private static final double SECONDS = 10;
    private static final double PACED_WARM_UP_SECONDS = 8;
    private static final double PACED_SECONDS = 15;
    /** In all fewer than the port lets in flight, so that it never stops reading. */
    private static final int WINDOW = 4;
    private static final int OVER_EVERY = 997;
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    /** Before which the first frame's time lies, so that the last does not lie too far ahead. */
    private static final int MINUTES_BACK = 35;
    private static final int SINGLE = 2_000;
    private static final String MOST = "frames of five factors from bytes to durable answers, four of a logger under way";
    private static final String MOST_SINGLY = "the same, one of a logger under way, each a packet of its own";
    private static final Measurements FOUND = Measurements.of(IntakeBench.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();

    @TestHTTPResource("/")
    URI root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    Hj212Server server;
    @Inject
    BenchRows rows;
    private final List<Opened> opened = new ArrayList<>();
    private LocalDateTime start;
    /** Seconds that each logger has told of. */
    private int told;
    /** In ms. */
    private double alone;

    /** Frames or rows a second, and how many microseconds of the process's own time each took. */
    private record Rate(double perSecond, double micros) {
        static Rate of(long before, double count, double seconds) {
            return new Rate(count / seconds, (SYSTEM.getProcessCpuTime() - before) / 1e3 / count);
        }

        @Override
        public String toString() {
            return "%.0f/s, %.1f µs of ours each".formatted(perSecond, micros);
        }
    }

    @Test
    void fromBytesToDurableAnswers() throws Exception {
        for (int i = 0; i < LOGGERS; i++) {
            var park = i < ZONE_OUTLETS ? TwoParks.SECOND : TwoParks.FIRST;
            opened.add(outlets.open(park, enterprises.in(park)));
        }
        int filled = Math.min(ZONE_OUTLETS, Integer.getInteger("bench.outlets", ZONE_OUTLETS));
        System.out.printf("30 days of minutes of %d outlets stored beforehand in %.0f s%n", filled,
                rows.fillMinutes(opened.subList(0, filled)));
        start = OutletFixture.now().minusMinutes(MINUTES_BACK);
        var frames = frames(40, 0);
        double codec = CodecRate.of(frames.stream().limit(40).flatMap(List::stream).toList(), 4);
        var jdbc = jdbc(frames.get(0).get(0));
        var single = rows.single(opened, frames.get(0).get(0), SINGLE);
        alone = single.get(SINGLE * 99 / 100);
        told = 0;
        try (var flood = Flood.connect(server.port(), LOGGERS)) {
            var most = most(flood, WINDOW, jdbc.perSecond / 2);
            var singly = most(flood, 1, jdbc.perSecond / 4);
            System.out.printf("load average %.1f on %d cores%n", SYSTEM.getSystemLoadAverage(),
                    Runtime.getRuntime().availableProcessors());
            System.out.printf("JDBC group commit: %s%nmost: %s%nsingly: %s%n", jdbc, most, singly);
            FOUND.beside("the codec alone", codec).found(MOST, most.perSecond, "frames/s");
            FOUND.beside("plain JDBC in groups", jdbc.perSecond).found(MOST, most.perSecond, "frames/s");
            FOUND.beside("plain JDBC in groups", jdbc.perSecond).found(MOST_SINGLY, singly.perSecond, "frames/s");
            atSixtyPercent(flood, 0.6 * singly.perSecond);
        }
    }

    private Rate jdbc(byte[] frame) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        double rate = rows.groupCommit(opened, frame, 6);
        return new Rate(rate, (SYSTEM.getProcessCpuTime() - before) / 1e3 / (rate * 9));
    }

    /** @param enough frames a second, so that no logger runs dry */
    private Rate most(Flood flood, int window, double enough) {
        flood.give(frames((int) (enough * WARM_UP_SECONDS / LOGGERS), 0));
        flood.most(window, WARM_UP_SECONDS);
        flood.give(frames((int) (enough * SECONDS / LOGGERS), 0));
        long before = SYSTEM.getProcessCpuTime();
        var most = flood.most(window, SECONDS);
        return Rate.of(before, most.answered(), most.seconds());
    }

    private void atSixtyPercent(Flood flood, double rate) {
        var screen = Collections.synchronizedList(new ArrayList<Long>());
        var going = new AtomicBoolean(true);
        var officer = SignedIn.as(People.OTHER_OFFICER);
        try (var reader = EventReader.connect(
                root.resolve("/api/v1/parks/" + TwoParks.SECOND + "/environment/live"),
                People.token(People.OTHER_OFFICER))) {
            flood.give(frames((int) (rate * PACED_WARM_UP_SECONDS / LOGGERS) + 2, OVER_EVERY));
            var looking = CompletableFuture.runAsync(() -> look(screenData(officer), going, screen));
            flood.paced(rate, PACED_WARM_UP_SECONDS);
            int each = (int) (rate * PACED_SECONDS / LOGGERS) + 2;
            var from = start.plusSeconds(told);
            flood.give(frames(each, OVER_EVERY));
            screen.clear();
            var paced = flood.paced(rate, PACED_SECONDS);
            going.set(false);
            looking.join();
            reader.await("alive", reader.all("alive").size() + 2);
            System.out.printf("at 60 %%: %.0f of %.0f frames/s, %d answers%n", paced.rate(), rate,
                    paced.nanos().length);
            FOUND.found("at 60 %, answer, p50", paced.percentile(0.5), "ms");
            FOUND.beside("one row committed by plain JDBC, alone, p99", alone).found("at 60 %, answer, p99",
                    paced.percentile(0.99), "ms");
            var due = due(paced.begun(), rate, from, each);
            print("an alert's event", latencies(reader.all("alert"), due));
            print("the screen's data", screen);
        }
    }

    /** When each frame was to be sent, by outlet and time. */
    private Map<String, Long> due(long begin, double rate, LocalDateTime start, int each) {
        var due = new LinkedHashMap<String, Long>();
        for (int n = 0; n < each * LOGGERS; n++) {
            due.put(opened.get(n % LOGGERS).id() + "@" + start.plusSeconds(n / LOGGERS).atZone(ZONE).toInstant(),
                    begin + (long) (n * 1e9 / rate));
        }
        return due;
    }

    private static List<Long> latencies(List<EventReader.Event> events, Map<String, Long> due) {
        var nanos = new ArrayList<Long>();
        for (var event : events) {
            var at = due
                    .get(event.data().get("outletId").asText() + "@" + Instant.parse(event.data().get("at").asText()));
            if (at != null) {
                nanos.add(event.nanos() - at);
            }
        }
        return nanos;
    }

    private HttpRequest screenData(SignedIn officer) {
        return HttpRequest.newBuilder(root.resolve("/parks/" + TwoParks.SECOND + "/screen/data"))
                .header("Cookie", officer.cookie()).build();
    }

    /** As ten screens do that each ask once a second. */
    private static void look(HttpRequest request, AtomicBoolean going, List<Long> nanos) {
        var client = HttpClient.newHttpClient();
        try {
            for (long due = System.nanoTime(); going.get(); due += LOOK_EVERY.toNanos()) {
                LockSupport.parkNanos(due - System.nanoTime());
                assertEquals(200, client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
                nanos.add(System.nanoTime() - due);
            }
        } catch (IOException | InterruptedException cut) {
            throw new IllegalStateException(cut);
        }
    }

    private static void print(String name, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        if (sorted.isEmpty()) {
            System.out.printf("%s: none%n", name);
            return;
        }
        FOUND.found("at 60 %, " + name + ", p50", sorted.get(sorted.size() / 2) / 1e6, "ms");
        FOUND.found("at 60 %, " + name + ", p99 of " + sorted.size(), sorted.get(sorted.size() * 99 / 100) / 1e6, "ms");
    }

    /** So many frames of each logger, of the seconds that follow. */
    private List<List<byte[]>> frames(int count, int overEvery) {
        var values = new LinkedHashMap<String, String>(
                Map.of(COD, "150.2", NH3N, "3.1", PH, "7.2", "w01012", "40", "w01006", "812"));
        var all = new ArrayList<List<byte[]>>();
        for (int logger = 0; logger < LOGGERS; logger++) {
            var own = new ArrayList<byte[]>(count);
            for (int i = told; i < told + count; i++) {
                boolean over = overEvery > 0 && (i * LOGGERS + logger) % overEvery == 0;
                values.put(COD, over ? "800" : "150.2");
                own.add(opened.get(logger).rtd(start.plusSeconds(i), values));
            }
            all.add(own);
        }
        told += count;
        return all;
    }
}
