package cn.yuanqi.enterprise.document;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.file.Samples;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** A paper that was brought to a service case and expires is watched over with the enterprise's documents. */
@QuarkusTest
class LodgedPaperTest extends TwoParksTest {
    private static final int MONTHS = 12;
    /** Expires within a month from today. */
    private final LocalDate issued = TwoParks.today().minusMonths(MONTHS).plusDays(20);
    @Inject
    ExpiryWatch watch;
    @Inject
    Reminders reminders;
    private FreshPark park;
    private String enterprise;

    @BeforeEach
    void anItemThatAsksForPapers() {
        park = FreshPark.open(parks);
        enterprise = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("装修企业"));
        park.owner(People.STARTUP, enterprise);
        as(People.OPERATOR)
                .body(Map.of("code", "fit-out", "category", "SPACE", "nameZh", "装修备案", "slaDays", 3, "steps",
                        List.of(Map.of("nameZh", "交材料", "nameEn", "Papers", "actor", "ENTERPRISE", "documents",
                                List.of(paper("insurance", "施工保险单", MONTHS), paper("plans", "图纸", null))))))
                .post(path("/requests/catalogue")).then().statusCode(201);
    }

    private static Map<String, Object> paper(String code, String name, Integer months) {
        var paper = new HashMap<String, Object>(Map.of("code", code, "nameZh", name, "required", false));
        paper.put("validityMonths", months);
        return paper;
    }

    @AfterEach
    void leave() {
        park.close();
    }

    private String path(String rest) {
        return "/api/v1/parks/" + park.id() + rest;
    }

    private String opened() {
        return as(People.STARTUP).body(Map.of("item", "fit-out", "answers", Map.of())).post(path("/requests")).then()
                .statusCode(201).extract().path("id");
    }

    private ValidatableResponse bring(String id, String kind, LocalDate issuedOn, String bytes) {
        return given().auth().oauth2(People.token(People.STARTUP)).multiPart("kind", kind)
                .multiPart("issuedOn", issuedOn.toString())
                .multiPart("file", "p.pdf", Samples.pdf(bytes), "application/pdf")
                .post(path("/requests/" + id + "/documents")).then();
    }

    private ValidatableResponse documents(String who) {
        return as(who).get(path("/enterprises/" + enterprise + "/documents")).then().statusCode(200);
    }

    @Test
    void itStandsAmongTheDocumentsAndIsRemindedOf() {
        var id = opened();
        bring(id, "plans", issued, "图纸").statusCode(200);
        documents(People.STARTUP).body("total", equalTo(0));
        bring(id, "insurance", issued, "旧保单").statusCode(200);
        String number = as(People.STARTUP).get(path("/requests/" + id)).then().extract().path("number");
        String document = documents(People.OPERATOR).body("items.title", contains("施工保险单"))
                .body("items[0].kind", equalTo("OTHER_CERTIFICATE")).body("items[0].status", equalTo("EXPIRING"))
                .body("items[0].issuedOn", equalTo(issued.toString()))
                .body("items[0].expiresOn", equalTo(issued.plusMonths(MONTHS).toString()))
                .body("items[0].note", containsString(number)).extract().path("items[0].id");
        as(People.STARTUP).get(path("/enterprises/" + enterprise + "/documents/" + document
                + "/versions/1/content")).then().statusCode(200).contentType("application/pdf");
        watch.check();
        watch.check();
        var told = reminders.of(document);
        assertEquals(List.of(30), told.stream().map(DocumentExpiring::step).toList());
        assertEquals("施工保险单", told.get(0).title());
    }

    @Test
    void aNewerOneInAnotherCaseIsANewVersionAndTheSameBytesAreNone() {
        bring(opened(), "insurance", issued, "旧保单").statusCode(200);
        var renewed = opened();
        bring(renewed, "insurance", TwoParks.today(), "新保单").statusCode(200);
        documents(People.STARTUP).body("items", hasSize(1)).body("items[0].status", equalTo("VALID"))
                .body("items[0].versions.number", contains(2, 1))
                .body("items[0].expiresOn", equalTo(TwoParks.today().plusMonths(MONTHS).toString()));
        bring(opened(), "insurance", TwoParks.today(), "新保单").statusCode(200);
        documents(People.STARTUP).body("items", hasSize(1)).body("items[0].versions", hasSize(2));
    }

    @Test
    void takenOutOfItsCaseItCountsNoMore() {
        var id = opened();
        String paper = bring(id, "insurance", issued, "错的保单").statusCode(200).extract().path("documents[0].id");
        documents(People.OPERATOR).body("items[0].withdrawal", nullValue());
        as(People.STARTUP).delete(path("/requests/" + id + "/documents/" + paper)).then().statusCode(200);
        documents(People.OPERATOR).body("items[0].status", equalTo("WITHDRAWN"))
                .body("items[0].withdrawal.by", equalTo("startup"));
        bring(id, "insurance", TwoParks.today(), "对的保单").statusCode(200);
        documents(People.OPERATOR).body("items.status", contains("VALID", "WITHDRAWN"));
    }
}
