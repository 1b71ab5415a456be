package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.FLOW;
import static cn.yuanqi.environment.monitoring.OutletFixture.PASSWORD;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.LoggerClient;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Hours and days that a logger did not send, reckoned from what it did send, corrected by what comes late. */
@QuarkusTest
class ReckonedMeansTest extends TwoParksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    RollupRound round;
    @Inject
    InPark inPark;
    @Inject
    Tables tables;
    private OutletFixture.Opened here;
    private LoggerClient logger;
    private LocalDateTime hour;

    @BeforeEach
    void connect() {
        here = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        logger = outlets.connect();
        hour = OutletFixture.now().truncatedTo(ChronoUnit.HOURS).minusHours(3);
    }

    @AfterEach
    void hangUp() {
        logger.close();
    }

    @Test
    void anHourIsReckonedFromMomentsAndWhatComesLateCorrectsIt() {
        send(hour, 100, 1);
        send(hour.plusMinutes(20), 200, 3);
        readings("hour").body("items", hasSize(0));
        reckon();
        readings("hour").body("items", hasSize(0));
        send(hour.plusMinutes(40), 200, 0);
        reckon();
        readings("hour").body("items.value", contains(175f)).body("items[0].valid", equalTo(true));
        assertEquals(1, tables.rows("mean_due", here.id()), "its day is due once it is over");

        send(hour.plusMinutes(50), 500, 4);
        reckon();
        readings("hour").body("items.value", contains(337.5f));
        assertNotNull(logger.ask(Frames.of("2011", here.mn(), PASSWORD, hour.plusMinutes(55),
                "w01018-Rtd=1,w01018-Flag=D")));
        reckon();
        readings("hour").body("items.value", contains(337.5f)).body("items[0].flag", equalTo("D"))
                .body("items[0].valid", equalTo(false));
        assertTrue(inPark.call(TwoParks.FIRST, () -> due().isEmpty()), "the other park has nothing to do with it");
    }

    @Test
    void theLoggersOwnHourTakesItsPlaceAndKeepsIt() {
        for (int minute = 0; minute < 60; minute += 15) {
            send(hour.plusMinutes(minute), 100, 1);
        }
        reckon();
        assertEquals(List.of("1"), tables.column("reading_mean", "computed", here.id()));
        assertNotNull(logger.ask(here.mean("2061", hour, Map.of(COD, "42"))));
        assertEquals(List.of("0"), tables.column("reading_mean", "computed", here.id()));
        send(hour.plusMinutes(59), 900, 9);
        reckon();
        readings("hour").body("items.value", contains(42f));
        assertEquals(0, tables.rows("reading_conflict", here.id()));
    }

    @Test
    void aDayWithoutAMeanOfItsOwnIsReckonedJudgedAndItsHourWarnsOf() {
        var day = hour.toLocalDate().minusDays(2).atStartOfDay();
        for (int one = 0; one < 18; one++) {
            for (int minute = 0; minute < 60; minute += 20) {
                send(day.plusHours(one).plusMinutes(minute), one < 17 ? 600 : 900, 2);
            }
        }
        reckon();
        reckon();
        readings("day").body("items.value", contains(616.6667f));
        People.as(People.OTHER_OFFICER).queryParam("outletId", here.id())
                .get("/api/v1/parks/{park}/environment/alerts", TwoParks.SECOND).then()
                .body("items.kind", hasItem("EXCEEDED"));
        assertEquals(1, tables.rows("reading_latest", here.id()), "nothing reckoned is a sign of life");
    }

    private void send(LocalDateTime at, int cod, int flow) {
        assertNotNull(logger.ask(here.rtd(at, Map.of(COD, cod, FLOW, flow))));
    }

    /** As the round does, for this outlet alone. */
    private void reckon() {
        inPark.call(TwoParks.SECOND, this::due).forEach(key -> inPark.run(TwoParks.SECOND, () -> round.reckon(key)));
    }

    private List<ReadingKey> due() {
        return List.of(Kind.HOUR, Kind.DAY).stream()
                .flatMap(kind -> MeanDue.due(kind, Instant.now(), ZONE, 100_000).stream())
                .filter(key -> key.outletId().equals(here.id())).toList();
    }

    private ValidatableResponse readings(String resolution) {
        return People.as(People.OTHER_OFFICER).queryParam("outletId", here.id()).queryParam("factor", COD)
                .queryParam("from", hour.minusDays(4).atZone(ZONE).toInstant().toString())
                .queryParam("resolution", resolution).get("/api/v1/parks/{park}/environment/readings", TwoParks.SECOND)
                .then().statusCode(200);
    }
}
