package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.PASSWORD;
import static cn.yuanqi.environment.monitoring.OutletFixture.now;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.environment.hj212.Packet;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What the server asks of loggers, over real connections. */
@QuarkusTest
class CommandTest extends TwoParksTest {
    private static final String OUTLETS = "/api/v1/parks/" + TwoParks.FIRST + "/environment/outlets/";
    private static final Pattern QN = Pattern.compile("QN=(\\d{17});");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    InPark inPark;
    @Inject
    CommandRound round;
    @Inject
    Backfill backfill;
    private OutletFixture.Opened here;

    @BeforeEach
    void openOutlet() {
        here = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
    }

    @Test
    void aLoggersClockIsSetAndSaysHowItWent() {
        try (var logger = speaking("Flag=5")) {
            var id = order(Map.of("kind", "SET_TIME")).extract().<String>path("id");
            var request = logger.answer();
            assertTrue(request.matches("##\\d{4}QN=\\d{17};ST=32;CN=1012;PW=123456;MN=" + here.mn()
                    + ";Flag=5;CP=&&SystemTime=\\d{14}&&[0-9A-F]{4}"), request);
            logger.send(word(request, "9011", "QnRtn=1"));
            await().until(() -> state(id).equals("ACCEPTED"));
            logger.send(word(request, "9012", "ExeRtn=1"));
            await().until(() -> state(id).equals("DONE"));
            logger.send(word(request, "9012", "ExeRtn=2"));
            assertNotNull(logger.ask(here.rtd(now(), Map.of(COD, 2))));
            one(id).body("state", equalTo("DONE")).body("answer", equalTo(1)).body("tries", equalTo(1));
            var audit = People.as(People.LEADER).queryParam("subjectId", id)
                    .get("/api/v1/parks/" + TwoParks.FIRST + "/audit").then().statusCode(200).extract().asString();
            assertTrue(audit.contains(id) && audit.contains("\"ordered\"") && audit.contains("\"ended\""), audit);
        }
    }

    @Test
    void eachEditionIsAskedInItsOwnForm() {
        try (var old = speaking("")) {
            var id = order(Map.of("kind", "SET_TIME")).extract().<String>path("id");
            var request = old.answer();
            assertTrue(request.contains(";Flag=1;CP=&&SystemTime="), request);
            old.send(Packet.of("ST=91;CN=9011;PW=123456;MN=" + here.mn() + ";CP=&&QN=" + qn(request) + ";QnRtn=1&&"));
            old.send(Packet.of("ST=91;CN=9012;PW=123456;MN=" + here.mn() + ";CP=&&QN=" + qn(request) + ";ExeRtn=1&&"));
            await().until(() -> state(id).equals("DONE"));
        }
        try (var newer = speaking("Flag=9")) {
            order(Map.of("kind", "SAMPLE", "factor", COD));
            var request = newer.answer();
            assertTrue(request.contains(";CN=3012;") && request.contains(";Flag=9;CP=&&PolId=w01018&&"), request);
        }
    }

    @Test
    void historyIsAskedForByItsSpanAndLateValuesCorrectNothing() {
        var hour = now().truncatedTo(ChronoUnit.HOURS).minusHours(3);
        try (var logger = speaking("Flag=5")) {
            assertNotNull(logger.ask(here.mean("2061", hour, Map.of(COD, "40"))));
            var id = order(Map.of("kind", "HISTORY_HOUR", "from", utc(hour), "to", utc(hour.plusHours(2)))).extract()
                    .<String>path("id");
            var request = logger.answer();
            assertTrue(request.contains(";CN=2061;") && request.contains(
                    "CP=&&BeginTime=" + time(hour) + ",EndTime=" + time(hour.plusHours(2)) + "&&"), request);
            logger.send(word(request, "9011", "QnRtn=1"));
            logger.send(history(request, hour, "41")).send(history(request, hour.plusHours(1), "42"));
            logger.send(word(request, "9012", "ExeRtn=1"));
            await().until(() -> state(id).equals("DONE"));
            one(id).body("received", equalTo(1));
        }
        var values = inPark.call(TwoParks.FIRST,
                () -> ReadingMean.between(here.id(), Kind.HOUR, Instant.EPOCH, Instant.now()));
        assertEquals(List.of("40", "42"),
                values.stream().map(mean -> mean.factors().get(COD).value().toPlainString()).toList());
    }

