package cn.yuanqi.environment.inspection;

import static cn.yuanqi.People.as;
import static cn.yuanqi.environment.inspection.LoopFixture.ALERTS;
import static cn.yuanqi.environment.inspection.LoopFixture.ORDERS;
import static cn.yuanqi.environment.inspection.LoopFixture.answer;
import static cn.yuanqi.environment.inspection.LoopFixture.answered;
import static cn.yuanqi.environment.inspection.LoopFixture.order;
import static cn.yuanqi.environment.inspection.LoopFixture.ordered;
import static cn.yuanqi.environment.inspection.LoopFixture.reinspect;
import static cn.yuanqi.environment.inspection.LoopFixture.today;
import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** The loop from an alert over an order and its answer to the end, with all that may not happen on the way. */
@QuarkusTest
class RectificationTest extends TwoParksTest {
    @Inject
    LoopFixture loop;
    @Inject
    RectificationRound round;
    @Inject
    OutboxSender sender;
    private LoopFixture.Site site;
    private String alert;
    private String second;

    @BeforeEach
    void openAlerts() {
        site = loop.open();
        var alerts = loop.alerts(site.outlet());
        alert = alerts.get(COD);
        second = alerts.get(NH3N);
    }

    @Test
    void anAlertLeadsToAnOrderThatIsAnsweredLookedAtSentBackAnsweredAgainAndClosed() {
        var order = order(alert, Map.of("demand", " 检修格栅 ", "dueOn", today().plusDays(5).toString(), "alertIds",
                List.of(second))).statusCode(201).header("Location", containsString("/environment/rectifications/"))
                .body("status", equalTo("ORDERED")).body("demand", equalTo("检修格栅"))
                .body("enterpriseId", equalTo(site.enterprise().toString()))
                .body("alertIds", containsInAnyOrder(alert, second)).body("daysLeft", equalTo(5))
                .body("overdue", equalTo(false)).body("number", notNullValue()).extract().jsonPath();
        String id = order.getString("id");
        String number = order.getString("number");
        history(alert).body("history.deed", contains("ACKNOWLEDGED", "ORDERED")).body("history[1].note",
                equalTo(number));
        as(People.LEADER).get(ALERTS + "/{id}/rectification", TwoParks.FIRST, second).then().statusCode(200)
                .body("id", equalTo(id));
        answered(id).body("status", equalTo("ANSWERED")).body("daysLeft", nullValue()).body("history.deed",
                contains("ORDERED", "ANSWERED"));
        reinspect(id, Map.of("sufficient", false, "text", "格栅仍有渗漏", "dueOn", today().plusDays(9).toString()))
                .statusCode(200).body("status", equalTo("RETURNED")).body("round", equalTo(1))
                .body("dueOn", equalTo(today().plusDays(9).toString()));
        answered(id);
        reinspect(id, Map.of("sufficient", true, "text", "现场已恢复")).statusCode(200).body("status", equalTo("CLOSED"))
                .body("endedAt", notNullValue());
        as(People.STARTUP).get(ORDERS + "/{id}", TwoParks.FIRST, id).then().statusCode(200).body("history.deed",
                contains("ORDERED", "ANSWERED", "RETURNED", "ANSWERED", "CLOSED")).body("history[2].note",
                        equalTo("格栅仍有渗漏"));
        history(alert).body("history.deed", contains("ACKNOWLEDGED", "ORDERED", "RECTIFIED"));
        as(People.LEADER).get("/api/v1/parks/{park}/audit?enterpriseId=" + site.enterprise(), TwoParks.FIRST).then()
                .statusCode(200).body("items.verb", hasItems("ordered", "answered", "returned", "closed"));
        String again = ordered(alert);
        as(People.OFFICER).get(ALERTS + "/{id}/rectification", TwoParks.FIRST, alert).then().body("id",
                equalTo(again));
    }

