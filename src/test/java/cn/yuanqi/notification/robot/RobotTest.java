package cn.yuanqi.notification.robot;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.notification.inbox.Topic;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** From news to a chat group, over real HTTP. */
@QuarkusTest
class RobotTest extends TwoParksTest {
    private static final String DING = "/robot/send?access_token=t0ken";
    @Inject
    RobotRound round;
    @Inject
    InPark inPark;
    @Inject
    EntityManager database;
    private FreshPark park;
    private FreshPark other;
    private Receiver receiver;

    @BeforeEach
    void open() {
        park = FreshPark.open(parks);
        other = FreshPark.open(parks);
        receiver = Receiver.open();
    }

    @AfterEach
    void close() {
        receiver.close();
        park.close();
        other.close();
    }

    @Test
    void dingTalkGetsOneSignedMessageForAllThatWaits() {
        var robot = keep("DINGTALK", DING, "SECret");
        news(3, Topic.ALERTS);
        news(1, Topic.LEASES);
        round.round();
        assertEquals(1, receiver.received().size());
        var sent = receiver.last();
        assertTrue(sent.query().startsWith("access_token=t0ken&timestamp="), sent.query());
        long at = Long.parseLong(sent.query().replaceAll(".*timestamp=(\\d+).*", "$1"));
        assertEquals(Signature.dingTalk(at, "SECret"), sent.query().replaceAll(".*&sign=", ""));
        var body = JsonPath.from(sent.body());
        assertEquals("markdown", body.getString("msgtype"));
        assertTrue(body.getString("markdown.text").contains("[标题 0](http://yuanqi.test/parks/" + park.id() + "/x0)"),
                sent.body());
        assertTrue(body.getString("markdown.text").contains("标题 2"), sent.body());
        assertFalse(body.getString("markdown.text").contains("LEASES"), sent.body());
        log(robot).body("items.state", contains("SENT", "SENT", "SENT")).body("items.attempts", everyItem(equalTo(1)));
    }

