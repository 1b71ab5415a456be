package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.People.as;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.code;
import static cn.yuanqi.enterprise.EnterpriseFixture.importing;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.BOTH;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.DOOR;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.SMALL;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.approve;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.together;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.document.DocumentFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Rules as data, held against what is on file; and what decisions keep of them. */
@QuarkusTest
class EligibilityTest extends TwoParksTest {
    private static final String RULES = "/api/v1/parks/{park}/rule-sets";

    @Inject
    IncubationFixture small;

    private static String known(String founded, String entered) {
        var body = body("资格" + System.nanoTime());
        body.put("foundedOn", founded);
        body.put("enteredOn", entered);
        return lead(body);
    }

    private static ValidatableResponse eligibility(String id, String query) {
        return as(People.OPERATOR).get(DOOR + "/eligibility" + query, TwoParks.FIRST, id).then();
    }

    @Test
    void theNationalRuleIsThereFromTheBeginning() {
        small.openSmallPark();
        as(BOTH).get(RULES, SMALL).then().statusCode(200).body("items.kind", hasItems("INCUBATION", "GRADUATION"))
                .body("items.find { it.kind == 'INCUBATION' && it.version == 1 }.conditions.months", contains(24, 48))
                .body("items.find { it.kind == 'GRADUATION' && it.version == 1 }.conditions.code",
                        contains("HIGH_TECH", "VENTURE_OVER", "REVENUE_OVER", "EXIT"))
                .body("items.find { it.kind == 'GRADUATION' && it.version == 1 }.conditions[2].amount",
                        equalTo("10000000.00"));
    }

    @Test
    void anEnterpriseOfExactly24MonthsMayComeInAndADayOlderMayNot() {
        eligibility(known("2022-06-30", "2024-06-30"), "?kind=INCUBATION&on=2024-07-01").statusCode(200)
                .body("result", equalTo("MET")).body("conditions[0].light", equalTo("MET"))
                .body("conditions[0].figure", equalTo("24")).body("conditions[0].limit", equalTo("2024-06-30"))
                .body("conditions[0].sources.field", hasItem("foundedOn")).body("ruleSet.version", greaterThan(0));
        eligibility(known("2022-06-29", "2024-06-30"), "?kind=INCUBATION&on=2024-07-01").body("result",
                equalTo("NOT_MET"));
        eligibility(lead(body("没有成立日期")), "").body("kind", equalTo("INCUBATION")).body("result", equalTo("UNKNOWN"));
        eligibility(known("2022-06-29", "2024-06-30"), "?kind=MOON").statusCode(422);
        eligibility(known("2022-06-29", "2024-06-30"), "?on=gestern").statusCode(422);
        eligibility(known("2022-06-29", "2024-06-30"), "?am=2024-01-01").statusCode(422);
    }

    @Test
    void revenueCountsByTheYearsOfItsReports() {
        var enough = imported("500.00", "500.01");
        eligibility(enough, "?kind=GRADUATION").statusCode(200).body("result", equalTo("MET"))
                .body("conditions.find { it.condition.code == 'REVENUE_OVER' }.figure", equalTo("10000100.00"))
                .body("conditions.find { it.condition.code == 'REVENUE_OVER' }.sources.year", contains(2020, 2021))
                .body("conditions.find { it.condition.code == 'REVENUE_OVER' }.sources.id", hasItem(notNullValue()));
        eligibility(imported("500.00", "500.00"), "?kind=GRADUATION")
                .body("conditions.find { it.condition.code == 'REVENUE_OVER' }.light", equalTo("NOT_MET"));
    }

    @Test
    void aCertificateOnFileCountsOnItsDaysUntilItIsWithdrawn() {
        var id = known("2020-01-01", "2021-01-01");
        highTech(id, "2022-01-01").body("light", equalTo("NOT_MET")).body("sources", empty());
        var document = DocumentFixture.licence(id, Map.of("kind", "HIGH_TECH_CERTIFICATE", "number", "GR202251100001",
                "issuedOn", "2022-03-01", "expiresOn", "2025-02-28"));
        highTech(id, "2022-02-28").body("light", equalTo("NOT_MET")).body("sources.field", contains("issuedOn"));
        for (String day : List.of("2022-03-01", "2025-02-28")) {
            highTech(id, day).body("light", equalTo("MET")).body("sources.id", contains(document))
                    .body("sources.origin", contains("DOCUMENT"));
            eligibility(id, "?kind=GRADUATION&on=" + day).body("result", equalTo("MET"));
        }
        highTech(id, "2025-03-01").body("light", equalTo("NOT_MET")).body("sources.field", contains("expiresOn"))
                .body("sources.id", contains(document));
        page(id, "documents").body(containsString("id=\"doc-" + document + "\""));
        as(People.OPERATOR).body(Map.of("reason", "传错了企业"))
                .post(DocumentFixture.DOOR + "/{document}/withdrawal", TwoParks.FIRST, id, document).then()
                .statusCode(200);
        highTech(id, "2024-01-01").body("light", equalTo("NOT_MET")).body("sources.field", contains("withdrawnAt"));
        IncubationFixture.move(id, "APPLYING").statusCode(200);
        approve(People.OPERATOR, TwoParks.FIRST, id).statusCode(200);
        approve(People.LEADER, TwoParks.FIRST, id).statusCode(200);
        page(id, "incubation").body(allOf(containsString("证书已撤回"), containsString("/documents#doc-" + document)));
    }

