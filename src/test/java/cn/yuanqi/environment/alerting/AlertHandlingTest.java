package cn.yuanqi.environment.alerting;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.environment.monitoring.EnterpriseRow;
import cn.yuanqi.environment.monitoring.OutletFixture;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** What people do about an alert, in which order, and what happens when two do so at once or nobody does. */
@QuarkusTest
class AlertHandlingTest extends TwoParksTest {
    private static final String DOOR = "/api/v1/parks/{park}/environment/alerts";
    private static final String STEPS = "/api/v1/parks/{park}/environment/escalation-steps";

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    EscalationRound round;
    @Inject
    OutboxSender sender;
    @Inject
    InPark inPark;

    private OutletFixture.Opened outlet;
    private LoggerClient logger;
    private LocalDateTime start;
    private String alert;

    @BeforeEach
    void openAlert() {
        outlet = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        logger = outlets.connect();
        start = OutletFixture.now().minusMinutes(5);
        send(0, "800");
        alert = alerts("open").extract().path("items[0].id");
    }

    @AfterEach
    void hangUp() {
        logger.close();
    }

    @Test
    void whatIsSaidAndDoneStandsInItsHistory() {
        post("comments", Map.of("text", " 已联系企业 ", "internal", true), 200).body("history.deed",
                contains("COMMENTED")).body("history[0].note", equalTo("已联系企业"));
        post("comments", Map.of("text", "  "), 422).body("errors[0].field", equalTo("text"));
        post("comments", Map.of("text", "长".repeat(501)), 422);
        post("acknowledgement", Map.of(), 200);
        post("assignment", Map.of("personId", handler(Role.LEADER)), 200).body("assignedTo",
                equalTo(handler(Role.LEADER)));
        post("assignment", Map.of("personId", handler(Role.OPERATOR)), 422);
        post("assignment", Map.of("personId", handler(Role.OFFICER)), 409);
        post("assignment", Map.of("personId", handler(Role.OFFICER), "seen", handler(Role.LEADER)), 200);
        post("closure", Map.of(), 422).body("errors[0].field", equalTo("reason"));
        post("closure", Map.of("reason", "仪表检修"), 200).body("alert.closedAt", notNullValue())
                .body("closeReason", equalTo("仪表检修"));
        post("closure", Map.of("reason", "再关"), 409);
        post("assignment", Map.of("personId", handler(Role.LEADER), "seen", handler(Role.OFFICER)), 409);
        as(People.OTHER_LEADER).get(DOOR + "/{id}/history", TwoParks.SECOND, alert).then().statusCode(200).body(
                "history.deed", contains("COMMENTED", "ACKNOWLEDGED", "ASSIGNED", "ASSIGNED", "DISMISSED"));
    }

    @Test
    void aLetterTellsToWhomItWasGiven() {
        try (var box = LetterBox.open()) {
            post("assignment", Map.of("personId", handler(Role.LEADER)), 200);
            sender.send();
            assertEquals(1, box.to(People.OTHER_LEADER).stream()
                    .filter(letter -> letter.text().contains("/environment/alerts/" + alert)).count());
        }
    }

    @Test
    void strangersAndThoseWithoutTheRoleDoNothing() {
        for (var deed : List.of("comments", "assignment", "closure", "acknowledgement")) {
            as(People.OFFICER).body("{}").post(DOOR + "/{id}/" + deed, TwoParks.FIRST, alert).then().statusCode(404);
            as(People.OTHER_OPERATOR).body("{}").post(DOOR + "/{id}/" + deed, TwoParks.SECOND, alert).then()
                    .statusCode(403);
            as(People.OTHER_OFFICER).get(DOOR + "/{id}/" + deed, TwoParks.SECOND, alert).then().statusCode(405);
        }
        as(People.OTHER_LEADER).body(Map.of("reason", "x")).post(DOOR + "/{id}/closure", TwoParks.SECOND, alert).then()
                .statusCode(403);
    }

    @Test
    void whatIsClosedByHandOpensAgainOnlyWithTheNextValueOver() {
        send(1, "810");
        post("closure", Map.of("reason", "误报"), 200);
        send(1, "810");
        alerts("open").body("items", hasSize(0));
        send(2, "100");
        alerts("open").body("items", hasSize(0));
        send(3, "820");
        alerts("open").body("items", hasSize(1)).body("items[0].value", equalTo(820.0f)).body("items[0].id",
                not(equalTo(alert)));
    }

    @Test
    void ofTwoThatCloseAtOnceOneIsTold() throws Exception {
        Callable<Integer> close = () -> as(People.OTHER_OFFICER).body(Map.of("reason", "一起"))
                .post(DOOR + "/{id}/closure", TwoParks.SECOND, alert).statusCode();
        var threads = Executors.newFixedThreadPool(2);
        var both = threads.invokeAll(List.of(close, close)).stream().map(AlertHandlingTest::got).sorted().toList();
        threads.shutdown();
        assertEquals(List.of(200, 409), both);
    }