    @Test
    void feishuWeComAndOthersGetTheirOwnForms() {
        keep("FEISHU", "/open-apis/bot/v2/hook/abc", "geheim");
        receiver.answer(200, "{\"code\":0,\"msg\":\"success\"}");
        news(1, Topic.ALERTS);
        round.round();
        var feishu = JsonPath.from(receiver.last().body());
        assertEquals(Signature.feishu(feishu.getLong("timestamp"), "geheim"), feishu.getString("sign"));
        assertEquals("标题 0", feishu.getString("content.post.zh_cn.content[0][0].text"));
        remove();
        keep("WECOM", "/cgi-bin/webhook/send?key=k", null);
        receiver.answer(200, "{\"errcode\":0}");
        news(1, Topic.ALERTS);
        round.round();
        assertEquals("key=k", receiver.last().query());
        assertTrue(JsonPath.from(receiver.last().body()).getString("markdown.content").contains("标题 0"));
        remove();
        keep("GENERIC", "/any", "geheim");
        receiver.answer(204, "");
        var event = news(1, Topic.ALERTS).get(0);
        round.round();
        var sent = receiver.last();
        assertEquals(Signature.generic(Long.parseLong(sent.headers().get("x-yuanqi-timestamp")), "geheim",
                sent.body()), sent.headers().get("x-yuanqi-signature"));
        assertEquals(event.toString(), JsonPath.from(sent.body()).getString("events[0].id"));
        assertEquals("Title 0", JsonPath.from(sent.body()).getString("events[0].title.en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"DINGTALK|200|{\"errcode\":310000,\"errmsg\":\"sign not match\"}|310000 sign",
            "WECOM|200|{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}|45009",
            "FEISHU|200|{\"code\":19021}|19021",
            "DINGTALK|200|<html>|not understood", "DINGTALK|200|{}|not understood", "GENERIC|500|x|HTTP 500",
            "GENERIC|404|x|HTTP 404"})
    void whatTheyRefuseIsAFailureThatIsSeenAndTriedAgain(String kind, int status, String body, String why) {
        var robot = keep(kind, hook(kind), "geheim");
        receiver.answer(status, body);
        news(1, Topic.ALERTS);
        round.round();
        round.round();
        assertEquals(1, receiver.received().size(), "not due again yet");
        log(robot).body("items[0].state", equalTo("WAITING")).body("items[0].attempts", equalTo(1))
                .body("items[0].lastError", containsString(why));
        receiver.answer(200, kind.equals("FEISHU") ? "{\"code\":0}" : "{\"errcode\":0}");
        itIsTime();
        round.round();
        log(robot).body("items[0].state", equalTo("SENT")).body("items[0].lastError", nullValue());
    }

    @Test
    void afterTheLastAttemptItIsGivenUpForAllToSee() {
        var robot = keep("DINGTALK", DING, null);
        receiver.answer(503, "");
        news(1, Topic.ALERTS);
        for (int attempt = 0; attempt < RobotDelivery.MOST_ATTEMPTS + 2; attempt++) {
            itIsTime();
            round.round();
        }
        assertEquals(RobotDelivery.MOST_ATTEMPTS, receiver.received().size());
        log(robot).body("items[0].state", equalTo("GIVEN_UP")).body("items[0].lastError", equalTo("HTTP 503"));
    }

    @Test
    void noMoreThanOneMessageGoesInThreeSecondsHoweverMuchThereIs() {
        var robot = UUID.fromString(keep("DINGTALK", DING, null));
        for (int burst = 0; burst < 5; burst++) {
            news(2, Topic.ALERTS);
            round.round();
        }
        assertEquals(1, receiver.received().size());
        var next = inPark.call(park.id(), () -> Robot.byId(robot).orElseThrow().nextAt);
        assertTrue(next.isAfter(Instant.now().plus(Robot.GAP).minus(Duration.ofSeconds(3))), next.toString());
        itIsTime();
        round.round();
        assertEquals(2, receiver.received().size());
        assertEquals(9, receiver.last().body().split("/x\\d").length, "the other eight in one message");
    }

    @Test
    void aRedirectIsNotFollowedAndALongAnswerNotRead() {
        try (var inner = Receiver.open()) {
            var robot = keep("GENERIC", "/any", "geheim");
            receiver.redirect(inner.at("/inner"));
            news(1, Topic.ALERTS);
            round.round();
            assertEquals(0, inner.received().size());
            log(robot).body("items[0].lastError", equalTo("HTTP 302"));
            receiver.answer(200, "x".repeat(HookClient.LONGEST_ANSWER + 1));
            itIsTime();
            round.round();
            log(robot).body("items[0].state", equalTo("WAITING")).body("items[0].attempts", equalTo(2));
        }
    }

    @Test
    void theSameEventIsToldOnceAndTwoWorkersSendItOnce() throws Exception {
        keep("DINGTALK", DING, null);
        var event = UUID.randomUUID();
        put(new RobotNews(event, Topic.ALERTS, "标题", "Title", "/parks/x"));
        put(new RobotNews(event, Topic.ALERTS, "标题", "Title", "/parks/x"));
        var first = new Thread(round::round);
        var second = new Thread(round::round);
        first.start();
        second.start();
        first.join();
        second.join();
        itIsTime();
        round.round();
        assertEquals(1, receiver.received().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1/robot", "https://localhost/x", "https://127.0.0.2/x", "https://[::1]/x",
            "https://10.0.0.1/x", "https://169.254.169.254/latest/meta-data", "https://0.0.0.0/x", "file:///etc/passwd",
            "https://user@127.0.0.1/x", "https://[::ffff:127.0.0.1]/x", "nonsense"})
    void anAddressInsideOfAnyNetworkIsRefusedAtTheField(String address) {
        People.as(People.OPERATOR).body(body("GENERIC", address, "geheim")).post(path("")).then().statusCode(422)
                .body("errors.field", contains("address"));
    }

    @Test
    void whatIsMissingIsSaidAtItsField() {
        People.as(People.OPERATOR).body("{}").post(path("")).then().statusCode(422).body("errors.field",
                hasItem("name")).body("errors.field", hasItem("kind")).body("errors.field", hasItem("topics"));
        var wrong = new HashMap<>(body("GENERIC", receiver.at("/any"), null));
        wrong.put("topics", List.of("INVITATIONS"));
        People.as(People.OPERATOR).body(wrong).post(path("")).then().statusCode(422)
                .body("errors.field", contains("secret", "topics"));
    }

    @Test
    void neitherAddressNorSecretIsEverShownAgain() {
        var robot = keep("DINGTALK", DING, "SECret");
        for (var where : List.of("", "/" + robot)) {
            var shown = People.as(People.OPERATOR).get(path(where)).then().statusCode(200).extract().asString();
            assertFalse(shown.contains("t0ken") || shown.contains("SECret"), shown);
            assertTrue(shown.contains("127.0.0.1"), shown);
        }
        var audit = People.as(People.OPERATOR).get("/api/v1/parks/" + park.id() + "/audit").then().statusCode(200)
                .extract().asString();
        assertTrue(audit.contains("Robot") || audit.contains("robot"), audit);
        assertFalse(audit.contains("t0ken") || audit.contains("SECret") || audit.contains("sealed"), audit);
        var stored = inPark.call(park.id(), () -> {
            var one = Robot.byId(UUID.fromString(robot)).orElseThrow();
            return one.sealedAddress + one.sealedSecret;
        });
        assertFalse(stored.contains("t0ken") || stored.contains("SECret"), stored);
    }

    @Test
    void aTestIsSentAtOnceAndARemovedRobotIsGoneWithItsSecrets() {
        var robot = keep("DINGTALK", DING, "SECret");
        People.as(People.OPERATOR).post(path("/" + robot + "/test")).then().statusCode(200)
                .body("state", equalTo("SENT"));
        assertTrue(receiver.last().body().contains("测试"), receiver.last().body());
        news(1, Topic.ALERTS);
        People.as(People.OPERATOR).delete(path("/" + robot)).then().statusCode(204);
        itIsTime();
        round.round();
        assertEquals(1, receiver.received().size());
        People.as(People.OPERATOR).get(path("/" + robot)).then().statusCode(404);
        People.as(People.OPERATOR).delete(path("/" + robot)).then().statusCode(404);
        inPark.run(park.id(), () -> {
            Robot one = Robot.findById(UUID.fromString(robot));
            assertEquals(null, one.sealedAddress);
            assertEquals(null, one.sealedSecret);
        });
    }

    @Test
    void aParksNewsGoesToItsOwnRobotsAndOnlyItsOperatorSetsThem() {
        var robot = keep("DINGTALK", DING, null);
        inPark.run(other.id(), () -> new RobotNews(UUID.randomUUID(), Topic.ALERTS, "甲", "A", "/parks/x")
                .put(Instant.now()));
        round.round();
        assertEquals(0, receiver.received().size());
        var elsewhere = "/api/v1/parks/" + other.id() + "/robots/" + robot;
        People.as(People.OPERATOR).get(elsewhere).then().statusCode(404);
        People.as(People.OPERATOR).post(elsewhere + "/test").then().statusCode(404);
        People.as(People.OPERATOR).delete(elsewhere).then().statusCode(404);
        QuarkusTransaction.requiringNew().run(() -> {
            parks.member(People.LEADER, Place.inPark(park.id(), Role.LEADER));
            parks.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER));
        });
        People.as(People.LEADER).body(body("DINGTALK", receiver.at(DING), null)).post(path("")).then().statusCode(403);
        People.as(People.OFFICER).get(path("")).then().statusCode(403);
        People.as(People.STARTUP).get(path("")).then().statusCode(404);
        People.as(People.LEADER).get(path("")).then().body("items.id", contains(robot)).body("items.id",
                not(hasItem("x")));
    }

