package cn.yuanqi.dashboard;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.FLOW;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;

import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.Measurements;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * How long from the last byte of a frame on the socket to its events at a subscribed client: 200 loggers, each on a
 * connection of its own, one frame of four factors a second each; every fiftieth frame crosses a limit, so that alerts
 * and verdicts come and go all the time. Asserts nothing.
 */
@QuarkusTest
class LiveLatencyBench extends TwoParksTest {
    private static final int LOGGERS = 200;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 30;
    private static final int READERS = 3;
    private static final int EVERY = 50;
    private static final int SINGLE = 2_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TestHTTPResource("/")
    URI root;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    BenchRows rows;

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    /** In ms. */
    private double least;

    @Test
    void fromTheLastByteToTheEvent() throws SQLException {
        var opened = new ArrayList<OutletFixture.Opened>();
        var loggers = new ArrayList<LoggerClient>();
        for (int i = 0; i < LOGGERS; i++) {
            opened.add(outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND)));
            loggers.add(outlets.connect());
        }
        var readers = new ArrayList<EventReader>();
        for (int i = 0; i < READERS; i++) {
            readers.add(EventReader.connect(root.resolve("/api/v1/parks/" + TwoParks.SECOND + "/environment/live"),
                    People.token(People.OTHER_OFFICER)));
        }
        var first = readers.get(0);
        var start = OutletFixture.now().minusMinutes(3);
        send(opened, loggers, start, WARM_UP_SECONDS);
        sent.clear();
        long from = System.nanoTime();
        send(opened, loggers, start.plusSeconds(WARM_UP_SECONDS), SECONDS);
        double rate = LOGGERS * SECONDS / ((System.nanoTime() - from) / 1e9);
        first.await("alive", first.all("alive").size() + 3);
        System.out.printf("%.0f frames/s over %d s to %d readers%n", rate, SECONDS, READERS);
        least = rows.single(opened, opened.get(0).rtd(start, Map.of(COD, "100")), SINGLE).get(SINGLE * 99 / 100);
        print("reading", latencies(first, "reading"));
        System.out.printf("%d of %d readings lost to a reader that lags%n",
                LOGGERS * SECONDS * 4 - latencies(first, "reading").size(), LOGGERS * SECONDS * 4);
        print("alert", latencies(first, "alert"));
        readers.forEach(EventReader::close);
        loggers.forEach(LoggerClient::close);
    }

    private void send(List<OutletFixture.Opened> opened, List<LoggerClient> loggers, LocalDateTime start, int seconds) {
        long begin = System.nanoTime();
        for (int n = 0; n < LOGGERS * seconds; n++) {
            while (System.nanoTime() < begin + n * (1_000_000_000L / LOGGERS)) {
                LockSupport.parkNanos(100_000);
            }
            int second = n / LOGGERS;
            var outlet = opened.get(n % LOGGERS);
            var time = start.plusSeconds(second);
            var cod = (n + second) % EVERY == 0 ? "800" : "100";
            var frame = outlet.rtd(time, Map.of(COD, cod, NH3N, "3.1", PH, "7.2", FLOW, "1.5"));
            loggers.get(n % LOGGERS).send(frame);
            sent.put(outlet.id() + "@" + time.atZone(ZONE).toInstant(), System.nanoTime());
        }
    }

    private List<Double> latencies(EventReader reader, String name) {
        var latencies = new ArrayList<Double>();
        for (var event : reader.all(name)) {
            var at = sent
                    .get(event.data().get("outletId").asText() + "@" + Instant.parse(event.data().get("at").asText()));
            if (at != null) {
                latencies.add((event.nanos() - at) / 1e6);
            }
        }
        latencies.sort(null);
        return latencies;
    }

    private void print(String name, List<Double> latencies) {
        int count = latencies.size();
        System.out.printf("%-8s n=%d  p50=%.1f ms  p95=%.1f ms  max=%.1f ms%n", name, count, latencies.get(count / 2),
                latencies.get(count * 95 / 100), latencies.get(count - 1));
        Measurements.of(LiveLatencyBench.class).beside("one row committed by plain JDBC, alone, p99", least).found(
                "from a frame's last byte to its " + name + " at a client, 200 frames/s, p99",
                latencies.get(count * 99 / 100), "ms");
    }
}
