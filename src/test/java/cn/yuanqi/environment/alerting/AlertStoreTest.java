package cn.yuanqi.environment.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TestStack;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AlertStoreTest extends TwoParksTest {
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    Alerts alerts;
    @Inject
    InPark inPark;

    private Opening opening;

    @BeforeEach
    void openOutlet() {
        var outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        opening = Opening.silent(outlet.id(), outlet.enterpriseId(), Instant.parse("2026-11-23T00:00:00Z"));
    }

    @Test
    void ofTwoWritersAtOnceOneOpensAndBothGoOn() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<Boolean> writer = () -> inPark.call(TwoParks.FIRST, () -> {
            await(together);
            return alerts.open(opening).isPresent();
        });
        var threads = Executors.newFixedThreadPool(2);
        var one = threads.submit(writer);
        var other = threads.submit(writer);
        assertEquals(1, Stream.of(one.get(30, TimeUnit.SECONDS), other.get(30, TimeUnit.SECONDS))
                .filter(opened -> opened).count());
        threads.shutdown();
        assertEquals(1, openOnes());
    }

    @Test
    void aWriterWaitsForOneThatHasNotCommittedAndThenKeepsItsTransaction() throws Exception {
        var opened = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        var first = threads.submit(() -> inPark.call(TwoParks.FIRST, () -> {
            var id = alerts.open(opening).isPresent();
            opened.countDown();
            Awaitility.await().until(AlertStoreTest::somebodyWaits);
            return id;
        }));
        opened.await();
        var second = threads.submit(() -> inPark.call(TwoParks.FIRST, () -> {
            var refused = alerts.open(opening);
            return refused.isEmpty() && Alert.openOne(opening.key()).isPresent();
        }));
        assertEquals(true, first.get(30, TimeUnit.SECONDS));
        assertEquals(true, second.get(30, TimeUnit.SECONDS));
        threads.shutdown();
    }

    @Test
    void itIsClosedOnceAndMayThenBeOpenedAgain() {
        var alert = inPark.call(TwoParks.FIRST, () -> alerts.open(opening)).orElseThrow();
        var end = Instant.parse("2026-11-23T01:00:00Z");
        assertEquals(Optional.of(true), close(alert, end));
        assertEquals(Optional.of(false), close(alert, end));
        assertEquals(true, inPark.call(TwoParks.FIRST, () -> alerts.open(opening).isPresent()));
    }

    @Test
    void theOtherParkSeesNoneOfIt() {
        inPark.run(TwoParks.FIRST, () -> alerts.open(opening));
        assertEquals(false, inPark.call(TwoParks.SECOND, () -> Alert.openOne(opening.key()).isPresent()));
    }

    private Optional<Boolean> close(UUID alert, Instant at) {
        return inPark.call(TwoParks.FIRST, () -> Alert.<Alert>findByIdOptional(alert).map(found -> found.close(at)));
    }

    private long openOnes() {
        return inPark.call(TwoParks.FIRST,
                () -> Alert.count("outletId = ?1 and openSlot = 1", opening.key().outletId()));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether some transaction stands before a lock that another holds, as both engines tell. */
    private static boolean somebodyWaits() throws SQLException {
        try (var database = DriverManager.getConnection(TestStack.databaseUrl(), "root", "");
                var waiting = database.createStatement().executeQuery(
                        "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")) {
            return waiting.next() && waiting.getLong(1) > 0;
        }
    }
}