    @Test
    void aNameCannotBeALinkOfItsOwn() {
        keep("DINGTALK", DING, null);
        put(new RobotNews(UUID.randomUUID(), Topic.ALERTS, "甲](http://evil.example.com) **[乙", "x", "/parks/x"));
        round.round();
        var text = JsonPath.from(receiver.last().body()).getString("markdown.text");
        assertFalse(text.contains("](http://evil"), text);
    }

    private String keep(String kind, String path, String secret) {
        var robot = People.as(People.OPERATOR).body(body(kind, receiver.at(path), secret)).post(path("")).then()
                .statusCode(201).extract();
        assertEquals(!kind.equals("WECOM") && secret != null, robot.path("hasSecret"));
        return robot.path("id");
    }

    private void remove() {
        List<String> all = People.as(People.OPERATOR).get(path("")).then().extract().path("items.id");
        all.forEach(one -> People.as(People.OPERATOR).delete(path("/" + one)).then().statusCode(204));
    }

    private String path(String rest) {
        return "/api/v1/parks/" + park.id() + "/robots" + rest;
    }

    private static String hook(String kind) {
        return switch (kind) {
            case "DINGTALK" -> DING;
            case "WECOM" -> "/cgi-bin/webhook/send?key=k";
            case "FEISHU" -> "/open-apis/bot/v2/hook/abc";
            default -> "/any";
        };
    }

    private Map<String, Object> body(String kind, String address, String secret) {
        var body = new HashMap<String, Object>(Map.of("name", "运营群", "kind", kind, "address", address, "topics",
                List.of("ALERTS"), "language", "ZH"));
        body.put("secret", secret);
        return body;
    }

    private List<UUID> news(int count, Topic topic) {
        return IntStream.range(0, count).mapToObj(n -> {
            var event = UUID.randomUUID();
            put(new RobotNews(event, topic, "标题 " + n, "Title " + n, "/parks/" + park.id() + "/x" + n));
            return event;
        }).toList();
    }

    private void put(RobotNews news) {
        inPark.run(park.id(), () -> news.put(Instant.now()));
    }

    private void itIsTime() {
        inPark.run(park.id(), () -> {
            database.createQuery("update Robot set nextAt = null").executeUpdate();
            database.createQuery("update RobotDelivery set dueAt = writtenAt").executeUpdate();
        });
    }

    private ValidatableResponse log(String robot) {
        return People.as(People.OPERATOR).get(path("/" + robot + "/deliveries")).then().statusCode(200);
    }
}
