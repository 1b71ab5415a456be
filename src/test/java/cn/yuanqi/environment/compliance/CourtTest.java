package cn.yuanqi.environment.compliance;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static cn.yuanqi.environment.monitoring.OutletFixture.PH;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** Whoever stands in the docket is judged, once, whatever becomes of those who entered them. */
@QuarkusTest
class CourtTest extends TwoParksTest {
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    InPark inPark;
    @Inject
    Docket docket;
    @Inject
    Court court;
    @Inject
    Clock clock;
    @Inject
    Told told;

    private OutletFixture.Opened outlet;

    /** Hears the verdicts that change. */
    @ApplicationScoped
    static class Told {
        private final List<ComplianceChanged> changes = new CopyOnWriteArrayList<>();

        void changed(@Observes ComplianceChanged change) {
            changes.add(change);
        }

        List<Compliance> of(UUID enterpriseId) {
            return changes.stream().filter(change -> change.enterpriseId().equals(enterpriseId))
                    .map(ComplianceChanged::after).toList();
        }
    }

    @BeforeEach
    void warnAnEnterprise() {
        outlet = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        try (var logger = outlets.connect()) {
            var yesterday = OutletFixture.now().toLocalDate().minusDays(1).atStartOfDay();
            assertNotNull(logger.ask(outlet.mean("2031", yesterday, Map.of(COD, "40", NH3N, "1", PH, "7"))));
            assertNotNull(logger.ask(outlet.rtd(OutletFixture.now(), Map.of(COD, "900"))));
        }
        await().until(() -> status() == Compliance.WARNING && waiting().isEmpty());
    }

    @Test
    void whomADeadProcessHasLeftIsJudgedByAnother() {
        enterUnjudged();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            court.takeOver();
            return status() == Compliance.WARNING;
        });
        await().until(() -> waiting().isEmpty());
    }

    @Test
    void twoThatJudgeTheSameTellOfItOnce() {
        enterUnjudged();
        int before = told.of(outlet.enterpriseId()).size();
        var enterprise = List.of(outlet.enterpriseId());
        var other = CompletableFuture.runAsync(() -> court.judge(TwoParks.SECOND, enterprise));
        court.judge(TwoParks.SECOND, enterprise);
        other.join();
        assertEquals(List.of(Compliance.WARNING),
                told.of(outlet.enterpriseId()).subList(before, told.of(outlet.enterpriseId()).size()));
        assertEquals(List.of(), waiting());
    }

    @Test
    void whatMovesWhileItIsJudgedIsJudgedAgain() {
        enter(outlet.id());
        var seen = waiting();
        enter(UUID.randomUUID());
        inPark.run(TwoParks.SECOND, () -> docket.strike(TwoParks.SECOND, seen));
        assertEquals(1, waiting().size());
        assertEquals(null, waiting().get(0).outletId(), "several outlets moved");
        inPark.run(TwoParks.SECOND, () -> docket.strike(TwoParks.SECOND, waiting()));
        assertEquals(List.of(), waiting());
    }

    @Test
    void eachParkHasADocketOfItsOwn() {
        enter(outlet.id());
        assertEquals(List.of(), inPark.call(TwoParks.FIRST,
                () -> docket.read(TwoParks.FIRST, List.of(outlet.enterpriseId()))));
        inPark.run(TwoParks.SECOND, () -> docket.strike(TwoParks.SECOND, waiting()));
    }

    /** As it is when a process dies between the commit of readings and the judgement. */
    private void enterUnjudged() {
        inPark.run(TwoParks.SECOND, () -> {
            FactorVerdict.of(outlet.enterpriseId()).forEach(row -> row.judge(Set.of(), clock.instant()));
            Enterprise.<Enterprise>findById(outlet.enterpriseId()).judged(Compliance.COMPLIANT, clock.instant());
        });
        enter(outlet.id());
        assertEquals(Compliance.COMPLIANT, status());
    }

    private void enter(UUID outletId) {
        inPark.run(TwoParks.SECOND, () -> {
            var moved = new TreeMap<UUID, UUID>();
            moved.put(outlet.enterpriseId(), outletId);
            docket.enter(TwoParks.SECOND, moved);
        });
    }

    private List<Docket.Entry> waiting() {
        return inPark.call(TwoParks.SECOND, () -> docket.read(TwoParks.SECOND, List.of(outlet.enterpriseId())));
    }

    private Compliance status() {
        return inPark.call(TwoParks.SECOND,
                () -> Enterprise.<Enterprise>findById(outlet.enterpriseId()).compliance);
    }
}