    private static ValidatableResponse page(String id, String tab) {
        return SignedIn.as(People.OPERATOR).request()
                .get("/parks/" + TwoParks.FIRST + "/enterprises/" + id + "/" + tab).then().statusCode(200);
    }

    private static ValidatableResponse highTech(String id, String day) {
        return eligibility(id, "?kind=GRADUATION&on=" + day).statusCode(200)
                .rootPath("conditions.find { it.condition.code == 'HIGH_TECH' }");
    }

    /** An incubatee with the revenue (10,000 CNY) of 2020 and 2021. */
    private static String imported(String first, String second) {
        var code = code();
        importing("统一社会信用代码,企业名称,阶段,2020年营业收入(万元),2021年营业收入(万元)\n" + code + ",收入" + code + ",在孵,"
                + first + "," + second + "\n", "").statusCode(200);
        return as(People.OPERATOR).get("/api/v1/parks/{park}/enterprises?q=" + code, TwoParks.FIRST).path(
                "items[0].id");
    }

    @Test
    void aGraduationKeepsTheEvaluationAsItStood() {
        var id = imported("600.00", "600.00");
        IncubationFixture.move(id, "GRADUATED").statusCode(200);
        as(People.OPERATOR).get(DOOR + "/transitions", TwoParks.FIRST, id).then()
                .body("items[1].rule", allOf(containsString("GRADUATION v1"), containsString("REVENUE_OVER")))
                .body("items[1].evaluation.result", equalTo("MET"))
                .body("items[1].evaluation.conditions[2].figure", equalTo("12000000.00"));
        var plain = imported("1.00", "1.00");
        IncubationFixture.move(plain, "GRADUATED").statusCode(200);
        as(People.OPERATOR).get(DOOR + "/transitions", TwoParks.FIRST, plain).then().body("items[1].rule",
                containsString("advisory"));
    }

