package cn.yuanqi.plan;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class PlanApiTest extends TwoParksTest {
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    private FreshPark park;
    private OutletFixture.Opened outlet;

    @BeforeEach
    void openPark() {
        park = FreshPark.open(parks);
        outlet = outlets.open(park.id(), enterprises.in(park.id(), "甲厂"));
    }

    @AfterEach
    void leavePark() {
        park.close();
    }

    private String plan() {
        return "/api/v1/parks/" + park.id() + "/plan";
    }

    private ValidatableResponse place(String what, Object x, Object y, Object version) {
        var body = new HashMap<String, Object>();
        body.put("x", x);
        body.put("y", y);
        body.put("version", version);
        return as(People.OPERATOR).body(body).put(plan() + what).then();
    }

    private int version() {
        return as(People.OPERATOR).get(plan()).then().statusCode(200).extract().path("outlets[0].version");
    }

    @Test
    void anOutletIsPlacedMovedAndTakenOff() {
        as(People.OPERATOR).get(plan()).then().statusCode(200).body("outlets[0].placed", equalTo(false))
                .body("outlets[0].enterprise", equalTo("甲厂")).body("picture", nullValue())
                .body("outlets[0].x", notNullValue());
        place("/outlets/" + outlet.id(), .25, .5, version()).statusCode(200)
                .body("outlets[0].x", equalTo(.25f)).body("outlets[0].y", equalTo(.5f))
                .body("outlets[0].placed", equalTo(true));
        place("/outlets/" + outlet.id(), null, null, version()).statusCode(200)
                .body("outlets[0].placed", equalTo(false));
    }

    @Test
    void whatLiesBesideThePlanIsNamed() {
        place("/outlets/" + outlet.id(), 1.01, .5, version()).statusCode(422).body("errors[0].field", equalTo("x"));
        place("/outlets/" + outlet.id(), .5, null, version()).statusCode(422).body("errors[0].field", equalTo("y"));
    }

    @Test
    void whoSawAnOlderPlaceMovesNothing() {
        int seen = version();
        place("/outlets/" + outlet.id(), .1, .1, seen).statusCode(200);
        place("/outlets/" + outlet.id(), .9, .9, seen).statusCode(409);
        place("/outlets/" + outlet.id(), .9, .9, null).statusCode(409);
        as(People.OPERATOR).get(plan()).then().body("outlets[0].x", equalTo(.1f));
    }

    @Test
    void ofTwoAtTheSameMomentOneMovesIt() {
        int seen = version();
        People.token(People.OPERATOR);
        var answers = Stream.of(.2, .4, .6, .8)
                .map(x -> CompletableFuture.supplyAsync(
                        () -> place("/outlets/" + outlet.id(), x, x, seen).extract().statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 409, 409, 409), answers);
    }

    @Test
    void aBuildingStandsWhereItIsPutAndInside() {
        String building = as(People.OPERATOR).body(Map.of("code", "A", "name", "甲栋", "lettable", true))
                .post("/api/v1/parks/" + park.id() + "/buildings").then().statusCode(201).extract().path("id");
        var path = plan() + "/buildings/" + building;
        as(People.OPERATOR).get(plan()).then().body("buildings[0].name", equalTo("甲栋"))
                .body("buildings[0].placed", equalTo(false)).body("buildings[0].version", nullValue());
        as(People.OPERATOR).body(Map.of("x", .1, "y", .2, "width", .3, "height", .4)).put(path).then().statusCode(200)
                .body("buildings[0].width", equalTo(.3f)).body("buildings[0].placed", equalTo(true))
                .body("buildings[0].version", equalTo(0));
        as(People.OPERATOR).body(Map.of("x", .1, "y", .2, "width", .3, "height", .4)).put(path).then()
                .statusCode(409);
        as(People.OPERATOR).body(Map.of("x", .8, "y", .2, "width", .3, "height", .4, "version", 0)).put(path).then()
                .statusCode(422).body("errors[0].field", equalTo("width"));
        as(People.OPERATOR).body(Map.of("x", .5, "y", .2, "width", .3, "height", .4, "version", 0)).put(path).then()
                .statusCode(200).body("buildings[0].x", equalTo(.5f));
    }

    @Test
    void aPictureIsPutUpReplacedAndTakenDown() throws IOException {
        upload("plan.png", picture("png", 800, 400)).statusCode(200).body("width", equalTo(800))
                .body("height", equalTo(400)).body("picture", equalTo("picture"));
        as(People.OPERATOR).get(plan() + "/picture").then().statusCode(200).header("Content-Type",
                equalTo("image/png"));
        upload("plan.jpg", picture("jpg", 300, 200)).statusCode(200).body("width", equalTo(300));
        as(People.OPERATOR).get(plan() + "/picture").then().header("Content-Type", equalTo("image/jpeg"));
        as(People.OPERATOR).delete(plan() + "/picture").then().statusCode(200).body("picture", nullValue());
        as(People.OPERATOR).get(plan() + "/picture").then().statusCode(404);
        as(People.OPERATOR).delete(plan() + "/picture").then().statusCode(404);
    }

    @Test
    void nothingElseIsTakenForAPicture() throws IOException {
        upload("plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes()).statusCode(422)
                .body("errors[0].field", equalTo("file"));
        upload("plan.png", "<svg/>".getBytes()).statusCode(422);
        upload("plan.pdf", "%PDF-1.4 x".getBytes()).statusCode(422);
        upload("plan.png", picture("png", 12_001, 1)).statusCode(422);
        upload("plan.jpg", Arrays.copyOf(picture("jpg", 100, 100), 30)).statusCode(422);
        as(People.OPERATOR).get(plan()).then().body("picture", nullValue());
    }

    @Test
    void leadersLookAndTheOthersDoNotEvenThat() {
        for (String other : List.of(People.OTHER_OPERATOR, People.OTHER_OFFICER)) {
            as(other).get(plan()).then().statusCode(404);
        }
        var elsewhere = "/api/v1/parks/" + TwoParks.FIRST + "/plan";
        as(People.LEADER).get(elsewhere).then().statusCode(200);
        as(People.LEADER).body(Map.of("x", .1, "y", .1, "version", 0)).put(elsewhere + "/outlets/" + outlet.id())
                .then().statusCode(403);
        as(People.OFFICER).body(Map.of("x", .1, "y", .1, "version", 0)).put(elsewhere + "/outlets/" + outlet.id())
                .then().statusCode(404);
        as(People.FINANCIER).get(elsewhere).then().statusCode(403);
    }

    private ValidatableResponse upload(String name, byte[] bytes) {
        return as(People.OPERATOR).contentType(ContentType.MULTIPART).multiPart("file", name, bytes)
                .put(plan() + "/picture").then();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