    @Test
    void stepsOfEscalationAreTheParksOwnData() {
        as(People.OTHER_OFFICER).body(Map.of("kind", "LOUD", "minutes", 5, "role", "LEADER")).post(STEPS,
                TwoParks.SECOND).then().statusCode(422).body("errors[0].field", equalTo("kind"));
        as(People.OTHER_OFFICER).body(Map.of("kind", "OFFLINE", "minutes", 0, "role", "LEADER")).post(STEPS,
                TwoParks.SECOND).then().statusCode(422).body("errors[0].field", equalTo("minutes"));
        as(People.OTHER_OFFICER).body(Map.of("kind", "OFFLINE", "minutes", 5, "role", "REVIEWER")).post(STEPS,
                TwoParks.SECOND).then().statusCode(422).body("errors[0].field", equalTo("role"));
        as(People.OTHER_LEADER).body(Map.of("kind", "OFFLINE", "minutes", 7, "role", "LEADER")).post(STEPS,
                TwoParks.SECOND).then().statusCode(403);
        String id = step("OFFLINE", 7, "LEADER");
        as(People.OTHER_OFFICER).body(Map.of("kind", "OFFLINE", "minutes", 7, "role", "LEADER")).post(STEPS,
                TwoParks.SECOND).then().statusCode(422);
        as(People.OFFICER).get(STEPS, TwoParks.FIRST).then().statusCode(200).body("items.id", not(hasItem(id)));
        as(People.OFFICER).delete(STEPS + "/{id}", TwoParks.FIRST, id).then().statusCode(404);
        drop(id);
        as(People.OTHER_OFFICER).delete(STEPS + "/{id}", TwoParks.SECOND, id).then().statusCode(404);
    }

    @Test
    void nobodyReactsAndOfFourRoundsAtOnceOneTellsTheLeader() throws Exception {
        var step = step("PRE_ALARM", 30, "LEADER");
        var due = new EscalationRound.Due(UUID.fromString(alert), UUID.fromString(step));
        assertTrue(!dueIn(29).contains(due) && dueIn(31).contains(due));
        var threads = Executors.newFixedThreadPool(4);
        var told = threads.invokeAll(IntStream.range(0, 4).<Callable<Boolean>>mapToObj(
                one -> () -> inPark.call(TwoParks.SECOND, () -> round.escalate(TwoParks.SECOND, due))).toList());
        threads.shutdown();
        assertEquals(1, told.stream().map(AlertHandlingTest::got).filter(mine -> mine).count());
        assertTrue(!dueIn(31).contains(due));
        try (var box = LetterBox.open()) {
            sender.send();
            assertEquals(1, box.to(People.OTHER_LEADER).stream()
                    .filter(letter -> letter.text().contains(alert) && letter.subject().contains("30")).count());
        }
        as(People.OTHER_OFFICER).get(DOOR + "/{id}/history", TwoParks.SECOND, alert).then()
                .body("history.deed", contains("ESCALATED")).body("history[0].role", equalTo("LEADER"))
                .body("history[0].by", nullValue());
        drop(step);
    }

    @Test
    void whoReactsInTimeStopsIt() {
        var step = step("PRE_ALARM", 31, "OFFICER");
        post("acknowledgement", Map.of(), 200);
        assertTrue(dueIn(60).stream().noneMatch(due -> due.alertId().toString().equals(alert)));
        var due = new EscalationRound.Due(UUID.fromString(alert), UUID.fromString(step));
        assertEquals(false, inPark.call(TwoParks.SECOND, () -> round.escalate(TwoParks.SECOND, due)));
        drop(step);
    }

    private List<EscalationRound.Due> dueIn(int minutes) {
        return inPark.call(TwoParks.SECOND, () -> EscalationRound.due(Instant.now().plusSeconds(60L * minutes)));
    }

    private static <T> T got(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String step(String kind, int minutes, String role) {
        return as(People.OTHER_OFFICER).body(Map.of("kind", kind, "minutes", minutes, "role", role))
                .post(STEPS, TwoParks.SECOND).then().statusCode(201).header("Location", notNullValue()).extract()
                .path("id");
    }

    private static void drop(String step) {
        as(People.OTHER_OFFICER).delete(STEPS + "/{id}", TwoParks.SECOND, step).then().statusCode(204);
    }

    private String handler(Role role) {
        return inPark.call(TwoParks.SECOND,
                () -> Membership.holders(TwoParks.SECOND, role).stream()
                        .filter(person -> person.email.equals(role == Role.OFFICER
                                ? People.OTHER_OFFICER
                                : role == Role.LEADER ? People.OTHER_LEADER : People.OTHER_OPERATOR))
                        .findFirst().orElseThrow().id.toString());
    }

    private ValidatableResponse post(String deed, Map<String, ?> body, int status) {
        return as(People.OTHER_OFFICER).body(body).post(DOOR + "/{id}/" + deed, TwoParks.SECOND, alert).then()
                .statusCode(status);
    }

    private static RequestSpecification as(String email) {
        return People.as(email);
    }

    private void send(int second, String value) {
        assertNotNull(logger.ask(outlet.rtd(start.plusSeconds(second), Map.of(COD, value))));
    }

    private ValidatableResponse alerts(String status) {
        return as(People.OTHER_OFFICER).get(DOOR + "?outletId=" + outlet.id() + "&status=" + status, TwoParks.SECOND)
                .then().statusCode(200);
    }
}
