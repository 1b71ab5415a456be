package cn.yuanqi.environment.discharge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Two windows, or two processes, at the same thing at once. */
@QuarkusTest
class DischargeRacesTest extends TwoParksTest {
    private static final String DOOR = "/api/v1/parks/{park}/environment/";
    private static final int ROUNDS = 5;

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    PermitWatch watch;
    @Inject
    Clock clock;
    @Inject
    Told told;

    private FreshPark park;
    private OutletFixture.Opened outlet;
    private LocalDate today;

    @ApplicationScoped
    static class Told {
        private final List<UUID> permits = new CopyOnWriteArrayList<>();

        void warned(@Observes PermitWarned event) {
            permits.add(event.permitId());
        }

        long times(UUID permit) {
            return permits.stream().filter(permit::equals).count();
        }
    }

    @BeforeEach
    void openPark() {
        park = FreshPark.open(parks);
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER)));
        outlet = outlets.open(park.id(), enterprises.in(park.id()));
        today = OutletFixture.now().toLocalDate();
    }

    @Test
    void aStopIsDecidedByOne() throws Exception {
        try (var open = park) {
            for (int round = 0; round < ROUNDS; round++) {
                var id = People.as(People.OFFICER).body(Map.of("outletId", outlet.id(), "kind", "STOP", "from",
                        "2026-11-20T00:00:00Z", "to", "2026-11-22T00:00:00Z", "reason", "检修"))
                        .post(DOOR + "stops", open.id()).then().statusCode(201).extract().<String>path("id");
                assertEquals(List.of(200, 409),
                        both(() -> post("stops/" + id + "/acceptance", Map.of()),
                                () -> post("stops/" + id + "/refusal", Map.of("answer", "不符"))));
            }
        }
    }

    @Test
    void ofTwoPermitsForTheSameDaysOneIsWritten() throws Exception {
        try (var open = park) {
            for (int round = 0; round < ROUNDS; round++) {
                var enterprise = enterprises.in(open.id());
                assertEquals(List.of(201, 409),
                        both(() -> permit(enterprise, "P-1", 0), () -> permit(enterprise, "P-2", 10)));
            }
        }
    }

    @Test
    void aDayOfTheRosterHoldsOnePersonHoweverManyWriteIt() throws Exception {
        try (var open = park) {
            for (int round = 0; round < ROUNDS; round++) {
                var day = today.plusDays(round);
                Callable<Integer> assign = () -> post("roster", Map.of("from", day, "to", day.plusDays(20), "role",
                        "OFFICER", "email", People.OFFICER));
                var codes = both(assign, assign);
                assertTrue(codes.get(0) == 200 && (codes.get(1) == 200 || codes.get(1) == 409), codes.toString());
            }
            var held = People.as(People.OFFICER)
                    .get(DOOR + "roster?from=" + today + "&to=" + today.plusDays(60), open.id()).then()
                    .extract().<List<String>>path("items.day");
            assertEquals(20 + ROUNDS, held.size());
            assertEquals(20 + ROUNDS, held.stream().distinct().count());
        }
    }

    @Test
    void aWarningIsToldOnceHoweverManyWatch() throws Exception {
        try (var open = park) {
            var id = People.as(People.OFFICER).body(body(outlet.enterpriseId(), "P-W", 0)).post(DOOR + "permits",
                    open.id()).then().statusCode(201).extract().<String>path("id");
            Callable<Integer> look = () -> {
                watch.warn(clock);
                return 0;
            };
            both(look, look);
            assertEquals(1, told.times(UUID.fromString(id)));
        }
    }

    private int permit(UUID enterprise, String number, int later) {
        return post("permits", body(enterprise, number, later));
    }

    private Map<String, Object> body(UUID enterprise, String number, int later) {
        return new HashMap<>(Map.of("enterpriseId", enterprise, "number", number, "validFrom",
                today.minusDays(100).plusDays(later), "validTo", today.plusDays(5).plusDays(later)));
    }

    private int post(String path, Map<String, ?> body) {
        return People.as(People.OFFICER).body(body).post(DOOR + path, park.id()).statusCode();
    }

    private static List<Integer> both(Callable<Integer> one, Callable<Integer> other) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(2);
        try {
            return threads.invokeAll(List.of(one, other)).stream().map(DischargeRacesTest::got).sorted().toList();
        } finally {
            threads.shutdown();
        }
    }

    private static int got(Future<Integer> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
