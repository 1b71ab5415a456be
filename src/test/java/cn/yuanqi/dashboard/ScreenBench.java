package cn.yuanqi.dashboard;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.Measurements;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.alerting.AlertDay;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** How long the screen's data takes with a whole zone of outlets: the reading alone and over HTTP. Asserts nothing. */
@QuarkusTest
class ScreenBench extends TwoParksTest {
    private static final int OUTLETS = 344;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 200;

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    InPark inPark;
    @Inject
    ScreenReader reader;
    @Inject
    DataSource database;

    @Test
    void oneWholeZone() {
        try (var park = FreshPark.open(parks)) {
            for (int n = 0; n < OUTLETS; n++) {
                var outlet = outlets.openFive(park.id(), enterprises.in(park.id()));
                try (var logger = outlets.connect()) {
                    logger.ask(outlet.rtd(OutletFixture.now(), Map.of(OutletFixture.COD, n % 7 == 0 ? 700 : 100,
                            OutletFixture.NH3N, 3, OutletFixture.PH, 7, OutletFixture.SS, 9, OutletFixture.TDS, 400)));
                }
            }
            var sizes = new AlertDay.Sizes(20, 5);
            double plain = p99("plain JDBC", () -> plain(park.id()));
            var found = Measurements.of(ScreenBench.class).beside("the newest values by plain JDBC, p99", plain);
            found.found("the screen of 344 outlets, read, p99",
                    p99("read", () -> inPark.call(park.id(), () -> reader.read(sizes).outlets().size())), "ms");
            found.found("the screen of 344 outlets, over HTTP, p99", p99("HTTP", () -> People.as(People.OPERATOR)
                    .get("/api/v1/parks/" + park.id() + "/environment/screen").then().statusCode(200)), "ms");
        }
    }

    private void plain(String park) {
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement("SELECT * FROM reading_latest WHERE park_id = ?")) {
            ask.setString(1, park);
            try (var row = ask.executeQuery()) {
                while (row.next()) {
                    row.getString("factors");
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static double p99(String name, Runnable asking) {
        var times = new ArrayList<Double>();
        var threads = ManagementFactory.getThreadMXBean();
        long worked = 0;
        for (int n = 0; n < WARM_UP + ROUNDS; n++) {
            long from = System.nanoTime();
            long before = threads.getCurrentThreadCpuTime();
            asking.run();
            if (n >= WARM_UP) {
                worked += threads.getCurrentThreadCpuTime() - before;
                times.add((System.nanoTime() - from) / 1e6);
            }
        }
        times.sort(null);
        System.out.printf("%s %s n=%d p50=%.1f ms p99=%.1f ms max=%.1f ms, this thread's work %.1f ms%n",
                Instant.now(), name, ROUNDS, times.get(ROUNDS / 2), times.get(ROUNDS * 99 / 100), times.get(ROUNDS - 1),
                worked / 1e6 / ROUNDS);
        return times.get(ROUNDS * 99 / 100);
    }
}
