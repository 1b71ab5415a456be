package cn.yuanqi.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** The ways in which one park's rows could reach another, each tried. */
@QuarkusTest
class LeaksTest extends TwoParksTest {
    @Inject
    InPark inPark;
    @Inject
    CurrentPark current;
    @Inject
    EntityManager database;
    private UUID ofFirst;

    @BeforeEach
    void anEnterpriseInTheFirstPark() {
        ofFirst = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("一园之企业")));
    }

    @Test
    void anotherParkNeitherFindsNorCountsNorChangesTheRow() {
        inPark.run(TwoParks.SECOND, () -> {
            assertNull(Enterprise.findById(ofFirst));
            assertEquals(0, Enterprise.count("id", ofFirst));
            assertEquals(0, Enterprise.update("name = 'taken over' where id = ?1", ofFirst));
            assertEquals(0, Enterprise.delete("id", ofFirst));
        });
        inPark.run(TwoParks.FIRST,
                () -> assertFalse(Enterprise.<Enterprise>findById(ofFirst).name.equals("taken over")));
    }

    @Test
    void withNoParkEnteredNothingIsReadAndNothingCanBeWritten() {
        assertEquals(0, noPark(() -> Enterprise.count()));
        assertThrows(RuntimeException.class, () -> noPark(() -> {
            var facts = new EnterpriseFacts();
            facts.creditCode = EnterpriseFixture.code();
            facts.name = "无园之企业";
            Enterprise.imported(facts, Lifecycle.LEAD, Stamp.machine(ZonedDateTime.now(ZoneOffset.UTC)));
            Enterprise.flush();
            return null;
        }));
    }

    private static <T> T noPark(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    @Test
    void aForeignParentIsRefusedByTheDatabaseItself() {
        var refused = assertThrows(RuntimeException.class, () -> inPark.run(TwoParks.SECOND, () -> {
            database.createNativeQuery("insert into enterprise_category (id, park_id, enterprise_id, category) "
                    + "values (?1, 'cq-jingkai', ?2, 'TECH')").setParameter(1, Ids.next()).setParameter(2, ofFirst)
                    .executeUpdate();
        }));
        assertTrue(rootOf(refused).contains("foreign key constraint"), rootOf(refused));
    }

    private static String rootOf(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    @Test
    void manyThreadsInTwoParksNeverMeet() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> looks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                var park = i % 2 == 0 ? TwoParks.FIRST : TwoParks.SECOND;
                looks.add(() -> inPark.call(park, () -> current.id().equals(park)
                        && (Enterprise.findById(ofFirst) != null) == park.equals(TwoParks.FIRST)));
            }
            for (var look : pool.invokeAll(looks)) {
                assertTrue(look.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aJobEntersEachActiveParkWithItsOwnTransaction() {
        var seen = new ArrayList<String>();
        inPark.inEach(park -> seen.add(current.id()));
        assertTrue(seen.containsAll(List.of(TwoParks.FIRST, TwoParks.SECOND)), seen::toString);
        assertThrows(IllegalArgumentException.class, () -> inPark.run("no-such-park", () -> {
        }));
    }

    @Test
    void whatFailsInOneParkLeavesTheOthersTheirTurn() {
        var seen = new ArrayList<String>();
        assertThrows(IllegalStateException.class, () -> inPark.inEach(park -> {
            if (park.id.equals(TwoParks.FIRST)) {
                throw new IllegalStateException("here only");
            }
            seen.add(park.id);
        }));
        assertTrue(seen.contains(TwoParks.SECOND));
    }
}
