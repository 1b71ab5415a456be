package cn.yuanqi.environment.inspection;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.OpenWork;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.space.SpaceFixture;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Whoever leaves leaves nothing behind: alerts, orders, visits, duty, promised units and steps find other hands. */
@QuarkusTest
class HandOverTest extends TwoParksTest {
    private static final String PARK = "/api/v1/parks/" + TwoParks.FIRST;
    /** Guests here: an officer and an operator who are about to leave. */
    private static final String OFFICER = People.OTHER_OFFICER;
    private static final String OPERATOR = People.OTHER_OPERATOR;
    @Inject
    LoopFixture loop;
    @Inject
    SpaceFixture space;
    @Inject
    InPark inPark;
    @Inject
    @Any
    Instance<OpenWork> kinds;

    @BeforeEach
    void takeIn() {
        loop.member(OFFICER, Role.OFFICER, null);
        loop.member(OPERATOR, Role.OPERATOR, null);
    }

    @AfterEach
    void letGo() {
        QuarkusTransaction.requiringNew().run(() -> Membership.update("endedAt = since where parkId = ?1 "
                + "and endedAt is null and person.id in (select p.id from Person p where p.email in ?2)",
                TwoParks.FIRST, List.of(OFFICER, OPERATOR)));
    }

    @Test
    void anOfficersAlertOrderVisitAndDutyGoToAnother() {
        var site = loop.open();
        var alerts = loop.alerts(site.outlet()).values().stream().toList();
        as(People.OFFICER).body(Map.of("personId", person(OFFICER))).post(PARK + "/environment/alerts/" + alerts.get(0)
                + "/assignment").then().statusCode(200);
        String order = as(OFFICER).body(Map.of("demand", "检修格栅", "dueOn", LoopFixture.today().plusDays(5).toString()))
                .post(PARK + "/environment/alerts/" + alerts.get(1) + "/rectification").then().statusCode(201)
                .extract().path("id");
        String visit = as(OFFICER).body(Map.of("enterpriseId", site.enterprise().toString()))
                .post(PARK + "/environment/inspections").then().statusCode(201).extract().path("id");
        var path = PARK + "/memberships/" + membership(OFFICER);
        as(People.OPERATOR).get(path + "/open-work").then().statusCode(200)
                .body("items.kind", hasItems("alerts", "inspections", "rectifications"))
                .body("items.id", hasItems(alerts.get(0), order, visit));
        as(People.OPERATOR).delete(path).then().statusCode(409).body("detail", containsString("3"));
        as(OFFICER).get("/api/v1/parks/" + TwoParks.FIRST + "/environment/alerts").then().statusCode(200);
        as(People.LEADER).body(Map.of("to", person(People.OPERATOR))).post(path + "/hand-over").then().statusCode(422)
                .body("errors.field", contains("to"));
        as(People.OPERATOR).body(Map.of("to", person(People.OFFICER))).post(path + "/hand-over").then()
                .statusCode(200).body("items", empty());
        as(People.OPERATOR).delete(path).then().statusCode(204);
        var officer = UUID.fromString(person(People.OFFICER));
        inPark.run(TwoParks.FIRST, () -> {
            assertEquals(officer, Inspection.<Inspection>findById(UUID.fromString(visit)).inHandsOf);
            assertEquals(officer, Rectification.<Rectification>findById(UUID.fromString(order)).inHandsOf);
        });
        as(People.OPERATOR).get(PARK + "/audit?subjectId=" + order).then().body("items.verb", hasItems("handedOver"));
        as(People.OFFICER).get(PARK + "/environment/alerts/" + alerts.get(0) + "/history").then()
                .body("assignedTo", equalTo(officer.toString()));
        as(People.OFFICER).post(PARK + "/environment/inspections/" + visit + "/discard").then();
    }

    @Test
    void anOperatorsPromisesOfUnitsAndStepsGoToAnother() {
        var unit = space.unit(TwoParks.FIRST);
        as(OPERATOR).body(Map.of("for", "想租的企业", "until", TwoParks.today().plusDays(30).toString()))
                .post(PARK + "/units/" + unit + "/reservation").then().statusCode(200);
        var lead = EnterpriseFixture.lead(EnterpriseFixture.body("跟进企业" + System.nanoTime()));
        as(OPERATOR).body(Map.of("kind", "CALL", "on", TwoParks.today().minusDays(1).toString(), "with", "王总", "text",
                "聊了入驻", "nextStep", "带看", "dueOn", TwoParks.today().plusDays(3).toString()))
                .post(PARK + "/enterprises/" + lead + "/contacts").then().statusCode(201);
        var path = PARK + "/memberships/" + membership(OPERATOR);
        as(OPERATOR).get(path + "/open-work").then().body("items.kind", contains("follow-ups", "reservations"));
        as(People.LEADER).delete(path).then().statusCode(409).body("detail", containsString("2"));
        as(People.LEADER).queryParam("handOverTo", person(People.OFFICER)).delete(path).then().statusCode(422);
        as(OPERATOR).get(path + "/open-work").then().body("items.size()", equalTo(2));
        as(People.LEADER).queryParam("handOverTo", person(People.OPERATOR)).delete(path).then().statusCode(204);
        var mine = PARK + "/memberships/" + membership(People.OPERATOR);
        as(People.OPERATOR).get(mine + "/open-work").then().body("items.kind",
                hasItems("follow-ups", "reservations"));
    }

    @Test
    void everyKindHasAKeyOfItsOwnAndATitleAndSomebodyWhoMayTakeIt() {
        var keys = kinds.stream().map(OpenWork::kind).toList();
        assertEquals(keys.size(), keys.stream().distinct().count());
        inPark.run(TwoParks.FIRST, () -> kinds.forEach(kind -> {
            assertFalse(kind.roles().isEmpty(), kind.kind());
            assertFalse(kind.title().isBlank(), kind.kind());
            assertEquals(List.of(), kind.of(UUID.randomUUID()));
        }));
        assertEquals(Language.ZH, Language.current());
    }

    private static String membership(String email) {
        return as(People.OPERATOR).get(PARK + "/memberships").then().extract()
                .path("items.find { it.email == '" + email + "' }.id");
    }

    private static String person(String email) {
        return QuarkusTransaction.requiringNew().call(() -> Person.byEmail(email).orElseThrow().id.toString());
    }
}
