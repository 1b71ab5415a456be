package cn.yuanqi.leasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LeaseWatchTest extends TwoParksTest {
    @Inject
    LeaseFixture leases;
    @Inject
    LeaseWatch watch;
    @Inject
    InPark inPark;
    @Inject
    Heard heard;

    /** Who listens to the event. */
    @Singleton
    static class Heard {
        final List<LeaseExpiring> events = new CopyOnWriteArrayList<>();

        void expiring(@Observes LeaseExpiring event) {
            events.add(event);
        }

        List<Integer> of(String lease) {
            return new ArrayList<>(events.stream().filter(event -> event.leaseId().equals(UUID.fromString(lease)))
                    .map(LeaseExpiring::days).toList());
        }
    }

    private void lookOn(String day) {
        inPark.run(TwoParks.FIRST,
                () -> watch.look(Park.byCode(TwoParks.FIRST).orElseThrow(), LocalDate.parse(day)));
    }

    @Test
    void eachStepBeforeTheEndIsToldOnce() {
        var id = LeaseFixture.approved(leases.terms("endsOn", "2027-12-31"));
        for (String day : List.of("2027-10-01", "2027-10-02", "2027-10-02", "2027-11-01", "2027-11-02", "2027-12-01",
                "2027-12-02")) {
            lookOn(day);
        }
        assertEquals(List.of(90, 60, 30), heard.of(id));
        var late = LeaseFixture.approved(leases.terms("endsOn", "2027-12-31"));
        lookOn("2027-12-20");
        lookOn("2027-12-21");
        assertEquals(List.of(30), heard.of(late));
        assertEquals(List.of(90, 60, 30), heard.of(id));
    }
}
