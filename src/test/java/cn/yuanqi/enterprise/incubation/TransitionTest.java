package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.People.as;
import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.DOOR;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.at;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.move;
import static cn.yuanqi.enterprise.incubation.IncubationFixture.together;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseMoved;
import io.quarkus.test.junit.QuarkusTest;

/** Moves from stage to stage. */
@QuarkusTest
class TransitionTest extends TwoParksTest {
    private static final List<String> STAGES = List.of("LEAD", "APPLYING", "INCUBATING", "GRADUATED", "LEFT", "TENANT");
    private static final Map<String, String> SPOKEN = Map.of("LEAD", "线索", "APPLYING", "申请中", "INCUBATING", "在孵",
            "GRADUATED", "已毕业", "LEFT", "已离园", "TENANT", "租户");

    @Inject
    Heard heard;

    /** What rooms further down hear. */
    @ApplicationScoped
    static class Heard {
        private final List<EnterpriseMoved> moves = Collections.synchronizedList(new ArrayList<>());

        void moved(@Observes EnterpriseMoved event) {
            moves.add(event);
        }

        List<EnterpriseMoved> of(String id) {
            return moves.stream().filter(move -> move.enterpriseId().toString().equals(id)).toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"'',APPLYING|TENANT|LEFT", "APPLYING,LEAD|LEFT", "APPLYING INCUBATING,GRADUATED|TENANT|LEFT",
            "APPLYING INCUBATING GRADUATED,TENANT|LEFT", "TENANT,APPLYING|LEFT", "LEFT,''"})
    void everyMoveOfTheRuleIsMadeAndEveryOtherIsRefusedNamingBothStages(String path, String moves) {
        var steps = path.isEmpty() ? new String[0] : path.split(" ");
        var from = path.isEmpty() ? "LEAD" : steps[steps.length - 1];
        var allowed = Set.of(moves.split("\\|"));
        var refused = at(steps);
        for (var to : STAGES) {
            if (allowed.contains(to)) {
                move(at(steps), to).statusCode(200).body("status", equalTo(to));
            } else if (from.equals("APPLYING") && to.equals("INCUBATING")) {
                move(refused, to).statusCode(409).body("detail", containsString("分别同意"));
            } else {
                move(refused, to).statusCode(409).contentType("application/problem+json").body("detail",
                        allOf(containsString(SPOKEN.get(from)), containsString(SPOKEN.get(to))));
            }
        }
        as(People.OPERATOR).get(DOOR, TwoParks.FIRST, refused).then().body("status", equalTo(from));
    }

    @Test
    void theHistoryKeepsFromToWhenWhoAndWhy() {
        var id = at("APPLYING");
        move(id, "LEFT").statusCode(200);
        as(People.LEADER).get(DOOR + "/transitions", TwoParks.FIRST, id).then().statusCode(200)
                .body("total", equalTo(3)).body("items.from", contains(null, "LEAD", "APPLYING"))
                .body("items.to", contains("LEAD", "APPLYING", "LEFT"))
                .body("items[2].reason", equalTo("因为LEFT")).body("items[2].at", notNullValue())
                .body("items[2].by.name", equalTo("operator")).body("items[2].rule", nullValue());
        assertEquals(List.of("APPLYING", "LEFT"), heard.of(id).stream().map(event -> event.to().name()).toList());
    }

    @Test
    void aMoveWantsAReasonAndAStageThatThereIs() {
        var id = at();
        for (var body : List.of("{\"to\":\"TENANT\"}", "{\"to\":\"TENANT\",\"reason\":\" \"}",
                "{\"to\":\"TENANT\",\"reason\":\"" + "长".repeat(501) + "\"}")) {
            as(People.OPERATOR).body(body).post(DOOR + "/transitions", TwoParks.FIRST, id).then().statusCode(422)
                    .body("errors.field", contains("reason"));
        }
        for (var body : List.of("{\"reason\":\"x\"}", "{\"to\":\"MOON\",\"reason\":\"x\"}")) {
            as(People.OPERATOR).body(body).post(DOOR + "/transitions", TwoParks.FIRST, id).then().statusCode(422)
                    .body("errors.field", contains("to"));
        }
        as(People.OPERATOR).get(DOOR + "/transitions", TwoParks.FIRST, id).then().body("total", equalTo(1));
    }

    @Test
    void onlyAnOperatorOfTheParkMoves() {
        var id = at();
        var body = Map.of("to", "TENANT", "reason", "x");
        as(People.LEADER).body(body).post(DOOR + "/transitions", TwoParks.FIRST, id).then().statusCode(403);
        as(People.OFFICER).body(body).post(DOOR + "/transitions", TwoParks.FIRST, id).then().statusCode(403);
        as(People.OTHER_OPERATOR).body(body).post(DOOR + "/transitions", TwoParks.SECOND, id).then().statusCode(404);
        as(People.OTHER_OPERATOR).get(DOOR + "/transitions", TwoParks.SECOND, id).then().statusCode(404);
        as(People.OTHER_OPERATOR).body(body).post(DOOR + "/transitions", TwoParks.FIRST, id).then().statusCode(404);
    }

    @Test
    void theDayOfEntryIsSetOnceAndByHandItStays() {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        move(at(), "TENANT").body("enteredOn", equalTo(today));
        as(People.OPERATOR).get(DOOR, TwoParks.FIRST, at("APPLYING")).then().body("enteredOn", nullValue());
        as(People.OPERATOR).get(DOOR, TwoParks.FIRST, at("APPLYING", "INCUBATING")).then().body("enteredOn",
                equalTo(today));
        var known = body("早已入驻");
        known.put("enteredOn", "2020-02-29");
        var id = lead(known);
        move(id, "TENANT").body("enteredOn", equalTo("2020-02-29"));
        var tag = as(People.OPERATOR).get(DOOR, TwoParks.FIRST, id).header("ETag");
        as(People.OPERATOR).header("If-Match", tag).body("{\"enteredOn\":\"2020-03-01\"}")
                .patch(DOOR, TwoParks.FIRST, id).then().statusCode(200).body("enteredOn", equalTo("2020-03-01"));
    }

    @Test
    void ofManyWhoMoveAtOnceOneWins() throws Exception {
        var id = at();
        List<Callable<Integer>> calls = Collections.nCopies(8, () -> move(id, "LEFT").extract().statusCode());
        var answers = together(calls);
        assertEquals(1, Collections.frequency(answers, 200), answers.toString());
        assertEquals(7, Collections.frequency(answers, 409), answers.toString());
        as(People.OPERATOR).get(DOOR + "/transitions", TwoParks.FIRST, id).then().body("total", equalTo(2));
    }
}
