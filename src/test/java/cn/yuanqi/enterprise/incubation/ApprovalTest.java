package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.People.as;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.BOTH;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.DOOR;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.SMALL;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.approve;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.at;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.move;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;

/** Four eyes on who comes in. */
@QuarkusTest
class ApprovalTest extends TwoParksTest {
    @Inject
    IncubationFixture small;

    @Test
    void theSecondOfTwoDifferentPeopleLetsTheApplicantIn() {
        for (var order : List.of(List.of(People.OPERATOR, People.LEADER), List.of(People.LEADER, People.OPERATOR))) {
            var id = at("APPLYING");
            as(order.get(0)).body("{\"reason\":\"团队可靠\"}").post(DOOR + "/approvals", TwoParks.FIRST, id).then()
                    .statusCode(200).body("status", equalTo("APPLYING")).body("approvals.size()", equalTo(1));
            approve(order.get(1), TwoParks.FIRST, id).statusCode(200).body("status", equalTo("INCUBATING"))
                    .body("enteredOn", notNullValue());
            as(People.OPERATOR).get(DOOR + "/approvals", TwoParks.FIRST, id).then().statusCode(200)
                    .body("total", equalTo(2)).body("items[0].reason", equalTo("团队可靠"))
                    .body("items.by.name", contains(order.get(0).split("@")[0], order.get(1).split("@")[0]));
            as(People.OPERATOR).get(DOOR + "/transitions", TwoParks.FIRST, id).then()
                    .body("items.to", contains("LEAD", "APPLYING", "INCUBATING"));
        }
    }

    @Test
    void theSamePersonOrTheSameRoleTwiceIsRefusedWithTheReason() {
        var id = at("APPLYING");
        approve(People.OPERATOR, TwoParks.FIRST, id).statusCode(200);
        approve(People.OPERATOR, TwoParks.FIRST, id).statusCode(409).body("detail", containsString("已经同意过"));
        small.openSmallPark();
        var other = applicantInSmall();
        approve(People.STARTUP, SMALL, other).statusCode(200);
        approve(People.STARTUP, SMALL, other).statusCode(409);
        approve(BOTH, SMALL, other).statusCode(200).body("status", equalTo("INCUBATING"));
    }

    @Test
    void onePersonWithBothRolesCountsOnce() {
        small.openSmallPark();
        var id = applicantInSmall();
        approve(BOTH, SMALL, id).statusCode(200).body("status", equalTo("APPLYING"));
        approve(BOTH, SMALL, id).statusCode(409).body("detail", containsString("另一个人"));
        approve(People.STARTUP2, SMALL, id).statusCode(200).body("status", equalTo("INCUBATING"));
    }

    private static String applicantInSmall() {
        var id = lead(SMALL, People.STARTUP, body("小园企业" + System.nanoTime()));
        as(People.STARTUP).body(Map.of("to", "APPLYING", "reason", "申请")).post(DOOR + "/transitions", SMALL, id).then()
                .statusCode(200);
        return id;
    }

    @Test
    void onlyApplicantsAreApprovedAndOnlyByOperatorsAndLeadersOfThePark() {
        approve(People.OPERATOR, TwoParks.FIRST, at()).statusCode(409).body("detail", containsString("线索"));
        var id = at("APPLYING");
        approve(People.OFFICER, TwoParks.FIRST, id).statusCode(403);
        approve(People.OTHER_LEADER, TwoParks.SECOND, id).statusCode(404);
        approve(People.OTHER_LEADER, TwoParks.FIRST, id).statusCode(404);
        as(People.OTHER_LEADER).get(DOOR + "/approvals", TwoParks.SECOND, id).then().statusCode(404);
        as(People.OPERATOR).get(DOOR + "/approvals", TwoParks.FIRST, id).then().body("total", equalTo(0));
    }

    @Test
    void approvalsOfAnEarlierApplicationDoNotCount() {
        var id = at("APPLYING");
        approve(People.LEADER, TwoParks.FIRST, id).statusCode(200);
        move(id, "LEAD");
        move(id, "APPLYING").statusCode(200);
        approve(People.OPERATOR, TwoParks.FIRST, id).statusCode(200).body("status", equalTo("APPLYING"));
        String old = as(People.LEADER).get(DOOR + "/approvals", TwoParks.FIRST, id).path("items[0].id");
        withdraw(People.LEADER, id, old, 409);
        approve(People.LEADER, TwoParks.FIRST, id).statusCode(200).body("status", equalTo("INCUBATING"));
    }

    @Test
    void aWordIsTakenBackBeforeTheSecondByWhoeverGaveIt() {
        var id = at("APPLYING");
        approve(People.OPERATOR, TwoParks.FIRST, id);
        String word = as(People.LEADER).get(DOOR + "/approvals", TwoParks.FIRST, id).path("items[0].id");
        withdraw(People.LEADER, id, word, 403);
        withdraw(People.OPERATOR, id, word, 200);
        withdraw(People.OPERATOR, id, word, 409);
        approve(People.LEADER, TwoParks.FIRST, id).statusCode(200).body("status", equalTo("APPLYING"));
        approve(People.OPERATOR, TwoParks.FIRST, id).statusCode(200).body("status", equalTo("INCUBATING"));
        String last = as(People.LEADER).get(DOOR + "/approvals", TwoParks.FIRST, id).path("items[2].id");
        withdraw(People.OPERATOR, id, last, 409);
        as(People.LEADER).get(DOOR + "/approvals", TwoParks.FIRST, id).then().body("items.counts",
                contains(false, true, true));
    }

    private static void withdraw(String who, String id, String word, int status) {
        as(who).body("{}").post(DOOR + "/approvals/{word}/withdrawal", TwoParks.FIRST, id, word).then()
                .statusCode(status);
    }

    @Test
    void ofManyAtOnceExactlyOneMovesAndTheHistoryIsNotDoubled() throws Exception {
        for (int round = 0; round < 3; round++) {
            var id = at("APPLYING");
            List<Callable<Integer>> calls = new ArrayList<>();
            for (var who : List.of(People.OPERATOR, People.LEADER, People.OPERATOR, People.LEADER)) {
                calls.add(() -> approve(who, TwoParks.FIRST, id).extract().statusCode());
            }
            var answers = together(calls);
            assertEquals(2, Collections.frequency(answers, 200), answers.toString());
            assertEquals(2, Collections.frequency(answers, 409), answers.toString());
            as(People.OPERATOR).get(DOOR + "/transitions", TwoParks.FIRST, id).then().body("items.to",
                    contains("LEAD", "APPLYING", "INCUBATING"));
        }
    }
}
