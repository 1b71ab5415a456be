package cn.yuanqi.environment.monitoring;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class LimitLibraryTest extends TwoParksTest {
    private static final String DOOR = "/api/v1/parks/{park}/environment/";
    private static final String STANDARD = DOOR + "outlets/{id}/standard";
    private static final String NH3N = OutletFixture.NH3N;

    @Inject
    OutletFixture outlets;
    @Inject
    EnterpriseRow enterprises;

    private OutletFixture.Opened outlet;

    @BeforeEach
    void openOutlet() {
        outlet = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
    }

    @Test
    void theLibrarySaysWhereEachFigureStandsAndWhichAreUnconfirmed() {
        People.as(People.LEADER).get(DOOR + "limit-library", TwoParks.FIRST).then().statusCode(200)
                .body("version", greaterThan(0))
                .body("classes.standard.unique()", equalTo(List.of("GB 8978-1996", "GB 18918-2002", "GB/T 31962-2015")))
                .body("classes.find { it.code == 'GB18918-2002-1A' }.limits.find { it.factor == 'w21003' }.upper",
                        is(5f))
                .body("classes.find { it.code == 'GB18918-2002-1A' }.limits.find { it.factor == 'w21003' }.coldUpper",
                        is(8f))
                .body("classes.find { it.code == 'GB8978-1996-4-3' }.limits.factor", not(hasItem(NH3N)))
                .body("classes.findAll { it.standard.startsWith('GB/T') }.confirmed", everyItem(is(false)))
                .body("classes.findAll { !it.standard.startsWith('GB/T') }.confirmed", everyItem(is(true)));
        People.as(People.FINANCIER).get(DOOR + "limit-library", TwoParks.FIRST).then().statusCode(403);
    }

    @Test
    void aClassAppliedGivesDatedLimitsWithTheirSourceAndItsSuccessorEndsThemTheDayBefore() {
        apply("\"0\"", "GB18918-2002-1B", "2026-01-01").statusCode(200)
                .body("limits.findAll { it.standardClass == 'GB18918-2002-1B' }.factor",
                        equalTo(List.of("w01001", "w01018", NH3N)))
                .body("limits.findAll { it.standardClass != null }.source",
                        everyItem(equalTo("GB 18918-2002 表 1 一级 B")))
                .body("limits.find { it.standardClass != null && it.factor == 'w21003' }.coldUpper", is(15f));
        apply("\"1\"", "GB18918-2002-1B", "2026-06-01").statusCode(409);
        apply("\"0\"", "GB18918-2002-1A", "2026-07-01").statusCode(412);
        apply(null, "GB18918-2002-1A", "2026-07-01").statusCode(428);
        apply("\"1\"", "GB18918-2002-1A", "2026-07-01").statusCode(200)
                .body("limits.findAll { it.standardClass == 'GB18918-2002-1B' }.validTo",
                        everyItem(equalTo("2026-06-30")))
                .body("limits.findAll { it.standardClass == 'GB18918-2002-1A' }.validTo", everyItem(nullValue()))
                .body("limits.findAll { it.standardClass == null }", hasSize(3));
        apply("\"2\"", "GB18918-2002-2", "2026-07-01").statusCode(200)
                .body("limits.standardClass", not(hasItem("GB18918-2002-1A")));
    }

    @Test
    void whatCannotBeAppliedSaysWhyAndAForeignOutletIsNotThere() {
        apply("\"0\"", "GB-1", "2026-01-01").statusCode(422).body("errors.field", hasItem("standardClass"));
        apply("\"0\"", "GB18918-2002-1A", null).statusCode(422).body("errors.field", hasItem("validFrom"));
        People.as(People.OFFICER).header("If-Match", "\"0\"")
                .body(Map.of("standardClass", "GB18918-2002-1A", "validFrom", "2026-01-01", "factors",
                        List.of("w01006")))
                .post(STANDARD, TwoParks.FIRST, outlet.id()).then().statusCode(422)
                .body("errors.field", hasItem("factors"));
        People.as(People.OTHER_OFFICER).header("If-Match", "\"0\"")
                .body(Map.of("standardClass", "GB18918-2002-1A", "validFrom", "2026-01-01"))
                .post(STANDARD, TwoParks.SECOND, outlet.id()).then().statusCode(404);
        People.as(People.OPERATOR).body("{}").post(STANDARD, TwoParks.FIRST, outlet.id()).then().statusCode(403);
        People.as(People.OFFICER).get(STANDARD, TwoParks.FIRST, outlet.id()).then().statusCode(405);
    }

    @Test
    void whatWasExportedComesInAgainUnchangedAndEachBadRowIsToldOf() {
        var csv = People.as(People.OFFICER).get(DOOR + "limits/export?format=csv", TwoParks.FIRST).then()
                .statusCode(200).contentType("text/csv").extract().asByteArray();
        var rows = new String(csv, StandardCharsets.UTF_8);
        assertTrue(rows.contains(outlet.mn()), rows);
        take(rows, false).body("added", is(0)).body("changed", is(0)).body("rejected", is(0));
        var sheet = "MN,factor,basis,lower,upper,upper in cold water,source,valid from,valid until\n"
                + outlet.mn() + ",COD,day,,80,,permit,2026-01-01,\n"
                + outlet.mn() + ",w21003,日均,,5,8,permit,2026-01-01,2026-12-31\n"
                + outlet.mn() + ",w01018,day,,500,,GB 8978-1996,,2025-12-31\n"
                + outlet.mn() + ",COD,day,,70,,permit,2026-01-01,\n"
                + outlet.mn() + ",unobtainium,day,,5,,,,\n"
                + outlet.mn() + ",COD,weekly,,x,,,2026-13-01,\n"
                + outlet.mn() + ",COD,hour,9,5,,,,\n"
                + "NOBODY,COD,hour,,5,,,,\n";
        take(sheet, true).body("dryRun", is(true)).body("added", is(2)).body("changed", is(1))
                .body("rejected", is(5));
        limits().body("limits", hasSize(3));
        take(sheet, false).body("rows", is(8)).body("added", is(2)).body("changed", is(1)).body("rejected", is(5))
                .body("errors.row", hasItems(5, 6, 7, 8, 9))
                .body("errors.findAll { it.row == 7 }.column", hasItems("时段", "上限", "生效日"));
        limits().body("limits", hasSize(5)).body("limits.find { it.source == 'permit' && it.factor == 'w21003' }"
                + ".coldUpper", is(8f)).body("limits.find { it.source == 'GB 8978-1996' && it.factor == 'w01018' }"
                        + ".validTo", equalTo("2025-12-31"));
        take(sheet, false).body("added", is(0)).body("changed", is(0)).body("unchanged", is(3));
    }

    @Test
    void aWorkbookGoesOutAndAnotherParksOutletNeitherGoesNorComes() {
        var foreign = outlets.open(TwoParks.SECOND, enterprises.in(TwoParks.SECOND));
        var rows = People.as(People.OFFICER).get(DOOR + "limits/export", TwoParks.FIRST).then().statusCode(200)
                .extract().asString();
        assertTrue(!rows.contains(foreign.mn()));
        take("MN,factor,basis,upper\n" + foreign.mn() + ",COD,day,1\n", false).body("rejected", is(1));
        var book = People.as(People.OFFICER).get(DOOR + "limits/export?format=xlsx", TwoParks.FIRST).then()
                .statusCode(200).extract().asByteArray();
        assertEquals('P', book[0]);
        People.as(People.OFFICER).get(DOOR + "limits/export?format=pdf", TwoParks.FIRST).then().statusCode(422);
        People.as(People.OFFICER).get(DOOR + "limits/imports", TwoParks.FIRST).then().statusCode(405);
        People.as(People.OFFICER).contentType(ContentType.MULTIPART).multiPart("file", "x.csv",
                "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "text/csv").post(DOOR + "limits/imports",
                        TwoParks.FIRST)
                .then().statusCode(422);
    }

    private ValidatableResponse take(String sheet, boolean dryRun) {
        return People.as(People.OFFICER).contentType(ContentType.MULTIPART)
                .multiPart("file", "limits.csv", sheet.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(DOOR + "limits/imports?dryRun=" + dryRun, TwoParks.FIRST).then().statusCode(200);
    }

    private ValidatableResponse limits() {
        return People.as(People.OFFICER).get(DOOR + "outlets/{id}", TwoParks.FIRST, outlet.id()).then()
                .statusCode(200);
    }

    private ValidatableResponse apply(String version, String code, String from) {
        var request = People.as(People.OFFICER);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.body(from == null
                ? Map.of("standardClass", code)
                : Map.of("standardClass", code, "validFrom", from)).post(STANDARD, TwoParks.FIRST, outlet.id()).then();
    }

    @Test
    void theEnterpriseReadsTheLibraryAndItsOwnLimitsOnly() {
        var other = outlets.open(TwoParks.FIRST, enterprises.in(TwoParks.FIRST));
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.STARTUP, new Place(TwoParks.FIRST,
                Role.OWNER, outlet.enterpriseId(), null)));
        People.as(People.STARTUP).get(DOOR + "limits/export", TwoParks.FIRST).then().statusCode(200)
                .body(allOf(containsString(outlet.mn()), not(containsString(other.mn()))));
        People.as(People.STARTUP).body("{}").post(STANDARD, TwoParks.FIRST, outlet.id()).then().statusCode(403);
    }
}
