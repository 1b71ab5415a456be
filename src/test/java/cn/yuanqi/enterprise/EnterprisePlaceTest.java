package cn.yuanqi.enterprise;

import static cn.yuanqi.enterprise.EnterpriseFixture.DOOR;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Who sits where, as leases tell it, and finding by it. */
@QuarkusTest
class EnterprisePlaceTest extends TwoParksTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    InPark inPark;
    private final String mark = "U" + System.nanoTime();

    private EnterprisePlace.Unit unit(String suffix) {
        return new EnterprisePlace.Unit(Ids.next(), "A 座", mark + "-" + suffix);
    }

    private void takes(String id, EnterprisePlace.Unit unit, LocalDate from, LocalDate to) {
        inPark.run(TwoParks.FIRST, () -> EnterprisePlace.takes(UUID.fromString(id), unit, from, to));
    }

    private static ValidatableResponse sittingIn(String unit) {
        return People.as(People.OPERATOR).queryParam("unit", unit).get(DOOR, TwoParks.FIRST).then().statusCode(200);
    }

    @Test
    void anEnterpriseIsFoundByPartOfTheCodeOfAUnitThatItSitsInToday() {
        var here = lead(body("此处"));
        var there = lead(body("彼处"));
        var gone = lead(body("已走"));
        var coming = lead(body("将来"));
        takes(here, unit("A301"), TODAY, null);
        takes(there, unit("a302"), TODAY.minusDays(9), TODAY);
        takes(gone, unit("A303"), TODAY.minusDays(9), TODAY.minusDays(1));
        takes(coming, unit("A304"), TODAY.plusDays(1), null);
        sittingIn(mark + "-a30").body("items.id", containsInAnyOrder(here, there)).body("total", equalTo(2));
        sittingIn(mark.toLowerCase() + "-A301").body("items.id", contains(here));
        sittingIn(mark + "-%").body("items", empty()).body("total", equalTo(0));
        People.as(People.OTHER_OPERATOR).queryParam("unit", mark).get(DOOR, TwoParks.SECOND).then().statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void whoLeavesIsNoLongerFoundAndWhatWouldHaveBegunLaterDoesNotHappen() {
        var id = lead(body("先走"));
        var unit = unit("B1");
        takes(id, unit, TODAY.minusDays(30), TODAY.plusDays(30));
        takes(id, unit, TODAY.plusDays(31), null);
        sittingIn(mark).body("total", equalTo(1));
        inPark.run(TwoParks.FIRST, () -> EnterprisePlace.leaves(UUID.fromString(id), unit.id(), TODAY.minusDays(1)));
        sittingIn(mark).body("total", equalTo(0));
        assertEquals(1L, inPark.<Long>call(TwoParks.FIRST, () -> EnterprisePlace.count("unitId", unit.id())));
    }

    @Test
    void theSameTermTwiceIsOneAndAnotherNameIsTakenOver() {
        var id = lead(body("改名"));
        var unit = unit("C1");
        takes(id, unit, TODAY, TODAY);
        takes(id, unit, TODAY, null);
        inPark.run(TwoParks.FIRST,
                () -> EnterprisePlace.renamed(new EnterprisePlace.Unit(unit.id(), "B 座", mark + "-D9")));
        sittingIn(mark + "-C1").body("total", equalTo(0));
        sittingIn(mark + "-D9").body("items.id", contains(id));
        People.as(People.OPERATOR).get(DOOR + "/{id}", TwoParks.FIRST, id).then().header("ETag", "\"0\"");
    }
}
