package cn.yuanqi.space;

import static cn.yuanqi.space.SpaceFixture.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** Two holders never hold one unit on one day, whoever asks at the same moment. */
@QuarkusTest
class DoubleLettingTest extends TwoParksTest {
    private static final int MANY = 50;

    @Inject
    SpaceFixture space;
    @Inject
    Occupancy occupancy;
    @Inject
    InPark inPark;

    private record Outcome(Holder holder, Problem refused) {
        boolean won() {
            return refused == null;
        }
    }

    @Test
    void ofFiftyWhoTakeOneUnitAtOnceExactlyOneWinsAndTheOthersHearWhoHoldsItWhen() throws Exception {
        var unit = space.unit(TwoParks.FIRST);
        List<Callable<Outcome>> attempts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            var holder = space.tenant(TwoParks.FIRST, "租户" + i);
            var span = days("2027-01-" + String.format("%02d", 1 + i % 28), "2028-01-31");
            attempts.add(() -> attempt(Set.of(unit), span, holder));
        }
        var outcomes = atOnce(attempts);
        var winners = outcomes.stream().filter(Outcome::won).toList();
        assertEquals(1, winners.size());
        var code = inPark.call(TwoParks.FIRST, () -> Unit.byId(unit).orElseThrow().code);
        outcomes.stream().filter(outcome -> !outcome.won()).forEach(outcome -> {
            assertEquals(409, outcome.refused().status());
            var said = outcome.refused().getMessage();
            assertTrue(said.contains(code) && said.contains("2028-01-31")
                    && said.contains(winners.get(0).holder().label()), said);
        });
        var stored = inPark.call(TwoParks.FIRST, () -> Hold.ofUnit(unit));
        assertEquals(List.of(winners.get(0).holder().leaseId()), stored.stream().map(hold -> hold.leaseId).toList());
    }

    /** Leases of several units that cross each other in all orders: never a deadlock that reaches the asker, never two. */
    @Test
    void leasesOfSeveralUnitsThatCrossEachOtherNeitherDeadlockNorShareAUnit() throws Exception {
        var building = space.building(TwoParks.FIRST);
        List<UUID> units = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            units.add(space.unit(TwoParks.FIRST, building, "10"));
        }
        List<Callable<Outcome>> attempts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            var holder = space.tenant(TwoParks.FIRST, "租户" + i);
            var wanted = List.of(units.get(i % 5), units.get((i + 1 + i / 5 % 4) % 5));
            attempts.add(() -> attempt(wanted, days("2027-03-01", null), holder));
        }
        var outcomes = atOnce(attempts);
        long won = outcomes.stream().filter(Outcome::won).count();
        assertEquals(2, won, "of five units two pairs fit, and the third never does");
        outcomes.stream().filter(outcome -> !outcome.won())
                .forEach(outcome -> assertEquals(409, outcome.refused().status()));
        for (UUID unit : units) {
            assertTrue(inPark.call(TwoParks.FIRST, () -> Hold.ofUnit(unit)).size() <= 1);
        }
    }

    @Test
    void whatDoesNotOverlapIsLetToEverybodyAtOnce() throws Exception {
        var unit = space.unit(TwoParks.FIRST);
        List<Callable<Outcome>> attempts = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            var holder = space.tenant(TwoParks.FIRST, "租户" + month);
            var first = java.time.LocalDate.of(2027, month, 1);
            attempts.add(() -> attempt(Set.of(unit), new Span(first, first.plusMonths(1).minusDays(1)), holder));
        }
        assertTrue(atOnce(attempts).stream().allMatch(Outcome::won));
    }

    @Test
    void anotherParkCannotTakeTheUnit() {
        var unit = space.unit(TwoParks.FIRST);
        var stranger = space.tenant(TwoParks.SECOND, "外园");
        var refused = assertThrows(Problem.class,
                () -> space.take(TwoParks.SECOND, unit, days("2027-01-01", null), stranger));
        assertEquals(404, refused.status());
        var foreign = assertThrows(Problem.class,
                () -> space.take(TwoParks.FIRST, unit, days("2027-01-01", null), stranger));
        assertEquals(404, foreign.status(), "an enterprise of another park");
        assertEquals(List.of(), inPark.call(TwoParks.FIRST, () -> Hold.ofUnit(unit)));
    }

    private Outcome attempt(java.util.Collection<UUID> units, Span span, Holder holder) {
        try {
            Contention.retried(
                    () -> inPark.call(TwoParks.FIRST, () -> occupancy.take(units, span, holder)));
            return new Outcome(holder, null);
        } catch (Problem refused) {
            return new Outcome(holder, refused);
        }
    }

    private static List<Outcome> atOnce(List<Callable<Outcome>> attempts) throws Exception {
        var start = new CyclicBarrier(attempts.size());
        var pool = Executors.newFixedThreadPool(attempts.size());
        try {
            List<Future<Outcome>> running = attempts.stream().map(attempt -> pool.submit(() -> {
                start.await();
                return attempt.call();
            })).toList();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }
}
