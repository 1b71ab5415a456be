package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static cn.yuanqi.environment.monitoring.OutletFixture.PASSWORD;
import static cn.yuanqi.environment.monitoring.OutletFixture.now;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.Deviation;
import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.Packet;
import cn.yuanqi.environment.hj212.Refusal;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What a logger does otherwise is recorded with it, and what it says beside readings can be read. */
@QuarkusTest
class ConformityTest extends TwoParksTest {
    private static final String OUTLETS = "/api/v1/parks/" + TwoParks.FIRST + "/environment/outlets/";

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    Tables tables;
    private OutletFixture.Opened here;
    private OutletFixture.Opened there;

    @BeforeEach
    void openOutlets() {
        here = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        there = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
    }

    @Test
    void everyDeviationOfTheFieldIsSurvivedAndCounted() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(lower(here.rtd(now(), Map.of(COD, "1")))));
            assertNotNull(logger.ask(lower(here.rtd(now().minusMinutes(1), Map.of(COD, "1")))));
            assertNotNull(logger.ask(segment("QN=1700000000000;ST=32;CN=2011;MN=" + here.mn() + ";PW=" + PASSWORD
                    + ";Flag=7;PNUM=0002;PNO=1;CP=&&DataTime=" + time(now()) + "123;w01018-Rtd=150.123456789012345,"
                    + "Flag=N;zz99-Rtd=1,zz99-Flag=N;&&")));
            assertNotNull(logger.ask(segment("ST=32;CN=2011;PW=" + PASSWORD + ";MN=" + here.mn()
                    + ";Flag=5;CP=&&DataTime="
                    + time(now()) + ";w01018-Rtd=2,w01018-Flag=N;" + "x00000-Rtd=1,x00000-Flag=N;".repeat(50) + "&&")));
            logger.send(segment("ST=32;CN=2011;PW=" + PASSWORD + ";MN=" + here.mn() + ";CP=&&DataTime=" + time(now())
                    + ";011-Rtd=2.0,011-Flag=N&&"));
            assertNotNull(logger.ask(here.rtd(now().minusMinutes(2), Map.of(COD, "1"))));
        }
        var report = report();
        var found = report.getList("items.deviation", String.class);
        assertTrue(found.containsAll(List.of("LOWER_CASE_CRC", "EPOCH_QN", "PW_AFTER_MN", "PADDED_SPLIT",
                "LONG_DATA_TIME", "LONG_NUMBER", "BARE_FIELD", "NON_STANDARD_CODE", "UNKNOWN_FACTOR", "EMPTY_ITEM",
                "NO_QN",
                "LONG_SEGMENT", "NO_FLAG")), found::toString);
        assertEquals(2, report.getInt("items.find { it.deviation == 'LOWER_CASE_CRC' }.times"));
        var example = report.getString("items.find { it.deviation == 'LONG_SEGMENT' }.example");
        assertTrue(example.length() <= Deviating.EXAMPLE && example.contains("PW=***") && !example.contains(PASSWORD));
        assertEquals(0, tables.rows("logger_deviation", there.id()));
    }

    @Test
    void bytesThatWereNoFrameAreToldToTheLoggerThatSentThem() {
        var broken = here.rtd(now(), Map.of(COD, "1"));
        broken[broken.length - 3] ^= 1;
        var foreign = new String(there.rtd(now(), Map.of(COD, "1")), StandardCharsets.UTF_8)
                .replace("PW=" + PASSWORD, "PW=000000").getBytes(StandardCharsets.UTF_8);
        try (var stranger = outlets.connect(); var logger = outlets.connect()) {
            stranger.send(broken).send(foreign);
            assertNotNull(logger.ask(here.rtd(now(), Map.of(COD, "1"))));
            logger.send("garbage".getBytes(StandardCharsets.UTF_8));
            logger.send("##0005QN=1;ST=32;CN".getBytes(StandardCharsets.UTF_8));
            assertNotNull(logger.ask(here.rtd(now().minusMinutes(1), Map.of(COD, "1"))));
            await().until(() -> tables.column("logger_deviation", "deviation", here.id())
                    .containsAll(List.of("WRONG_CRC", "GARBAGE")));
        }
        assertFalse(tables.column("logger_deviation", "deviation", there.id()).contains("WRONG_CRC"));
    }

    @Test
    void whatAProperLoggerSendsIsNoDeviation() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.rtd(now(), Map.of(COD, "1", NH3N, "2"))));
        }
        assertEquals(List.of(), report().getList("items"));
        People.as(People.OFFICER).get(OUTLETS + there.id() + "/conformity").then().statusCode(404);
        People.as(People.FINANCIER).get(OUTLETS + here.id() + "/conformity").then().statusCode(403);
    }

    @Test
    void partsOfASplitMessageShareTheTimeThatTheFirstSaid() {
        var at = now().truncatedTo(ChronoUnit.HOURS).minusHours(2);
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(part(1, 3, "DataTime=" + time(at) + ";w01018-Avg=1,w01018-Flag=N")));
            assertNotNull(logger.ask(part(2, 3, "w21003-Avg=2,w21003-Flag=N")));
            assertNotNull(logger.ask(part(3, 3, "w00000-Avg=3,w00000-Flag=N")));
            assertNotNull(logger.ask(part(1, 2, "DataTime=" + time(at.plusHours(1)) + ";w01018-Avg=1,w01018-Flag=N")));
            assertNotNull(logger.ask(part(1, 2, "DataTime=" + time(at.minusHours(1)) + ";w01018-Avg=1,w01018-Flag=N")));
        }
        assertTrue(tables.column("reading_mean", "factors", here.id()).contains(
                "{\"w01018\":[\"1\",\"N\"],\"w21003\":[\"2\",\"N\"],\"w00000\":[\"3\",\"N\"]}"));
        assertTrue(tables.column("logger_deviation", "deviation", here.id())
                .containsAll(List.of("NO_TIME_IN_PART", "INCOMPLETE_SPLIT")));
    }

    @Test
    void stateRestartAndInformationCanBeRead() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(Frames.of("2021", here.mn(), PASSWORD, now(), "SB1-RS=1;SB2-RS=0")));
            assertNotNull(logger.ask(Frames.of("2081", here.mn(), PASSWORD, now(), "RestartTime=20261101080000")));
            assertNotNull(logger.ask(Frames.of("3020", here.mn(), PASSWORD, now(),
                    "PolId=w01018;i11001-Info=//清洗管路//")));
        }
        People.as(People.OFFICER).get(OUTLETS + here.id() + "/messages").then().statusCode(200)
                .body("items", hasSize(3)).body("items.kind", hasItems("STATE", "RESTART", "INFORMATION"))
                .body("items.find { it.kind == 'STATE' }.items[1]",
                        equalTo(Map.of("code", "SB2", "field", "RS", "value", "0")))
                .body("items.find { it.kind == 'INFORMATION' }.items.value", hasItems("w01018", "清洗管路"))
                .body("items.find { it.kind == 'RESTART' }.items.value", hasItems("20261101080000"));
    }

    @Test
    void everyDeviationHasWords() {
        for (var deviation : Deviation.values()) {
            assertTrue(Deviations.known(deviation.name()), deviation.name());
        }
        for (var reason : Refusal.Reason.values()) {
            assertTrue(Deviations.known(reason.name()), reason.name());
        }
        for (var name : List.of(Reckoning.FUTURE_TIME, Reckoning.TOO_OLD, Reckoning.UNKNOWN_FACTOR,
                FrameStore.NOT_STORABLE, SplitBook.NO_TIME_IN_PART, SplitBook.INCOMPLETE_SPLIT)) {
            assertTrue(Deviations.known(name), name);
        }
    }

    private JsonPath report() {
        return People.as(People.OFFICER).header("Accept-Language", "en").get(OUTLETS + here.id() + "/conformity").then()
                .statusCode(200).extract().jsonPath();
    }

    private byte[] part(int number, int of, String items) {
        return segment("QN=" + Frames.qn() + ";ST=32;CN=2061;PW=" + PASSWORD + ";MN=" + here.mn() + ";Flag=7;PNUM=" + of
                + ";PNO=" + number + ";CP=&&" + items + "&&");
    }

    private static byte[] segment(String text) {
        return Packet.of(text);
    }

    /** The checksum in lower case; its own digits may be figures only, so one that has a letter is looked for. */
    private static byte[] lower(byte[] packet) {
        var text = new String(packet, StandardCharsets.UTF_8);
        int crc = text.length() - 6;
        if (!text.substring(crc).matches("(?s).*[A-F].*")) {
            var segment = text.substring(6, crc).replace(";CP=&&", ";CP=&&a=" + System.nanoTime() + ";");
            return lower(Packet.of(segment));
        }
        return (text.substring(0, crc) + text.substring(crc).toLowerCase(Locale.ROOT))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String time(LocalDateTime time) {
        return time.format(DateTimeFormatter.ofPattern("uuuuMMddHHmmss"));
    }
}