    @Test
    void whatIsForbiddenInAStateIsAConflictAndChangesNothing() {
        var id = ordered(alert);
        reinspect(id, Map.of("sufficient", true, "text", "x")).statusCode(409);
        order(alert, Map.of("demand", "再来", "dueOn", today().toString())).statusCode(409);
        order(second, Map.of("demand", "再来", "dueOn", today().toString(), "alertIds", List.of(alert)))
                .statusCode(409);
        answered(id);
        answer(People.STARTUP, id, "又一次", Samples.png()).statusCode(409);
        withdraw(id, "误报").statusCode(200).body("status", equalTo("WITHDRAWN"));
        withdraw(id, "再撤").statusCode(409);
        reinspect(id, Map.of("sufficient", true, "text", "x")).statusCode(409);
        answer(People.STARTUP, id, "迟了", Samples.png()).statusCode(409);
        as(People.OFFICER).get(ORDERS + "/{id}", TwoParks.FIRST, id).then().body("history.deed",
                contains("ORDERED", "ANSWERED", "WITHDRAWN")).body("history[2].note", equalTo("误报"));
        history(alert).body("history.deed", contains("ACKNOWLEDGED", "ORDERED", "ORDER_WITHDRAWN"));
    }

    @Test
    void whatDoesNotHoldIsSaidAtItsField() {
        order(alert, Map.of()).statusCode(422).body("errors[0].field", equalTo("demand"));
        order(alert, Map.of("demand", "x".repeat(1001), "dueOn", today().toString())).statusCode(422);
        order(alert, Map.of("demand", "x")).statusCode(422).body("errors[0].field", equalTo("dueOn"));
        order(alert, Map.of("demand", "x", "dueOn", today().minusDays(1).toString())).statusCode(422);
        order(alert, Map.of("demand", "x", "dueOn", today().plusYears(1).plusDays(1).toString())).statusCode(422);
        order(alert, Map.of("demand", "x", "dueOn", "bald")).statusCode(422);
        order(alert, Map.of("demand", "x", "dueOn", today().toString(), "alertIds",
                List.of("01890000-0000-7000-8000-000000000000"))).statusCode(422).body("errors[0].field",
                        equalTo("alertIds"));
        order(alert, Map.of("demand", "x", "dueOn", today().toString(), "inspectionId",
                "01890000-0000-7000-8000-000000000000")).statusCode(422).body("errors[0].field",
                        equalTo("inspectionId"));
        as(People.OFFICER).body(Map.of("demand", "x", "dueOn", today().toString())).post(ORDERS, TwoParks.FIRST).then()
                .statusCode(422).body("errors[0].field", equalTo("enterpriseId"));
        as(People.OFFICER).body(Map.of("enterpriseId", loop.another().toString(), "alertIds", List.of(alert), "demand",
                "x", "dueOn", today().toString())).post(ORDERS, TwoParks.FIRST).then().statusCode(422)
                .body("errors[0].field", equalTo("alertIds"));
        var id = ordered(alert);
        answer(People.STARTUP, id, "  ", Samples.png()).statusCode(422).body("errors[0].field", equalTo("text"));
        answer(People.STARTUP, id, "没有凭据", null).statusCode(422).body("errors[0].field", equalTo("files"));
        answer(People.STARTUP, id, "假照片", "no png".getBytes()).statusCode(422).body("errors[0].field",
                equalTo("files"));
        answered(id);
        reinspect(id, Map.of("text", "x")).statusCode(422).body("errors[0].field", equalTo("sufficient"));
        reinspect(id, Map.of("sufficient", true)).statusCode(422).body("errors[0].field", equalTo("text"));
        reinspect(id, Map.of("sufficient", false, "text", "x")).statusCode(422).body("errors[0].field",
                equalTo("dueOn"));
        withdraw(id, " ").statusCode(422).body("errors[0].field", equalTo("reason"));
        as(People.OFFICER).get(ORDERS + "?status=LOST", TwoParks.FIRST).then().statusCode(422);
        as(People.OFFICER).get(ORDERS + "?stauts=ORDERED", TwoParks.FIRST).then().statusCode(422);
        as(People.OFFICER).get(ORDERS + "?overdue=maybe", TwoParks.FIRST).then().statusCode(422);
    }

