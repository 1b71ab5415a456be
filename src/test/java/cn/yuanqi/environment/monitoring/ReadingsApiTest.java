package cn.yuanqi.environment.monitoring;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ReadingsApiTest extends TwoParksTest {
    private static final String HERE = "/api/v1/parks/" + TwoParks.FIRST + "/environment/readings";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDateTime NOON = LocalDate.now(ZONE).minusDays(2).atTime(12, 0);

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    History history;
    @Inject
    InPark inPark;

    private OutletFixture.Opened outlet;

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
    }

    @Test
    void aSeriesIsInUtcFromInclusiveToExclusive() {
        try (var logger = outlets.connect()) {
            for (int minute = 0; minute < 4; minute++) {
                assertNotNull(logger.ask(outlet.rtd(NOON.plusMinutes(minute), Map.of("w01018", 100 + minute))));
            }
        }
        var at = NOON.atZone(ZONE).toInstant();
        ask("raw").queryParam("from", at.plusSeconds(60).toString()).queryParam("to", at.plusSeconds(180).toString())
                .get(HERE).then().statusCode(200).body("items.at",
                        is(List.of(at.plusSeconds(60).toString(), at.plusSeconds(120).toString())))
                .body("items[0].value", equalTo(101.0f)).body("items[0].flag", is("N")).body("items[0].valid", is(true))
                .body("items[0].min", nullValue()).body("next", nullValue()).body("total", nullValue());
    }

    /** The first stays; whoever reads it learns that there is another, and where both are with their frames. */
    @Test
    void aContradictedReadingIsMarkedAndLeadsToWhatWasSaidOtherwise() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.rtd(NOON, Map.of("w01018", 100, "w21003", 4))));
            assertNotNull(logger.ask(outlet.rtd(NOON, Map.of("w01018", 120, "w21003", 4))));
            assertNotNull(logger.ask(outlet.rtd(NOON.plusMinutes(1), Map.of("w01018", 101))));
            assertNotNull(logger.ask(outlet.mean("2061", NOON, Map.of("w01018", 90))));
            assertNotNull(logger.ask(outlet.mean("2061", NOON, Map.of("w01018", 91))));
        }
        String where = spanned("raw").get(HERE).then().statusCode(200).body("items.value", is(List.of(100f, 101f)))
                .body("items.contradicted", is(List.of(true, false))).body("items[1].contradictions", nullValue())
                .extract().path("items[0].contradictions");
        People.as(People.OFFICER).get(where).then().statusCode(200).body("total", is(2))
                .body("items.find { it.kind == 'RAW' }.values.factor", is(List.of("w01018")))
                .body("items.find { it.kind == 'RAW' }.values[0].kept", is("100"))
                .body("items.find { it.kind == 'RAW' }.values[0].said", is("120"))
                .body("items.find { it.kind == 'RAW' }.frame", containsString("w01018-Rtd=120"));
        spanned("hour").get(HERE).then().body("items[0].contradicted", is(true));
        People.as(People.OFFICER).get(HERE + "?resolution=raw&factor=w21003&from=2026-01-01T00:00:00Z&outletId="
                + outlet.id()).then().statusCode(200).body("items.contradicted", is(List.of(false)));
        People.as(People.OFFICER).get(where.replaceAll("at=.*", "at=yesterday")).then().statusCode(422)
                .body("errors.field", is(List.of("at")));
        People.as(People.OTHER_OFFICER).get(where).then().statusCode(404);
    }

    @Test
    void flagsSayWhatIsValid() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(frame(0, "w01018-Rtd=999,w01018-Flag=T")));
            assertNotNull(logger.ask(frame(1, "w01018-Rtd=1,w01018-Flag=D")));
            assertNotNull(logger.ask(frame(2, "w01018-Flag=F")));
            assertNotNull(logger.ask(frame(3, "w01018-Rtd=3")));
            assertNotNull(logger.ask(frame(4, "w21003-Rtd=3,w21003-Flag=N")));
        }
        spanned("raw").get(HERE).then().statusCode(200).body("items.flag", is(List.of("T", "D", "F", "N")))
                .body("items.valid", is(List.of(true, false, false, true))).body("items[2].value", nullValue());
    }

    @Test
    void everyResolutionAnswersItsOwnKind() {
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.mean("2051", NOON, Map.of("w01018", 1))));
            assertNotNull(logger.ask(outlet.mean("2061", NOON, Map.of("w01018", 2))));
            assertNotNull(logger.ask(Frames.of("2031", outlet.mn(), OutletFixture.PASSWORD, NOON,
                    "w01018-Min=1.5,w01018-Avg=3,w01018-Max=4.5,w01018-Flag=N")));
        }
        spanned("raw").get(HERE).then().body("items.size()", is(0));
        spanned("minute").get(HERE).then().body("items.value", is(List.of(1.0f)));
        spanned("hour").get(HERE).then().body("items.value", is(List.of(2.0f)));
        spanned("day").get(HERE).then().body("items.value", is(List.of(3.0f))).body("items[0].min", equalTo(1.5f))
                .body("items[0].max", equalTo(4.5f));
    }

    @Test
    void historyIsBroughtInByTheThousandAndPagedThrough() {
        var from = NOON.minusDays(30).atZone(ZONE).toInstant();
        var means = new ArrayList<History.Mean>();
        for (int hour = 0; hour < 720; hour++) {
            means.add(new History.Mean(outlet.id(), Kind.HOUR, from.plus(Duration.ofHours(hour)), Map.of("w01018",
                    new FactorValue(new BigDecimal(hour), null, null, null, Flag.N))));
        }
        inPark.run(TwoParks.FIRST, () -> history.add(means));
        inPark.run(TwoParks.FIRST, () -> history.add(means));
        int seen = 0;
        String cursor = null;
        do {
            var asked = ask("hour").queryParam("from", from.toString()).queryParam("to", Instant.now().toString())
                    .queryParam("limit", 500);
            var page = (cursor == null ? asked : asked.queryParam("cursor", cursor)).get(HERE).then().statusCode(200)
                    .body("items[0].value", equalTo((float) seen)).extract().jsonPath();
            seen += page.getList("items").size();
            cursor = page.getString("next");
        } while (cursor != null);
        assertEquals(720, seen);
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        People.as(People.OFFICER).get(HERE).then().statusCode(422).body("errors[0].field", is("outletId"));
        ask("week").get(HERE).then().statusCode(422).body("errors[0].field", is("resolution"));
        ask("raw").queryParam("from", "yesterday").get(HERE).then().statusCode(422).body("errors[0].field", is("from"));
        ask("raw").queryParam("limit", 10001).get(HERE).then().statusCode(422).body("errors[0].field", is("limit"));
        ask("raw").queryParam("limit", 10000).get(HERE).then().statusCode(200).body("items", notNullValue());
        ask("raw").queryParam("cursor", "x").get(HERE).then().statusCode(422);
        People.as(People.OFFICER).queryParam("outletId", outlet.id()).queryParam("factor", "zz").get(HERE).then()
                .statusCode(422).body("errors[0].field", is("factor"));
    }

    @Test
    void aForeignOutletIsAnAbsentOne() {
        var foreign = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        People.as(People.OFFICER).queryParam("outletId", foreign.id()).queryParam("factor", "w01018").get(HERE).then()
                .statusCode(404);
        People.as(People.FINANCIER).queryParam("outletId", outlet.id()).queryParam("factor", "w01018").get(HERE).then()
                .statusCode(403);
    }

    private byte[] frame(int minute, String items) {
        return Frames.of("2011", outlet.mn(), OutletFixture.PASSWORD, NOON.plusMinutes(minute), items);
    }

    private RequestSpecification ask(String resolution) {
        return People.as(People.OFFICER).queryParam("outletId", outlet.id()).queryParam("factor", "w01018")
                .queryParam("resolution", resolution);
    }

    private RequestSpecification spanned(String resolution) {
        return ask(resolution).queryParam("from", NOON.minusHours(1).atZone(ZONE).toInstant().toString())
                .queryParam("to", NOON.plusHours(1).atZone(ZONE).toInstant().toString());
    }
}
