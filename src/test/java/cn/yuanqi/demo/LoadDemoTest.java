package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(DemoProfile.class)
class LoadDemoTest {
    @Inject
    DemoLoader loader;
    @Inject
    DemoOpening opening;
    @Inject
    LoadDemo command;
    @Inject
    InPark inPark;
    @Inject
    AgroalDataSource database;

    /** Should an hour have turned since the start. */
    @BeforeEach
    void upToNow() {
        loader.load();
    }

    private int sql(String statement) {
        try (var connection = database.getConnection(); var prepared = connection.prepareStatement(statement)) {
            return prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void aLoadThatWasKilledOnTheWayIsCompletedByTheNext() {
        var half = "DELETE FROM reading_mean WHERE park_id = 'cq-jingkai' AND outlet_id IN"
                + " (SELECT id FROM outlet WHERE park_id = 'cq-jingkai' AND mn > 'YQDEMO000000000000000200')";
        int lost = QuarkusTransaction.requiringNew().call(() -> sql(half));
        assertTrue(lost >= 144 * 30 * 25);
        assertEquals(lost, loader.load());
        assertEquals(0, loader.load());
    }

    @Test
    void daysOnWhichNobodyRanItAreMadeUpFor() {
        var since = LocalDate.now(DemoPark.ZONE).minusDays(2).atStartOfDay(DemoPark.ZONE).toInstant();
        var lately = "DELETE FROM reading_mean WHERE data_time >= '" + since.toString().replaceAll("[TZ]", " ") + "'";
        int lost = QuarkusTransaction.requiringNew().call(() -> sql(lately));
        assertTrue(lost >= 349 * 2 * 25);
        assertEquals(lost, loader.load());
        assertEquals(0, loader.load());
    }

    @Test
    void aDatabaseWithParksOfItsOwnIsLeftAlone() {
        // Written past the audit, whose entries stay and would hold the park.
        var ours = "INSERT INTO park (id, name, zone, status, demo)"
                + " VALUES ('ours', 'Ours', 'Asia/Shanghai', 'ACTIVE', FALSE)";
        QuarkusTransaction.requiringNew().run(() -> sql(ours));
        try {
            assertEquals(LoadDemo.REFUSED, command.run());
        } finally {
            QuarkusTransaction.requiringNew().run(() -> sql("DELETE FROM park WHERE id = 'ours'"));
        }
        assertEquals(LoadDemo.LOADED, command.run());
    }

    @Test
    void aParkThatCannotBeOpenedWholeIsNotOpened() {
        var twice = new DemoPark("cq-twice", "Twice", DemoEnterprises.ofIncubator(), DemoOutlet.ofOffices());
        assertThrows(RuntimeException.class, () -> opening.open(twice));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> Park.byCode("cq-twice")).isEmpty());
    }
}