    @Test
    void anEntryKeepsTheEvaluationToo() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var body = body("新入驻" + System.nanoTime());
        body.put("foundedOn", today.minusMonths(3).toString());
        var id = lead(body);
        IncubationFixture.move(id, "APPLYING");
        approve(People.OPERATOR, TwoParks.FIRST, id);
        approve(People.LEADER, TwoParks.FIRST, id).statusCode(200);
        as(People.OPERATOR).get(DOOR + "/transitions", TwoParks.FIRST, id).then()
                .body("items[2].rule", endsWith("FOUNDED_WITHIN, STAY_WITHIN"))
                .body("items[2].evaluation.on", equalTo(today.toString()))
                .body("items[1].evaluation", nullValue());
    }

    @Test
    void aBindingVersionRefusesFromItsDayAndOldDecisionsKeepTheirs() {
        small.openSmallPark();
        var old = applicant();
        approve(People.STARTUP, SMALL, old).statusCode(200);
        approve(People.STARTUP2, SMALL, old).statusCode(200);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var strict = Map.of("kind", "GRADUATION", "validFrom", today.toString(), "title", "本市细则", "source",
                "市规〔2026〕1号",
                "match", "ANY", "advisory", false, "conditions",
                List.of(Map.of("code", "EXIT"), Map.of("code", "REVENUE_OVER", "amount", "20000000", "years", 3)));
        var yesterday = DOOR + "/eligibility?kind=GRADUATION&on=" + today.minusDays(1);
        int before = as(BOTH).get(yesterday, SMALL, old).then().extract().path("ruleSet.version");
        int version = as(BOTH).body(strict).post(RULES, SMALL).then().statusCode(201)
                .header("Location", containsString("/rule-sets/")).extract().path("version");
        move(old, "GRADUATED", 409, "本市细则");
        as(BOTH).get(DOOR + "/transitions", SMALL, old).then().body("total", equalTo(3))
                .body("items[2].evaluation.ruleSet.version", equalTo(1));
        as(BOTH).get(yesterday, SMALL, old).then().body("ruleSet.version", equalTo(before));
        as(BOTH).get(DOOR + "/eligibility?kind=GRADUATION&on=" + today, SMALL, old).then()
                .body("ruleSet.version", equalTo(version)).body("result", equalTo("UNKNOWN"));
        fact(old, Map.of("kind", "ACQUIRED", "since", today.toString(), "document", "收购协议 A-7"), 201);
        move(old, "GRADUATED", 200, null);
        as(BOTH).get(DOOR + "/transitions", SMALL, old).then()
                .body("items[3].rule", equalTo("GRADUATION v" + version + ": EXIT"))
                .body("items[3].evaluation.conditions[0].sources[0].field", equalTo("ACQUIRED"));
        var lenient = Map.of("kind", "GRADUATION", "validFrom", today.toString(), "title", "回到建议", "match", "ANY",
                "advisory", true, "conditions", List.of(Map.of("code", "EXIT")));
        as(People.STARTUP2).body(lenient).post(RULES, SMALL).then().statusCode(201);
        as(BOTH).get(DOOR + "/transitions", SMALL, old).then().body("items[3].evaluation.ruleSet.version",
                equalTo(version));
    }

    private static String applicant() {
        var id = lead(SMALL, People.STARTUP, body("小园" + System.nanoTime()));
        move(id, "APPLYING", 200, null);
        return id;
    }

    private static void move(String id, String to, int status, String says) {
        var answer = as(People.STARTUP).body(Map.of("to", to, "reason", "因为")).post(DOOR + "/transitions", SMALL, id)
                .then().statusCode(status);
        if (says != null) {
            answer.body("detail", containsString(says));
        }
    }

    private static ValidatableResponse fact(String id, Map<String, Object> fact, int status) {
        return as(People.STARTUP).body(fact).post(DOOR + "/facts", SMALL, id).then().statusCode(status);
    }

    @Test
    void factsAreRecordedWithWhoAndWhenAndTheLastWordHolds() {
        small.openSmallPark();
        var body = body("特殊" + System.nanoTime());
        body.put("foundedOn", "2019-01-01");
        body.put("enteredOn", "2019-06-30");
        var id = lead(SMALL, People.STARTUP, body);
        var stay = "conditions.find { it.condition.code == 'STAY_WITHIN' }.light";
        var on = "/eligibility?kind=INCUBATION&on=2024-06-30";
        as(BOTH).get(DOOR + on, SMALL, id).then().body(stay, equalTo("NOT_MET"));
        fact(id, Map.of("kind", "SPECIAL_FIELD", "since", "2019-06-30"), 201).body("by.name", equalTo("startup"));
        as(BOTH).get(DOOR + on, SMALL, id).then().body(stay, equalTo("MET"));
        fact(id, Map.of("kind", "SPECIAL_FIELD", "since", "2020-01-01", "holds", false), 201);
        as(BOTH).get(DOOR + on, SMALL, id).then().body(stay, equalTo("NOT_MET"));
        fact(id, Map.of("kind", "MERGED", "since", "2020-01-01"), 422).body("errors.field", contains("document"));
        fact(id, Map.of("kind", "SPECIAL_FIELD", "since", "2999-01-01"), 422).body("errors.field", contains("since"));
        as(BOTH).get(DOOR + "/facts", SMALL, id).then().body("total", equalTo(2)).body("items[0].at", notNullValue());
        as(People.OFFICER).get(DOOR + "/facts", SMALL, id).then().statusCode(404);
    }

    @Test
    void aRuleSetThatDoesNotHoldIsRefusedFieldByField() {
        as(People.LEADER).body("{}").post(RULES, TwoParks.FIRST).then().statusCode(422).body("errors.field",
                hasItems("kind", "validFrom", "title", "match", "conditions"));
        as(People.LEADER)
                .body("{\"kind\":\"INCUBATION\",\"validFrom\":\"2026-01-01\",\"title\":\"x\",\"match\":\"ALL\","
                        + "\"conditions\":[{\"code\":\"STAY_WITHIN\",\"months\":0},{\"code\":\"STAY_WITHIN\",\"months\":1},"
                        + "{\"code\":\"VENTURE_OVER\"},{\"code\":\"EXIT\",\"years\":1},null]}")
                .post(RULES, TwoParks.FIRST).then().statusCode(422).body("errors.field", hasItems("conditions.0.months",
                        "conditions.1.code", "conditions.2.amount", "conditions.3.years", "conditions.4.code"));
        as(People.OFFICER).body("{}").post(RULES, TwoParks.FIRST).then().statusCode(403);
    }

    @Test
    void ofManyWhoAskAParkFirstAllGetTheSameRule() throws Exception {
        List<Callable<Object>> calls = Collections.nCopies(6, () -> as(People.OTHER_LEADER).get(RULES, TwoParks.SECOND)
                .then().statusCode(200).extract().path("total"));
        assertEquals(Collections.nCopies(6, 2), together(calls));
    }
}
