package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.DOOR;
import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.get;
import static cn.yuanqi.leasing.LeaseFixture.move;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** An early end is asked for by one person and confirmed by another. */
@QuarkusTest
class TerminationTest extends TwoParksTest {
    private static final Map<String, Object> END = Map.of("endsOn", "2027-06-30", "reason", "业务收缩");

    @Inject
    LeaseFixture leases;
    @Inject
    InPark inPark;

    @Test
    void nobodyConfirmsTheirOwnWish() {
        var id = approved(leases.terms());
        move(People.LEADER, id, "termination", END).statusCode(200).body("reason", equalTo("业务收缩"));
        move(People.LEADER, id, "termination/approval").statusCode(403).body("type", containsString("own-termination"));
        move(People.OPERATOR, id, "termination/approval").statusCode(403);
        get(People.LEADER, id, "").body("terminatedOn", nullValue()).body("life", equalTo("UPCOMING"));
        assertThrows(RuntimeException.class, () -> inPark.run(TwoParks.FIRST, () -> {
            var asked = Termination.standing(UUID.fromString(id)).orElseThrow();
            asked.status = Termination.State.CONFIRMED;
            asked.decidedBy = asked.askedBy;
            asked.persistAndFlush();
        }), "the database holds it too");
        get(People.LEADER, id, "/terminations").body("items.status", contains("ASKED"));
    }

    @Test
    void oneWaitsAtATimeAndWhatIsRefusedOrTakenBackIsNoMore() {
        var id = approved(leases.terms());
        move(People.LEADER, id, "termination/approval").statusCode(409);
        move(People.OPERATOR, id, "termination", END).statusCode(200);
        move(People.OPERATOR, id, "termination", END).statusCode(409);
        move(People.LEADER, id, "termination/rejection").statusCode(422).body("errors.field", contains("reason"));
        move(People.LEADER, id, "termination/rejection", Map.of("reason", "再谈")).statusCode(200)
                .body("status", equalTo("REFUSED")).body("note", equalTo("再谈"));
        move(People.LEADER, id, "termination/approval").statusCode(409);
        move(People.OPERATOR, id, "termination", END).statusCode(200);
        move(People.OPERATOR, id, "termination/withdrawal").statusCode(200).body("status", equalTo("WITHDRAWN"));
        move(People.OPERATOR, id, "termination/withdrawal").statusCode(409);
        move(People.OPERATOR, id, "termination", END).statusCode(200);
        move(People.LEADER, id, "termination/approval").statusCode(200).body("terminatedOn", equalTo("2027-06-30"));
        get(People.OPERATOR, id, "/terminations").body("items.status", contains("CONFIRMED", "WITHDRAWN", "REFUSED"));
    }

    @Test
    void ofTwoWindowsOneAsksAndOfTwoLeadersOneConfirms() {
        var id = approved(leases.terms());
        assertEquals(List.of(200, 409),
                atOnce(() -> move(People.OPERATOR, id, "termination", END).extract().statusCode()));
        assertEquals(List.of(200, 409),
                atOnce(() -> move(People.LEADER, id, "termination/approval").extract().statusCode()));
        get(People.OPERATOR, id, "/terminations").body("items", hasSize(1));
    }

    private static List<Integer> atOnce(Supplier<Integer> asking) {
        return Stream.of(1, 2).map(i -> CompletableFuture.supplyAsync(asking, run -> new Thread(run).start())).toList()
                .stream().map(CompletableFuture::join).sorted().toList();
    }

    @Test
    void everyLineOfTheSettlementSaysHowItCameToBe() {
        var id = approved(leases.terms());
        inPark.run(TwoParks.FIRST, () -> ScheduleLine.of(UUID.fromString(id)).stream()
                .filter(line -> line.period == 6)
                .forEach(line -> ScheduleLine.invoiced(line.id, UUID.randomUUID(), Instant.now())));
        move(People.OPERATOR, id, "incentives", Map.of("from", "2027-01-01", "to", "2027-01-31", "percent", "20",
                "promise", "TERM", "wording", "租满一年", "reviewOn", "2027-12-31")).statusCode(201);
        People.as(People.OPERATOR).body(Map.of("endsOn", "2027-06-15", "penaltyMonths", 2))
                .post(DOOR + "/{id}/termination?preview=true", TwoParks.FIRST, id).then().statusCode(200)
                .body("lines.kind", contains("RENT", "PENALTY", "CLAW_BACK"))
                .body("lines[0].explanation", containsString("只应付 3750.00 元"))
                .body("lines[1].explanation", containsString("2 个月租金"))
                .body("lines[1].amount", equalTo("15208.33"))
                .body("lines[2].explanation", containsString("“租满一年”"))
                .body("lines[2].explanation", containsString("1937.50"));
        get(People.OPERATOR, id, "/terminations").body("items", hasSize(0));
    }

    @Test
    void twoPromisesNeverSpeakOfOneDay() {
        var id = approved(leases.terms());
        Map<String, Object> offer = Map.of("from", "2027-01-01", "to", "2027-01-31", "promise", "TAX", "wording", "纳税",
                "reviewOn", "2027-12-31");
        move(People.OPERATOR, id, "incentives", offer).statusCode(201);
        move(People.OPERATOR, id, "incentives", offer).statusCode(422).body("errors.field", contains("from"));
        move(People.OPERATOR, id, "incentives").statusCode(422).body("errors.field",
                contains("from", "to", "promise", "wording", "reviewOn"));
    }

    @Test
    void whatIsAnothersIsAbsent() {
        var id = approved(leases.terms());
        for (String noun : List.of("termination/approval", "termination/withdrawal")) {
            People.as(People.OTHER_LEADER).post(DOOR + "/{id}/" + noun, TwoParks.SECOND, id).then().statusCode(404);
            People.as(People.LEADER).get(DOOR + "/{id}/" + noun, TwoParks.FIRST, id).then().statusCode(405);
        }
        People.as(People.OTHER_LEADER).get(DOOR + "/{id}/terminations", TwoParks.SECOND, id).then().statusCode(404);
    }
}