    @Test
    void whatIsRefusedOrWithoutDataSaysSo() {
        try (var logger = speaking("Flag=5")) {
            var clock = order(Map.of("kind", "SET_TIME")).extract().<String>path("id");
            logger.send(word(logger.answer(), "9011", "QnRtn=3"));
            await().until(() -> state(clock).equals("REFUSED"));
            var history = order(Map.of("kind", "HISTORY_DAY", "from", "2026-11-01T16:00:00Z", "to",
                    "2026-11-03T16:00:00Z")).extract().<String>path("id");
            logger.send(word(logger.answer(), "9012", "ExeRtn=100"));
            await().until(() -> state(history).equals("NO_DATA"));
            one(history).body("received", equalTo(0)).body("answer", equalTo(100));
        }
    }

    @Test
    void oneOfAKindIsOpenAtATimeHoweverManyOrder() {
        var statuses = IntStream.range(0, 6).mapToObj(n -> CompletableFuture.supplyAsync(
                () -> People.as(People.OFFICER).body(Map.of("kind", "SET_TIME")).post(OUTLETS + here.id() + "/commands")
                        .statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(201, 409, 409, 409, 409, 409), statuses);
        var id = People.as(People.OFFICER).get(OUTLETS + here.id() + "/commands").then().statusCode(200)
                .body("total", equalTo(1)).extract().<String>path("items[0].id");
        People.as(People.OFFICER).post(OUTLETS + here.id() + "/commands/" + id + "/cancellation").then().statusCode(200)
                .body("state", equalTo("CANCELLED"));
        People.as(People.OFFICER).post(OUTLETS + here.id() + "/commands/" + id + "/cancellation").then()
                .statusCode(409);
        order(Map.of("kind", "SET_TIME"));
    }

    @Test
    void nobodyWhoAnswersIsAskedAgainAndThenGivenUp() {
        try (var logger = speaking("Flag=5")) {
            var id = order(Map.of("kind", "SET_TIME")).extract().<String>path("id");
            assertNotNull(logger.answer());
            for (int again = 0; again < 3; again++) {
                overdue(id);
                assertNotNull(logger.answer());
            }
            overdue(id);
            await().until(() -> state(id).equals("TIMED_OUT"));
            one(id).body("tries", equalTo(4));
        }
    }

    @Test
    void anOrderWaitsForALoggerThatIsNotConnected() {
        var id = order(Map.of("kind", "SET_TIME")).extract().<String>path("id");
        assertEquals("ORDERED", state(id));
        try (var logger = speaking("Flag=5")) {
            assertNotNull(logger.answer());
            assertEquals("SENT", state(id));
        }
    }

    @Test
    void onlyOfficersOrderAndOrdersMakeSense() {
        var path = OUTLETS + here.id() + "/commands";
        var there = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        for (var nobody : List.of(People.OPERATOR, People.LEADER)) {
            People.as(nobody).body(Map.of("kind", "SET_TIME")).post(path).then().statusCode(403);
            People.as(nobody).get(path).then().statusCode(200);
        }
        People.as(People.OFFICER).body(Map.of("kind", "SET_TIME")).post(OUTLETS + there.id() + "/commands").then()
                .statusCode(404);
        for (var wrong : List.of(Map.of(), Map.of("kind", "FORMAT"), Map.of("kind", "SAMPLE"),
                Map.of("kind", "SAMPLE", "factor", "w01006"), Map.of("kind", "SET_TIME", "factor", COD),
                Map.of("kind", "HISTORY_HOUR"),
                Map.of("kind", "HISTORY_HOUR", "from", "2026-11-02T00:00:00Z", "to", "2026-11-01T00:00:00Z"),
                Map.of("kind", "HISTORY_HOUR", "from", "2020-11-02T00:00:00Z", "to", "2026-11-01T00:00:00Z"),
                Map.of("kind", "HISTORY_HOUR", "from", "2026-11-02T00:00:00Z", "to", "2099-11-01T00:00:00Z"))) {
            People.as(People.OFFICER).body(wrong).post(path).then().statusCode(422);
        }
        People.as(People.OFFICER).get(path).then().body("total", equalTo(0));
        People.as(People.OFFICER).get(path + "/" + UUID.randomUUID() + "/cancellation").then().statusCode(405);
    }

    @Test
    void nothingOnThePageIsOrderedByGet() {
        var page = SignedIn.as(People.OFFICER);
        var logger = "/parks/" + TwoParks.FIRST + "/environment/outlets/" + here.id() + "/logger";
        page.request().get(logger + "/backfill").then().statusCode(405);
        page.request().get(logger + "/commands/" + UUID.randomUUID() + "/cancellation").then().statusCode(405);
        page.request().get(logger).then().statusCode(200);
        var leader = SignedIn.as(People.LEADER).request().header("Accept-Language", "en").get(logger).then()
                .statusCode(200).extract().asString();
        assertTrue(leader.contains("Conformity") && !leader.contains("Set its clock"));
    }

    @Test
    void aGapIsKnownAndFilledWithoutAnOrderOnlyWhereSwitchedOn() {
        var hour = now().truncatedTo(ChronoUnit.HOURS).minusHours(30);
        try (var logger = speaking("Flag=5")) {
            assertNotNull(logger.ask(here.mean("2061", hour, Map.of(COD, "40"))));
            People.as(People.OFFICER).get(OUTLETS + here.id() + "/gaps").then().statusCode(200)
                    .body("items[0].from", equalTo(utc(hour.plusHours(1))));
            backfill.round();
            assertNull(logger.answer(Duration.ofMillis(300)));
            People.as(People.OPERATOR).body(Map.of("automatic", true)).put(OUTLETS + here.id() + "/backfill").then()
                    .statusCode(403);
            People.as(People.OFFICER).body(Map.of("automatic", true)).put(OUTLETS + here.id() + "/backfill").then()
                    .statusCode(200);
            backfill.round();
            var first = logger.answer();
            assertTrue(first.contains("BeginTime=" + time(hour.plusHours(1)) + ",EndTime=" + time(hour.plusHours(25))),
                    first);
            backfill.round();
            assertNull(logger.answer(Duration.ofMillis(300)));
            logger.send(word(first, "9012", "ExeRtn=100"));
            await().until(() -> People.as(People.OFFICER).get(OUTLETS + here.id() + "/commands").jsonPath()
                    .getString("items[0].state").equals("NO_DATA"));
            backfill.round();
            assertTrue(logger.answer().contains("BeginTime=" + time(hour.plusHours(25))));
            People.as(People.OFFICER).get(OUTLETS + here.id() + "/commands").then()
                    .body("items[0].orderedBy", nullValue());
        }
    }

    @Test
    void gapsLieBetweenTheHoursThatAreStored() {
        var start = Instant.parse("2026-11-01T00:00:00Z");
        var stored = Stream.of(0, 1, 4).map(n -> start.plus(n, ChronoUnit.HOURS)).collect(Collectors.toSet());
        assertEquals(List.of(new Span(start.plus(2, ChronoUnit.HOURS), start.plus(4, ChronoUnit.HOURS)),
                new Span(start.plus(5, ChronoUnit.HOURS), start.plus(7, ChronoUnit.HOURS))),
                Gaps.between(stored, start, start.plus(7, ChronoUnit.HOURS)));
    }

    private LoggerClient speaking(String flag) {
        var logger = outlets.connect();
        var frame = Packet.of("QN=20260101000000001;ST=32;CN=2011;PW=" + PASSWORD + ";MN=" + here.mn() + ";"
                + (flag.isEmpty() ? "" : flag + ";") + "CP=&&DataTime=" + time(now().minusMinutes(1))
                + ";w01018-Rtd=1,w01018-Flag=N&&");
        if (flag.isEmpty()) {
            logger.send(frame);
            await().until(() -> !inPark.call(TwoParks.FIRST, () -> ReadingLatest.of(here.id(), Kind.RAW)).isEmpty());
        } else {
            assertNotNull(logger.ask(frame));
        }
        return logger;
    }

    private ValidatableResponse order(Map<String, ?> order) {
        return People.as(People.OFFICER).body(new HashMap<>(order)).post(OUTLETS + here.id() + "/commands").then()
                .statusCode(201).body("state", equalTo("ORDERED"));
    }

    private ValidatableResponse one(String id) {
        return People.as(People.OFFICER).get(OUTLETS + here.id() + "/commands/" + id).then().statusCode(200);
    }

    private String state(String id) {
        return one(id).extract().path("state");
    }

    /** As if the time-out had passed. */
    private void overdue(String id) {
        inPark.run(TwoParks.FIRST, () -> LoggerCommand.update("dueAt = ?1 where id = ?2 and openSlot = 1",
                Instant.now().minusSeconds(1), UUID.fromString(id)));
        round.see(TwoParks.FIRST);
    }

    private byte[] word(String request, String cn, String said) {
        return Packet.of("QN=" + qn(request) + ";ST=91;CN=" + cn + ";PW=123456;MN=" + here.mn() + ";Flag=4;CP=&&" + said
                + "&&");
    }

    private byte[] history(String request, LocalDateTime hour, String value) {
        return Packet.of("QN=" + qn(request) + ";ST=32;CN=2061;PW=123456;MN=" + here.mn() + ";Flag=4;CP=&&DataTime="
                + time(hour) + ";w01018-Avg=" + value + ",w01018-Flag=N&&");
    }

    private static String qn(String request) {
        var match = QN.matcher(request);
        assertTrue(match.find(), request);
        return match.group(1);
    }

    private static String time(LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("uuuuMMddHHmmss"));
    }

    private static String utc(LocalDateTime time) {
        return time.atZone(ZONE).toInstant().toString();
    }
}