    @Test
    void eachSeesAndDoesWhatIsTheirs() {
        var id = ordered(alert);
        loop.own(People.STARTUP2, loop.another());
        for (var stranger : List.of(People.STARTUP2)) {
            as(stranger).get(ORDERS + "/{id}", TwoParks.FIRST, id).then().statusCode(404);
            as(stranger).get(ORDERS, TwoParks.FIRST).then().statusCode(200).body("items.id", not(hasItem(id)))
                    .body("total", equalTo(0));
            as(stranger).get(ALERTS + "/{id}/rectification", TwoParks.FIRST, alert).then().statusCode(404);
            answer(stranger, id, "别人", Samples.png()).statusCode(404);
        }
        for (var reader : List.of(People.LEADER, People.OPERATOR, People.STARTUP)) {
            as(reader).get(ORDERS + "/{id}", TwoParks.FIRST, id).then().statusCode(200);
            as(reader).body(Map.of("reason", "x")).post(ORDERS + "/{id}/withdrawal", TwoParks.FIRST, id).then()
                    .statusCode(403);
            as(reader).body(Map.of("sufficient", true, "text", "x"))
                    .post(ORDERS + "/{id}/reinspection", TwoParks.FIRST, id).then().statusCode(403);
            as(reader).body(Map.of("demand", "x", "dueOn", today().toString()))
                    .post(ALERTS + "/{id}/rectification", TwoParks.FIRST, second).then().statusCode(403);
        }
        answer(People.OFFICER, id, "代答", Samples.png()).statusCode(403);
        as(People.FINANCIER).get(ORDERS, TwoParks.FIRST).then().statusCode(403);
        as(People.OTHER_OFFICER).get(ORDERS + "/{id}", TwoParks.SECOND, id).then().statusCode(404);
        as(People.OTHER_OFFICER).body(Map.of("reason", "x")).post(ORDERS + "/{id}/withdrawal", TwoParks.SECOND, id)
                .then().statusCode(404);
        as(People.OTHER_OFFICER).get(ORDERS + "?enterpriseId=" + site.enterprise(), TwoParks.SECOND).then()
                .body("total", equalTo(0));
        as(People.OTHER_OFFICER).body(Map.of("demand", "x", "dueOn", today().toString()))
                .post(ALERTS + "/{id}/rectification", TwoParks.SECOND, alert).then().statusCode(404);
        as(People.OFFICER).get(ORDERS + "/{id}/withdrawal", TwoParks.FIRST, id).then().statusCode(405);
        loop.member(People.STARTUP2, Role.CLERK, site.enterprise());
        as(People.STARTUP2).get(ORDERS + "/{id}", TwoParks.FIRST, id).then().statusCode(200);
        loop.own(People.STARTUP2, loop.another());
    }

    @Test
    void theEvidenceIsKeptAndHandedOutToThoseWhoMaySeeTheOrder() {
        var id = ordered(alert);
        String file = answered(id).body("history[1].files", hasSize(1)).body("history[1].files[0].name",
                equalTo("photo.png")).extract().path("history[1].files[0].id");
        var path = ORDERS + "/{id}/files/{file}";
        assertArrayEquals(Samples.png(), as(People.OFFICER).get(path, TwoParks.FIRST, id, file).then().statusCode(200)
                .header("Content-Disposition", containsString("attachment")).extract().asByteArray());
        as(People.STARTUP).get(path, TwoParks.FIRST, id, file).then().statusCode(200);
        as(People.OTHER_OFFICER).get(path, TwoParks.SECOND, id, file).then().statusCode(404);
        var other = ordered(second);
        as(People.OFFICER).get(path, TwoParks.FIRST, other, file).then().statusCode(404);
    }

    @Test
    void ofManyAtOnceOneWins() {
        var body = Map.of("demand", "一起", "dueOn", today().plusDays(3).toString());
        assertEquals(List.of(201, 409, 409, 409),
                statuses(() -> order(alert, body).extract().statusCode(), 4));
        String id = as(People.OFFICER).get(ALERTS + "/{id}/rectification", TwoParks.FIRST, alert).then().extract()
                .path("id");
        assertEquals(List.of(200, 409, 409),
                statuses(() -> answer(People.STARTUP, id, "同时", Samples.png()).extract().statusCode(), 3));
        var moves = Stream.<Supplier<Integer>>of(
                () -> reinspect(id, Map.of("sufficient", true, "text", "好")).extract().statusCode(),
                () -> reinspect(id, Map.of("sufficient", false, "text", "不好", "dueOn", today().toString())).extract()
                        .statusCode(),
                () -> reinspect(id, Map.of("sufficient", true, "text", "好")).extract().statusCode())
                .map(CompletableFuture::supplyAsync).toList();
        assertEquals(List.of(200, 409, 409), moves.stream().map(CompletableFuture::join).sorted().toList());
        as(People.OFFICER).get(ORDERS + "/{id}", TwoParks.FIRST, id).then().body("history", hasSize(3));
    }

