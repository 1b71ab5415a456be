package cn.yuanqi.environment.inspection;

import static cn.yuanqi.People.as;
import static cn.yuanqi.environment.inspection.LoopFixture.ORDERS;
import static cn.yuanqi.environment.inspection.PhonePhotoTest.holds;
import static cn.yuanqi.environment.inspection.VisitFixture.VISITS;
import static cn.yuanqi.environment.inspection.VisitFixture.photo;
import static cn.yuanqi.environment.inspection.VisitFixture.start;
import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteOrder;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;

/** What leaves with a photo that a phone took. */
@QuarkusTest
class PhotoDoorsTest extends TwoParksTest {
    private static final byte[] PLACE = PhoneShot.latitude(ByteOrder.BIG_ENDIAN);
    @Inject
    LoopFixture loop;

    @Test
    void anInspectionsPhotoDoesNotSayWhereItWasTaken() {
        String visit = start(loop.open().enterprise().toString()).statusCode(201).extract().path("id");
        String photo = photo(visit, null, PhoneShot.jpeg(ByteOrder.BIG_ENDIAN), "valve.jpg").statusCode(201).extract()
                .path("photos[0].id");
        var sent = as(People.OFFICER).get(VISITS + "/{id}/photos/{photo}", TwoParks.FIRST, visit, photo).then()
                .statusCode(200).extract().asByteArray();
        assertFalse(holds(sent, PLACE));
        assertEquals(6, Turn.of(sent).orientation(), "how it was held is not lost");
    }

    @Test
    void norDoesWhatAnEnterpriseShows() {
        var order = LoopFixture.ordered(loop.alerts(loop.open().outlet()).get(COD));
        LoopFixture.answer(People.STARTUP, order, "已更换格栅", PhoneShot.png(ByteOrder.BIG_ENDIAN)).statusCode(200);
        String file = as(People.OFFICER).get(ORDERS + "/{id}", TwoParks.FIRST, order).then().extract()
                .path("history.collectMany { it.files ?: [] }[0].id");
        var sent = as(People.OFFICER).get(ORDERS + "/{id}/files/{file}", TwoParks.FIRST, order, file).then()
                .statusCode(200).extract().asByteArray();
        assertFalse(holds(sent, PLACE));
    }
}
