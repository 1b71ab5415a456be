package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Months of readings that come and go, and parks that keep theirs for different times. */
@QuarkusTest
class RetentionTest extends TwoParksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final String DOOR = "/api/v1/parks/{park}/environment/retention";

    @Inject
    RetentionRound round;
    @Inject
    ReadingPartitions partitions;
    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;
    @Inject
    Tables tables;
    @Inject
    InPark inPark;
    @Inject
    TwoParks parks;
    private FreshPark park;

    @BeforeEach
    void aParkOfItsOwn() {
        park = FreshPark.open(parks);
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(People.OFFICER, Place.inPark(park.id(), Role.OFFICER)));
    }

    @AfterEach
    void close() {
        park.close();
    }

    @Test
    void monthsAreMadeAheadOnceAndTheOnesThatNobodyKeepsAreDroppedAndTold() {
        try (var table = tables.likeReading()) {
            var there = partitions.months(table.name());
            var now = there.get(there.size() - 1).before().plusMonths(2).atStartOfDay(ZoneOffset.UTC).toInstant();
            round.makeAhead(table.name(), now);
            round.makeAhead(table.name(), now);
            var made = partitions.months(table.name());
            assertEquals(there.size() + 9, made.size(), "two behind, six ahead, and this one");
            assertEquals(there, made.subList(0, there.size()));
            assertEquals("p_" + made.get(made.size() - 1).before().minusMonths(1).toString().substring(0, 7)
                    .replace('-', '_'), made.get(made.size() - 1).name());

            var outlet = outlets.open(park.id(), enterprises.in(park.id()));
            var oldest = there.get(0).before().minusYears(3).atStartOfDay(ZoneOffset.UTC).toInstant();
            var newer = there.get(1).before().atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(86_400);
            table.add(outlet, oldest);
            table.add(outlet, newer);
            table.add(outlet,
                    made.get(made.size() - 1).before().plusYears(30).atStartOfDay(ZoneOffset.UTC).toInstant());
            var kept = List.of(kept(60, true), kept(1, true));
            var then = there.get(1).before().plusMonths(60).atStartOfDay(ZoneOffset.UTC).toInstant()
                    .plusSeconds(86_400);
            round.dropMonths(table.name(), List.of(kept(60, true), kept(1, false)), then);
            assertEquals(3, tables.rows(table.name(), outlet.id()), "somebody has just changed a retention");
            round.dropMonths(table.name(), kept, then);
            assertEquals(made.subList(2, made.size()), partitions.months(table.name()));
            assertEquals(2, tables.rows(table.name(), outlet.id()));
            table.add(outlet, oldest);
            assertEquals(3, tables.rows(table.name(), outlet.id()), "the oldest month is open below again");
            audit("monthDropped").body("after.readings", equalTo(1));
        }
    }

    private RetentionRound.Kept kept(int months, boolean settled) {
        return new RetentionRound.Kept(QuarkusTransaction.requiringNew().call(() -> Park.byCode(park.id()).get()),
                new Retention(months, 120, 60), settled);
    }

    @Test
    void aParkThatKeepsLessLosesOnlyItsOwnAndOnlyADayAfterItSaidSo() {
        var here = outlets.open(park.id(), enterprises.in(park.id()));
        var there = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        var now = Instant.now();
        for (var outlet : List.of(here, there)) {
            IntStream.range(0, 5).forEach(i -> tables.reading(outlet, now.minus(Duration.ofDays(90 + i)), "{}"));
            tables.reading(outlet, now.minus(Duration.ofDays(10)), "{}");
        }
        officer().body(Map.of("readingsMonths", "2", "meansMonths", 60, "framesMonths", 1)).put(DOOR, park.id()).then()
                .statusCode(200).body("readingsMonths", equalTo(2)).body("deletingFrom", notNullValue());

        round.round();
        assertEquals(6, tables.rows("reading", here.id()), "a slip can be taken back for a day");
        tables.longAgo("retention_setting", "changed_at", park.id());
        officer().get(DOOR, park.id()).then().body("deletingFrom", nullValue()).body("readingsSince",
                equalTo(LocalDate.now(ZONE).minusMonths(2).toString()));
        round.round();

        assertEquals(1, tables.rows("reading", here.id()));
        assertEquals(6, tables.rows("reading", there.id()));
        audit("purged").body("after.readingsBefore", equalTo(LocalDate.now(ZONE).minusMonths(2).toString()));
    }

    @Test
    void whatIsOlderThanTheParkKeepsIsAnsweredAndKeptAsAFrameOnly() {
        var outlet = outlets.open(park.id(), enterprises.in(park.id()));
        officer().body(Map.of("readingsMonths", 2, "meansMonths", 60, "framesMonths", 60)).put(DOOR, park.id()).then()
                .statusCode(200);
        var old = LocalDateTime.now(ZONE).minusMonths(3).withNano(0);
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(outlet.rtd(old, Map.of(COD, "1"))));
            assertNotNull(logger.ask(outlet.mean("2061", old.withMinute(0).withSecond(0), Map.of(COD, "1"))));
            assertNotNull(logger.ask(outlet.rtd(old.plusDays(45), Map.of(COD, "1"))));
        }
        assertEquals(1, tables.rows("reading", outlet.id()));
        assertEquals(1, tables.rows("reading_mean", outlet.id()));
        assertEquals(List.of("TOO_OLD"), tables.column("raw_frame", "deviations", outlet.id()));
    }

    @Test
    void wrongMonthsAreSaidAtTheirFieldsAndTheLaterOfTwoWindowsIsTold() {
        officer().body(Map.of("readingsMonths", 0, "meansMonths", 59, "framesMonths", "x")).put(DOOR, park.id()).then()
                .statusCode(422)
                .body("errors.field", equalTo(List.of("readingsMonths", "meansMonths", "framesMonths")));
        officer().body(Map.of("readingsMonths", 90, "meansMonths", 60, "framesMonths", 1)).put(DOOR, park.id()).then()
                .statusCode(422).body("errors.field", equalTo(List.of("meansMonths")));
        officer().get(DOOR, park.id()).then().statusCode(200).header("ETag", "\"-1\"").body("readingsMonths",
                equalTo(60));
        var good = Map.of("readingsMonths", 48, "meansMonths", 72, "framesMonths", 12);
        officer().header("If-Match", "\"-1\"").body(good).put(DOOR, park.id()).then().statusCode(200).header("ETag",
                "\"0\"");
        officer().header("If-Match", "\"-1\"").body(good).put(DOOR, park.id()).then().statusCode(412);
        People.as(People.OPERATOR).body(good).put(DOOR, park.id()).then().statusCode(403);
        People.as(People.OTHER_OFFICER).body(good).put(DOOR, park.id()).then().statusCode(404);
        People.as(People.OPERATOR).queryParam("noun", "RetentionSetting").get("/api/v1/parks/{park}/audit", park.id())
                .then().body("items.verb", equalTo(List.of("CREATED"))).body("items[0].after.readingsMonths",
                        equalTo(48));

        var window = SignedIn.as(People.OFFICER);
        type(window, "-1", "36", 412);
        assertTrue(type(window, "0", "7x", 422).contains("7x"), "what was typed stays");
        type(window, "0", "36", 303);
        officer().get(DOOR, park.id()).then().body("readingsMonths", equalTo(36));
    }

    private String type(SignedIn window, String version, String months, int status) {
        var page = "/parks/" + park.id() + "/environment/retention";
        var token = TOKEN.matcher(window.request().get(page).asString());
        assertTrue(token.find());
        return window.request().cookie("csrf-token", token.group(1)).contentType("application/x-www-form-urlencoded")
                .formParam("csrf-token", token.group(1)).formParams(Map.of("version", version, "readingsMonths",
                        months, "meansMonths", "60", "framesMonths", "1"))
                .post(page).then().statusCode(status).extract().asString();
    }

    private static RequestSpecification officer() {
        return People.as(People.OFFICER).contentType("application/json");
    }

    private ValidatableResponse audit(String verb) {
        return People.as(People.OPERATOR).queryParam("noun", "Park").get("/api/v1/parks/{park}/audit", park.id()).then()
                .statusCode(200).rootPath("items.find { it.verb == '" + verb + "' }");
    }
}
