package cn.yuanqi.enterprise.document;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Correcting what is stated about a document, on its page. */
@QuarkusTest
class CorrectionPagesTest extends TwoParksTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private String enterprise;
    private String document;
    private String page;

    @BeforeEach
    void fileALicence() {
        enterprise = EnterpriseFixture.lead(EnterpriseFixture.body("更正信息"));
        document = DocumentFixture.licence(enterprise, Map.of("number", "旧号", "expiresOn", "2030-01-01", "note", "副本"));
        page = "/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise + "/documents/" + document + "/correction";
    }

    private ValidatableResponse send(String person, Map<String, String> changes) {
        var form = new HashMap<String, String>(Map.of("version", "0", "kind", "PERMIT", "title", "排污许可证", "number",
                "新号", "issuedOn", "2024-01-01", "expiresOn", "2031-05-06", "note", ""));
        form.putAll(changes);
        var session = SignedIn.as(person);
        var token = TOKEN.matcher(session.request().get(page.replaceAll("/[^/]+/correction", "")).asString());
        assertTrue(token.find(), "the page has a form");
        return session.request().cookie("csrf-token", token.group(1))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token.group(1)).formParams(form).post(page).then();
    }

    private ValidatableResponse facts() {
        return People.as(People.OPERATOR)
                .get(DocumentFixture.DOOR + "/{document}", TwoParks.FIRST, enterprise, document)
                .then();
    }

    @Test
    void whatWasStatedWronglyIsCorrectedAndToldToTheAudit() {
        SignedIn.as(People.OPERATOR).request().get(page).then().statusCode(200)
                .body(allOf(containsString("value=\"旧号\""), containsString("value=\"2030-01-01\"")));
        send(People.OPERATOR, Map.of()).statusCode(303).header("Location", endsWith("/documents"));
        facts().body("kind", equalTo("PERMIT")).body("title", equalTo("排污许可证")).body("number", equalTo("新号"))
                .body("issuedOn", equalTo("2024-01-01")).body("expiresOn", equalTo("2031-05-06"))
                .body("note", nullValue()).body("versions.size()", equalTo(1));
        People.as(People.OPERATOR).queryParam("subjectId", document).get("/api/v1/parks/{park}/audit", TwoParks.FIRST)
                .then().body("items[0].before.number", equalTo("旧号")).body("items[0].after.number", equalTo("新号"))
                .body("items[0].before.expiresOn", equalTo("2030-01-01"));
    }

    @Test
    void whatDoesNotHoldIsSaidAtItsFieldAndWhatWasTypedStays() {
        send(People.OPERATOR, Map.of("title", "", "issuedOn", "gestern", "expiresOn", "1066-01-01", "number", "留着"))
                .statusCode(422)
                .body(allOf(containsString("id=\"title-error\""), containsString("id=\"issuedOn-error\""),
                        containsString("id=\"expiresOn-error\""), containsString("value=\"留着\""),
                        containsString("value=\"gestern\""), not(containsString("id=\"number-error\""))));
        send(People.OPERATOR, Map.of("kind", "MOON")).statusCode(422).body(containsString("id=\"kind-error\""));
        send(People.OPERATOR, Map.of("kind", "HIGH_TECH_CERTIFICATE", "number", "")).statusCode(422)
                .body(containsString("id=\"number-error\""));
        facts().body("number", equalTo("旧号")).body("version", equalTo(0));
    }

    @Test
    void whoComesSecondSeesWhatTheFirstWroteAndMaySaveAgain() {
        send(People.OPERATOR, Map.of()).statusCode(303);
        send(People.OPERATOR, Map.of("number", "我的", "note", "我的")).statusCode(412)
                .body(allOf(containsString("value=\"我的\""), containsString("现在是：新号"), containsString("现在是：（空）"),
                        containsString("name=\"version\" value=\"1\"")));
        facts().body("number", equalTo("新号"));
        send(People.OPERATOR, Map.of("number", "我的", "version", "1")).statusCode(303);
        facts().body("number", equalTo("我的"));
        send(People.OPERATOR, Map.of("version", "eins")).statusCode(412);
    }

    @Test
    void itIsForTheOperatorsOfThePark() {
        SignedIn.as(People.LEADER).request().get(page).then().statusCode(403);
        SignedIn.as(People.OTHER_OPERATOR).request().get(page).then().statusCode(404);
        var there = page.replace(TwoParks.FIRST, TwoParks.SECOND);
        SignedIn.as(People.OTHER_OPERATOR).request().get(there).then().statusCode(404);
        facts().body("number", equalTo("旧号"));
    }

    @Test
    void aWithdrawnOneIsNotCorrected() {
        People.as(People.OPERATOR).body(Map.of("reason", "传错了企业"))
                .post(DocumentFixture.DOOR + "/{document}/withdrawal", TwoParks.FIRST, enterprise, document).then()
                .statusCode(200);
        SignedIn.as(People.OPERATOR).request().redirects().follow(false).get(page).then().statusCode(303);
        send(People.OPERATOR, Map.of("version", "1")).statusCode(303);
        facts().body("number", equalTo("旧号"));
    }
}
