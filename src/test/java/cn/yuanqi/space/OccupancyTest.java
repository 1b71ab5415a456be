package cn.yuanqi.space;

import static cn.yuanqi.space.SpaceFixture.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** Taking, freeing, extending: what holds a unit on a day. */
@QuarkusTest
class OccupancyTest extends TwoParksTest {
    @Inject
    SpaceFixture space;
    @Inject
    Occupancy occupancy;
    @Inject
    InPark inPark;

    private UUID unit;
    private Holder tenant;
    private Holder other;

    @BeforeEach
    void aUnitAndTwoTenants() {
        unit = space.unit(TwoParks.FIRST);
        tenant = space.tenant(TwoParks.FIRST, "甲公司");
        other = space.tenant(TwoParks.FIRST, "乙公司");
    }

    @Test
    void bothEndsOfASpanAreHeldAndTheDaysBesideThemAreFree() {
        take(tenant, "2027-02-01", "2027-02-28");
        assertTaken("2027-02-28", "2027-03-31");
        assertTaken("2027-01-01", "2027-02-01");
        take(other, "2027-03-01", "2027-03-31");
        take(other, "2027-01-01", "2027-01-31");
    }

    @Test
    void whatHasNoEndIsHeldUntilReleasedAndThenFreeFromThatDay() {
        take(tenant, "2027-01-01", null);
        assertTaken("2099-01-01", "2099-01-01");
        inPark.run(TwoParks.FIRST, () -> occupancy.release(tenant.leaseId(), LocalDate.parse("2027-06-01")));
        assertTaken("2027-05-31", "2027-05-31");
        take(other, "2027-06-01", null);
    }

    @Test
    void whatIsReleasedBeforeItBeganNeverHeldAnything() {
        take(tenant, "2027-01-01", "2027-12-31");
        inPark.run(TwoParks.FIRST, () -> occupancy.release(tenant.leaseId(), unit, LocalDate.parse("2027-01-01")));
        take(other, "2027-01-01", "2027-12-31");
        assertEquals(List.of("乙公司"), inPark.call(TwoParks.FIRST, () -> Hold.ofUnit(unit)).stream()
                .map(hold -> hold.label).toList());
    }

    @Test
    void aLeaseIsExtendedOnlyWhereNobodyHoldsTheUnitAfterIt() {
        take(tenant, "2027-01-01", "2027-03-31");
        extend("2027-06-30");
        take(other, "2027-08-01", "2027-12-31");
        var refused = assertThrows(Problem.class, () -> extend("2027-08-01"));
        assertEquals(409, refused.status());
        assertTrue(refused.getMessage().contains("乙公司"), refused.getMessage());
        assertThrows(Problem.class, () -> extend(null));
        extend("2027-07-31");
        extend("2027-05-01");
        assertEquals(LocalDate.parse("2027-07-31"), inPark.call(TwoParks.FIRST,
                () -> Hold.ofLease(tenant.leaseId()).get(0).to), "extending never shortens");
    }

    @Test
    void aReservationGivesWayToItsOwnEnterpriseAloneAndEndsByItsDate() {
        var promised = Holder.promised(tenant.enterpriseId(), "甲公司", "看房后三天内答复");
        space.take(TwoParks.FIRST, unit, days("2027-01-01", "2027-01-31"), promised);
        assertTaken("2027-01-31", "2027-12-31");
        take(other, "2027-02-01", "2027-02-28");
        take(tenant, "2027-01-15", "2027-01-31");
        var holds = inPark.call(TwoParks.FIRST, () -> Hold.ofUnit(unit));
        assertEquals(List.of("LET 2027-02-01 2027-02-28", "LET 2027-01-15 2027-01-31",
                "RESERVED 2027-01-01 2027-01-14"),
                holds.stream().map(hold -> hold.kind + " " + hold.from + " " + hold.to).toList());
    }

    @Test
    void ofSeveralUnitsAllAreTakenOrNone() {
        var second = space.unit(TwoParks.FIRST);
        take(tenant, "2027-01-01", null);
        assertThrows(Problem.class, () -> inPark.call(TwoParks.FIRST,
                () -> occupancy.take(Set.of(second, unit), days("2027-01-01", null), other)));
        assertEquals(List.of(), inPark.call(TwoParks.FIRST, () -> Hold.ofUnit(second)));
    }

    @Test
    void aPreviewIsToldTheSameWithoutTakingAnything() {
        take(tenant, "2027-01-01", "2027-12-31");
        var said = inPark.call(TwoParks.FIRST,
                () -> occupancy.against(Set.of(unit), days("2027-12-31", "2028-12-31"), other.leaseId()));
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("甲公司"), said.get(0));
        assertEquals(List.of(), inPark.call(TwoParks.FIRST,
                () -> occupancy.against(Set.of(unit), days("2027-12-31", "2028-12-31"), tenant.leaseId())));
    }

    private void take(Holder holder, String from, String to) {
        space.take(TwoParks.FIRST, unit, days(from, to), holder);
    }

    private void extend(String to) {
        inPark.run(TwoParks.FIRST,
                () -> occupancy.extend(tenant.leaseId(), to == null ? null : LocalDate.parse(to)));
    }

    private void assertTaken(String from, String to) {
        var refused = assertThrows(Problem.class, () -> take(other, from, to));
        assertEquals(409, refused.status());
        assertTrue(refused.getMessage().contains("甲公司"), refused.getMessage());
    }
}
