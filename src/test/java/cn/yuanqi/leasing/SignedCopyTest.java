package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.DOOR;
import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.move;
import static cn.yuanqi.leasing.LeaseFixture.submitted;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** The contract that both sides signed, kept beside the version that it is of. */
@QuarkusTest
class SignedCopyTest extends TwoParksTest {
    private static final String COPIES = DOOR + "/{id}/signed-copies";
    @Inject
    LeaseFixture leases;

    private static ValidatableResponse send(String person, String lease, byte[] bytes, Object version) {
        var request = given().auth().oauth2(People.token(person)).multiPart("file", "signed.pdf", bytes,
                "application/pdf");
        if (version != null) {
            request.multiPart("version", version.toString());
        }
        return request.post(COPIES, TwoParks.FIRST, lease).then();
    }

    @Test
    void copiesOfBothSidesAreKeptBesideTheirVersion() {
        var tenant = LeaseFixture.enterprise();
        leases.own(People.STARTUP2, tenant);
        var id = approved(leases.terms("enterpriseId", tenant));
        var first = Samples.pdf("签署件一");
        String copy = send(People.OPERATOR, id, first, null).statusCode(201).body("version", equalTo(1))
                .body("number", equalTo(1)).body("fileName", equalTo("signed.pdf")).header("Location",
                        containsString("/signed-copies/"))
                .extract().path("id");
        send(People.OPERATOR, id, first, null).statusCode(409);
        send(People.STARTUP2, id, Samples.pdf("签署件二"), 1).statusCode(201).body("number", equalTo(2));
        People.as(People.OPERATOR).body(Map.of("effectiveFrom", "2027-07-01", "dueDay", 3))
                .post(DOOR + "/{id}/amendments", TwoParks.FIRST, id).then().statusCode(201);
        send(People.OPERATOR, id, Samples.pdf("变更"), 2).statusCode(409);
        send(People.STARTUP2, id, Samples.pdf("变更"), 2).statusCode(404);
        move(People.OPERATOR, id, "amendments/2/submission").statusCode(200);
        move(People.LEADER, id, "amendments/2/approval").statusCode(200);
        send(People.STARTUP2, id, Samples.pdf("变更"), null).statusCode(201).body("version", equalTo(2)).body("number",
                equalTo(1));
        for (String person : List.of(People.OPERATOR, People.LEADER, People.STARTUP2)) {
            People.as(person).get(COPIES, TwoParks.FIRST, id).then().statusCode(200).body("total", equalTo(3))
                    .body("items.version", contains(2, 1, 1)).body("items.number", contains(1, 2, 1));
        }
        var bytes = People.as(People.STARTUP2).get(COPIES + "/" + copy + "/file", TwoParks.FIRST, id).then()
                .statusCode(200).header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff")).extract().asByteArray();
        assertArrayEquals(first, bytes);
        People.as(People.OPERATOR).get("/api/v1/parks/{park}/audit?noun=SignedCopy", TwoParks.FIRST).then()
                .statusCode(200).body("items.subjectId.flatten()", hasItem(copy));
    }

    @Test
    void onlyPdfsAndPicturesOfApprovedLeasesAreTaken() {
        var id = approved(leases.terms());
        send(People.OPERATOR, submitted(leases.terms()), Samples.pdf("早"), null).statusCode(409);
        send(People.OPERATOR, id, "<html>no</html>".getBytes(), null).statusCode(422).body("errors.field",
                hasItem("file"));
        given().auth().oauth2(People.token(People.OPERATOR)).multiPart("file", "signed.docx", Samples.docx())
                .post(COPIES, TwoParks.FIRST, id).then().statusCode(422).body("errors.field", hasItem("file"));
        given().auth().oauth2(People.token(People.OPERATOR)).multiPart("version", "1")
                .post(COPIES, TwoParks.FIRST, id).then().statusCode(422).body("errors.field", hasItem("file"));
        send(People.OPERATOR, id, Samples.pdf("x"), 9).statusCode(404);
        send(People.LEADER, id, Samples.pdf("x"), null).statusCode(403);
        People.as(People.OPERATOR).get(COPIES, TwoParks.FIRST, id).then().body("items", empty());
    }

    @Test
    void anothersLeaseAndCopyDoNotExist() {
        var tenant = LeaseFixture.enterprise();
        leases.own(People.STARTUP2, tenant);
        var own = approved(leases.terms("enterpriseId", tenant));
        var other = approved(leases.terms());
        String copy = send(People.OPERATOR, other, Samples.pdf("别家"), null).statusCode(201).extract().path("id");
        send(People.STARTUP2, other, Samples.pdf("x"), null).statusCode(404);
        for (String lease : List.of(other, own)) {
            People.as(People.STARTUP2).get(COPIES + "/" + copy + "/file", TwoParks.FIRST, lease).then()
                    .statusCode(404);
            SignedIn.as(People.STARTUP2).request()
                    .get("/parks/" + TwoParks.FIRST + "/leases/" + lease + "/signed-copies/" + copy + "/file").then()
                    .statusCode(404);
        }
        People.as(People.OTHER_OPERATOR).get(COPIES + "/" + copy + "/file", TwoParks.SECOND, other).then()
                .statusCode(404);
        People.as(People.OPERATOR).get(COPIES, TwoParks.FIRST, other).then().body("items", hasSize(1));
        People.as(People.OPERATOR).get(COPIES, TwoParks.FIRST, own).then().body("items", empty());
    }

    @Test
    void copiesThatComeAtOnceAreNumberedOneAfterTheOther() {
        var id = approved(leases.terms());
        var all = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < 6; i++) {
            var bytes = Samples.pdf("同时 " + i);
            all.add(CompletableFuture
                    .supplyAsync(
                            () -> send(People.OPERATOR, id, bytes, null).statusCode(201).extract().path("number")));
        }
        assertEquals(List.of(1, 2, 3, 4, 5, 6), all.stream().map(CompletableFuture::join).sorted().toList());
    }
}