    @Test
    void ordersOfOneParkAtOnceEachGetANumberOfTheirOwn() {
        var numbers = IntStream.range(0, 4).mapToObj(i -> loop.another())
                .map(enterprise -> CompletableFuture.supplyAsync(() -> as(People.OFFICER)
                        .body(Map.of("enterpriseId", enterprise.toString(), "demand", "x", "dueOn",
                                today().toString()))
                        .post(ORDERS, TwoParks.FIRST).then().statusCode(201).extract().<Integer>path("number")))
                .toList().stream().map(CompletableFuture::join).distinct().count();
        assertEquals(4, numbers);
    }

    @Test
    void theEnterpriseIsToldAndTheOfficersToo() {
        try (var box = LetterBox.open()) {
            var id = ordered(alert);
            sender.send();
            assertTrue(letters(box, People.STARTUP, id) == 1 && letters(box, People.OFFICER, id) == 0);
            answered(id);
            sender.send();
            assertEquals(1, letters(box, People.OFFICER, id));
            reinspect(id, Map.of("sufficient", false, "text", "不够", "dueOn", today().plusDays(4).toString()));
            sender.send();
            assertTrue(box.to(People.STARTUP).stream().anyMatch(letter -> letter.text().contains(id)
                    && letter.text().contains("不够")));
        }
    }

    @Test
    void remindersGoOutBeforeAndBehindTheDeadlineOnceEach() {
        var id = ordered(alert);
        try (var box = LetterBox.open()) {
            remind(today().plusDays(1));
            assertEquals(0, reminders(id));
            remind(today().plusDays(2));
            remind(today().plusDays(2));
            remind(today().plusDays(3));
            assertEquals(1, reminders(id));
            remind(today().plusDays(6));
            assertEquals(2, reminders(id));
            sender.send();
            assertTrue(letters(box, People.STARTUP, id) >= 2);
            assertEquals(1, letters(box, People.OFFICER, id));
        }
        answered(id);
        remind(today().plusDays(12));
        assertEquals(2, reminders(id));
        assertEquals(OptionalInt.empty(), RectificationRound.step(today(), today(), today()));
        assertEquals(OptionalInt.of(-1),
                RectificationRound.step(today().minusDays(2), today().minusDays(2), today()));
        assertEquals(OptionalInt.of(-7),
                RectificationRound.step(today().minusDays(30), today().minusDays(60), today()));
    }

    @Test
    void theListIsFilteredAndCounted() {
        var id = ordered(alert);
        var own = "?enterpriseId=" + site.enterprise();
        as(People.OFFICER).get(ORDERS + own + "&status=ORDERED&overdue=false", TwoParks.FIRST).then().body("items.id",
                contains(id)).body("total", equalTo(1)).body("next", nullValue());
        as(People.OFFICER).get(ORDERS + own + "&overdue=true", TwoParks.FIRST).then().body("total", equalTo(0));
        as(People.OFFICER).get(ORDERS + "?alertId=" + alert, TwoParks.FIRST).then().body("items.id", contains(id));
        var other = ordered(second);
        String next = as(People.STARTUP).get(ORDERS + "?limit=1", TwoParks.FIRST).then().body("items.id",
                contains(other)).body("total", equalTo(2)).extract().path("next");
        as(People.STARTUP).get(ORDERS + "?limit=1&cursor=" + next, TwoParks.FIRST).then().body("items.id",
                contains(id)).body("next", nullValue());
    }

    private int reminders(String id) {
        List<String> deeds = as(People.OFFICER).get(ORDERS + "/{id}", TwoParks.FIRST, id).then().extract()
                .path("history.deed");
        return (int) deeds.stream().filter("REMINDED"::equals).count();
    }

    private void remind(LocalDate day) {
        var zone = ZoneId.of("Asia/Shanghai");
        round.remind(Clock.fixed(day.atTime(9, 0).atZone(zone).toInstant(), zone));
    }

    private static long letters(LetterBox box, String to, String order) {
        return box.to(to).stream().filter(letter -> letter.text().contains(UUID.fromString(order).toString())).count();
    }

    private static List<Integer> statuses(Supplier<Integer> asked, int times) {
        return IntStream.range(0, times).mapToObj(i -> CompletableFuture.supplyAsync(asked)).toList().stream()
                .map(CompletableFuture::join).sorted().toList();
    }

    private static ValidatableResponse withdraw(String id, String reason) {
        return as(People.OFFICER).body(Map.of("reason", reason)).post(ORDERS + "/{id}/withdrawal", TwoParks.FIRST, id)
                .then();
    }

    private static ValidatableResponse history(String alert) {
        return as(People.OFFICER).get(ALERTS + "/{id}/history", TwoParks.FIRST, alert).then().statusCode(200);
    }
}
