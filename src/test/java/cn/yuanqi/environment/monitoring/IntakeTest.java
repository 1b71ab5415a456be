package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.FLOW;
import static cn.yuanqi.environment.monitoring.OutletFixture.NH3N;
import static cn.yuanqi.environment.monitoring.OutletFixture.PASSWORD;
import static cn.yuanqi.environment.monitoring.OutletFixture.now;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.Packet;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class IntakeTest extends TwoParksTest {
    private static final Duration SILENT = Duration.ofMillis(400);

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    StoredProbe probe;
    @Inject
    Tables tables;
    @Inject
    InPark inPark;
    @Inject
    QuarantinePurge purge;

    private OutletFixture.Opened here;
    private OutletFixture.Opened there;

    @BeforeEach
    void openOutlets() {
        here = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        there = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
    }

    @Test
    void anAnsweredFrameIsStoredWithItsBytes() {
        var frame = here.rtd(now(), Map.of(COD, "150.20"));
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(frame));
        }
        assertEquals(List.of("{\"w01018\":[\"150.20\",\"N\"]}"), tables.column("reading", "factors", here.id()));
        assertEquals(new String(frame, StandardCharsets.UTF_8), tables.column("reading", "raw", here.id()).get(0));
        assertEquals(new BigDecimal("150.20"), latest(here).get(COD).value().value());
    }

    @Test
    void theAnswerComesAfterTheCommitOnly() {
        probe.hold(here.id());
        try (var logger = outlets.connect()) {
            assertNull(logger.send(here.rtd(now(), Map.of(COD, 1))).answer(SILENT));
            assertEquals(0, tables.rows("reading", here.id()));
            probe.release(here.id());
            assertNotNull(logger.answer());
            assertEquals(1, tables.rows("reading", here.id()));
        }
    }

    @Test
    void aRepeatedFrameIsAnsweredAgainAndStoredOnce() {
        var frame = here.rtd(now(), Map.of(COD, 1));
        try (var logger = outlets.connect()) {
            for (int i = 0; i < 3; i++) {
                assertNotNull(logger.ask(frame));
            }
            logger.send(frame).send(frame);
            assertNotNull(logger.answer());
            assertNotNull(logger.answer());
        }
        assertEquals(1, tables.rows("reading", here.id()));
        assertEquals(0, tables.rows("reading_conflict", here.id()));
        assertEquals(1, probe.of(here.id()).size());
    }

    @Test
    void ofContradictingValuesTheFirstStaysAndTheOtherIsKept() {
        var time = now();
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.rtd(time, Map.of(COD, "1"))));
            assertNotNull(logger.ask(here.rtd(time, Map.of(COD, "2"))));
            assertNotNull(logger.ask(here.rtd(time, Map.of(COD, "2", NH3N, "3"))));
        }
        assertEquals(List.of("{\"w01018\":[\"1\",\"N\"],\"w21003\":[\"3\",\"N\"]}"),
                tables.column("reading", "factors", here.id()));
        assertEquals(2, tables.rows("reading_conflict", here.id()));
        assertTrue(tables.column("reading_conflict", "raw", here.id()).get(0).contains("w01018-Rtd=2"));
        assertEquals(List.of(Map.of(COD, "1"), Map.of(NH3N, "3")), told(here));
    }

    @Test
    void partsOfASplitMessageMergeByFactor() {
        var time = now();
        try (var logger = outlets.connect()) {
            logger.send(here.rtd(time, Map.of(COD, "1"))).send(here.rtd(time, Map.of(NH3N, "2")));
            assertNotNull(logger.answer());
            assertNotNull(logger.answer());
        }
        assertEquals(List.of("{\"w01018\":[\"1\",\"N\"],\"w21003\":[\"2\",\"N\"]}"),
                tables.column("reading", "factors", here.id()));
        var raw = tables.column("reading", "raw", here.id()).get(0);
        assertTrue(raw.contains("w01018-Rtd=1") && raw.contains("w21003-Rtd=2"), raw);
    }

    @Test
    void twoLoggersInOneReadReachTheirOwnParks() {
        var both = new ByteArrayOutputStream();
        both.writeBytes(here.rtd(now(), Map.of(COD, "1")));
        both.writeBytes(there.rtd(now(), Map.of(COD, "2")));
        try (var logger = outlets.connect()) {
            assertTrue(logger.ask(both.toByteArray()).contains(here.mn()));
            assertTrue(logger.answer().contains(there.mn()));
        }
        assertEquals(List.of(TwoParks.FIRST), tables.column("reading", "park_id", here.id()));
        assertEquals(List.of(TwoParks.SECOND), tables.column("reading", "park_id", there.id()));
    }

    @Test
    void whatBreaksItsGroupIsRetriedAloneAndKeptAsBytes() {
        probe.failOn(here.id());
        var other = outlets.open(TwoParks.FIRST, here.enterpriseId());
        var both = new ByteArrayOutputStream();
        both.writeBytes(here.rtd(now(), Map.of(COD, "1")));
        both.writeBytes(other.rtd(now(), Map.of(COD, "2")));
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(both.toByteArray()));
            assertNotNull(logger.answer());
        }
        assertEquals(0, tables.rows("reading", here.id()));
        assertEquals(List.of("NOT_STORABLE"), tables.column("raw_frame", "deviations", here.id()));
        assertEquals(1, tables.rows("reading", other.id()));
    }

    @Test
    void incredibleFiguresAreSurvived() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.rtd(now(), Map.of(COD, "150.123456789012345"))));
            assertNotNull(logger.ask(here.rtd(now().plusSeconds(1), Map.of(COD, "1e300"))));
            assertNotNull(logger.ask(here.rtd(now().plusSeconds(2), Map.of(COD, "NaN"))));
            assertNotNull(logger.ask(here.rtd(now().plusSeconds(3), Map.of(COD, "-999999999999999"))));
        }
        assertTrue(tables.column("reading", "factors", here.id())
                .contains("{\"w01018\":[\"150.123456789012345\",\"N\"]}"));
        assertTrue(tables.column("reading", "factors", here.id()).contains("{\"w01018\":[null,\"N\"]}"));
    }

    @Test
    void timesThatCannotBeBelievedAreAnsweredButNoReadings() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.rtd(now().plusMinutes(11), Map.of(COD, "1"))));
            assertNotNull(logger.ask(here.rtd(now().minusYears(6), Map.of(COD, "1"))));
            assertNotNull(
                    logger.ask(Packet.of("QN=" + Frames.qn() + ";ST=32;CN=2011;PW=" + PASSWORD + ";MN=" + here.mn()
                            + ";Flag=5;CP=&&w01018-Rtd=1,w01018-Flag=N&&")));
        }
        assertEquals(0, tables.rows("reading", here.id()));
        assertEquals(0, tables.rows("reading_latest", here.id()));
        assertEquals(List.of("FUTURE_TIME", "NO_DATA_TIME", "TOO_OLD"),
                tables.column("raw_frame", "deviations", here.id()));
        assertEquals(List.of(), probe.of(here.id()));
    }

    @Test
    void everyOtherMessageIsAnsweredAndKeptOnce() {
        try (var logger = outlets.connect()) {
            for (String cn : List.of("2021", "2081", "3020", "9013", "4711")) {
                var frame = Frames.of(cn, here.mn(), PASSWORD, now(), "SB1-RS=1");
                assertNotNull(logger.ask(frame), cn);
                assertNotNull(logger.ask(frame), cn);
            }
            assertNotNull(logger.ask(Frames.of("2011", here.mn(), PASSWORD, now(), "zz9999-Rtd=1,zz9999-Flag=N")));
        }
        assertEquals(List.of("1", "2", "2", "2", "2", "2"), tables.column("raw_frame", "times", here.id()));
        assertEquals(0, tables.rows("reading", here.id()));
    }

    @Test
    void anUnknownFactorStaysOutOfTheReading() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(Frames.of("2011", here.mn(), PASSWORD, now(),
                    "w01018-Rtd=1,w01018-Flag=N;zz9999-Rtd=1,zz9999-Flag=N")));
        }
        assertEquals(List.of("{\"w01018\":[\"1\",\"N\"]}"), tables.column("reading", "factors", here.id()));
        assertTrue(tables.column("reading", "deviations", here.id()).get(0).contains("UNKNOWN_FACTOR"));
    }

    @Test
    void hoursAndDaysAreMeansOfTheirInterval() {
        var midnight = now().toLocalDate().minusDays(1).atStartOfDay();
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.mean("2061", midnight, Map.of(COD, "40.1"))));
            assertNotNull(logger.ask(here.mean("2031", midnight, Map.of(COD, "41.5"))));
            assertNotNull(logger.ask(here.mean("2051", midnight, Map.of(COD, "42"))));
            assertNotNull(logger.ask(Frames.of("2061", here.mn(), PASSWORD, midnight,
                    "w00000-Cou=63.0,w00000-Min=16.4,w00000-Avg=17.5,w00000-Max=20.1,w00000-Flag=N")));
        }
        assertEquals(List.of("DAY", "HOUR"), tables.column("reading_mean", "kind", here.id()));
        assertEquals(List.of("MINUTE"), tables.column("reading", "kind", here.id()));
        var flow = probe.of(here.id()).get(3).factors().get(FLOW);
        assertEquals(new FactorValue(new BigDecimal("17.5"), new BigDecimal("16.4"), new BigDecimal("20.1"),
                new BigDecimal("63.0"), Flag.N), flow);
    }

    @Test
    void theLatestIsTheNewestOfEachFactorWhateverComesLate() {
        var time = now();
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.rtd(time, Map.of(COD, "2"))));
            assertNotNull(logger.ask(here.rtd(time.minusHours(1), Map.of(COD, "1", NH3N, "5"))));
        }
        var latest = latest(here);
        assertEquals(new BigDecimal("2"), latest.get(COD).value().value());
        assertEquals(new BigDecimal("5"), latest.get(NH3N).value().value());
        assertEquals(Duration.ofHours(1), Duration.between(latest.get(NH3N).at(), latest.get(COD).at()));
    }

    @Test
    void oldCodesAndMicrogramsBecomeTheOutletsFactorsAndUnits() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(Frames.of("2011", here.mn(), PASSWORD, now(),
                    "011-Rtd=231.0,011-Flag=N;w20117-Rtd=50,w20117-Flag=N")));
        }
        assertEquals(List.of("{\"w01018\":[\"231.0\",\"N\"],\"w20117\":[\"0.050\",\"N\"]}"),
                tables.column("reading", "factors", here.id()));
    }

    @Test
    void anOldCodeMeansNothingInAFrameAboutAir() {
        try (var logger = outlets.connect()) {
            assertNotNull(
                    logger.ask(Packet.of("QN=" + Frames.qn() + ";ST=31;CN=2011;PW=" + PASSWORD + ";MN=" + here.mn()
                            + ";Flag=5;CP=&&DataTime=" + now().format(DateTimeFormatter.ofPattern("uuuuMMddHHmmss"))
                            + ";011-Rtd=231.0,011-Flag=N&&")));
        }
        assertEquals(0, tables.rows("reading", here.id()));
        assertTrue(tables.column("raw_frame", "deviations", here.id()).get(0).contains("UNKNOWN_FACTOR"));
    }

    @Test
    void whileTheDatabaseIsAwayFramesWaitAndNobodyIsAnswered() {
        probe.away(here.id(), 3);
        try (var logger = outlets.connect()) {
            assertNull(logger.send(here.rtd(now(), Map.of(COD, 1))).answer(SILENT));
            assertNotNull(logger.answer());
        }
        assertEquals(1, tables.rows("reading", here.id()));
        assertEquals(1, probe.of(here.id()).size());
    }

    @Test
    void whatAnotherInstanceStoredMeanwhileIsFound() {
        var time = now();
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.rtd(time.minusMinutes(1), Map.of(COD, "1"))));
            tables.reading(here, time.atZone(ZoneId.of("Asia/Shanghai")).toInstant(), "{\"w01018\":[\"2\",\"N\"]}");
            assertNotNull(logger.ask(here.rtd(time, Map.of(COD, "2", NH3N, "3"))));
        }
        assertEquals(List.of("{\"w01018\":[\"1\",\"N\"]}", "{\"w01018\":[\"2\",\"N\"],\"w21003\":[\"3\",\"N\"]}"),
                tables.column("reading", "factors", here.id()));
        assertEquals(List.of(Map.of(COD, "1"), Map.of(NH3N, "3")), told(here));
    }

    @Test
    void aFloodOfRefusedFramesFillsNoDisk() {
        try (var logger = outlets.connect()) {
            for (int i = 0; i < 200; i++) {
                logger.send(Frames.rtd(here.mn(), "000000", now(), Map.of(COD, i)));
            }
            assertNotNull(logger.ask(here.rtd(now(), Map.of(COD, 1))));
        }
        assertEquals(60, tables.rows("refused_frame", here.id()));
        assertEquals(1, tables.rows("reading", here.id()));
    }

    @Test
    void refusedFramesAreForgottenAfterAWhile() {
        try (var logger = outlets.connect()) {
            logger.send(Frames.rtd(here.mn(), "000000", now(), Map.of(COD, 1)));
            assertNotNull(logger.ask(here.rtd(now(), Map.of(COD, 1))));
        }
        tables.age("refused_frame", here.id(), Instant.now().minus(Duration.ofDays(31)));
        try (var logger = outlets.connect()) {
            logger.send(Frames.rtd(here.mn(), "000000", now(), Map.of(COD, 2)));
            assertNotNull(logger.ask(here.rtd(now().plusSeconds(1), Map.of(COD, 1))));
        }
        purge.purge();
        assertEquals(1, tables.rows("refused_frame", here.id()));
    }

    @Test
    void aSuspendedParksLoggersAreRefused() {
        var park = "suspended-" + Long.toString(System.nanoTime(), 36);
        QuarkusTransaction.requiringNew().run(() -> Park.open(park, "停用园区", ZoneId.of("Asia/Shanghai"), false));
        var outlet = outlets.open(park, enterprises.in(park));
        QuarkusTransaction.requiringNew().run(() -> Park.byCode(park).orElseThrow().status = Park.Status.SUSPENDED);
        try (var logger = outlets.connect()) {
            assertNull(logger.send(outlet.rtd(now(), Map.of(COD, 1))).answer(SILENT));
        }
        assertEquals(List.of("PARK_SUSPENDED"), tables.column("refused_frame", "reason", outlet.id()));
        assertEquals(0, tables.rows("reading", outlet.id()));
    }

    private List<Map<String, String>> told(OutletFixture.Opened outlet) {
        return probe.of(outlet.id()).stream().map(reading -> {
            var values = new HashMap<String, String>();
            reading.factors().forEach((code, value) -> values.put(code, value.value().toString()));
            return Map.copyOf(values);
        }).toList();
    }

    private Map<String, LatestValue> latest(OutletFixture.Opened outlet) {
        return inPark.call(outlet.parkId(), () -> ReadingLatest.of(outlet.id(), Kind.RAW).orElseThrow().factors());
    }
}
