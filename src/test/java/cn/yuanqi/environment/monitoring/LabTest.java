package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.environment.monitoring.OutletFixture.COD;
import static cn.yuanqi.environment.monitoring.OutletFixture.now;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Laboratories' results stand beside the online values, never among them. */
@QuarkusTest
class LabTest extends TwoParksTest {
    private static final String LAB = "/api/v1/parks/" + TwoParks.FIRST + "/environment/lab-results";
    private static final String HEADER = "MN,采样时间,因子,检测结果,单位,检测方法,检测单位,报告编号\n";

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
    void goodRowsAreStoredOnceBesideTheOnlineHour() {
        var hour = now().truncatedTo(ChronoUnit.HOURS).minusHours(2);
        try (var logger = outlets.connect()) {
            assertNotNull(logger.ask(here.mean("2061", hour, Map.of(COD, "44"))));
        }
        var time = hour.plusMinutes(20).format(DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm"));
        var file = HEADER + here.mn() + "," + time + ",化学需氧量,40,mg/L,HJ 828-2017,重庆市监测中心,R-1\n" + here.mn() + ","
                + time + ",w21003,0.025L,,HJ 535-2009,重庆市监测中心,R-1\n";
        upload(file, true).body("created", equalTo(2));
        assertEquals(0, tables.rows("lab_result", here.id()));
        upload(file, false).body("rows", equalTo(2)).body("created", equalTo(2)).body("rejected", equalTo(0))
                .body("errors", hasSize(0));
        upload(file, false).body("created", equalTo(0)).body("unchanged", equalTo(2));
        upload(file.replace(",40,", ",41,"), false).body("rejected", equalTo(1)).body("unchanged", equalTo(1))
                .body("errors[0].row", equalTo(2));
        var results = People.as(People.OFFICER).queryParam("outletId", here.id()).get(LAB).then().statusCode(200)
                .body("items", hasSize(2)).extract().jsonPath();
        assertEquals(40f, results.getFloat("items.find { it.factor == 'w01018' }.value"));
        assertEquals(44f, results.getFloat("items.find { it.factor == 'w01018' }.online"));
        assertEquals(10f, results.getFloat("items.find { it.factor == 'w01018' }.difference"));
        assertEquals("LAB", results.getString("items[0].source"));
        assertEquals(true, results.getBoolean("items.find { it.factor == 'w21003' }.below"));
        assertEquals(1, tables.rows("reading_mean", here.id()));
        People.as(People.OFFICER).queryParam("outletId", here.id()).queryParam("factor", "w21003").get(LAB).then()
                .body("items", hasSize(1)).body("items[0].online", nullValue());
    }

    @Test
    void badRowsAreNamedCellByCell() {
        upload(HEADER + there.mn() + ",2026-11-01 08:30,COD,1,mg/L,M,L,1\n" + here.mn()
                + ",2026-13-01 08:30,w01018,1,mg/L,M,L,1\n" + here.mn() + ",2099-01-01 08:30,w01018,viel,mg/L,M,L,1\n"
                + here.mn() + ",2026-11-01 08:30,w01018,1,kg,M,L,1\n" + here.mn()
                + ",2026-11-01 08:30,xyz,1,mg/L,,L,1\n" + here.mn() + ",2026/11/1 8:30,w01018,1000,µg/L,M,L,1\n", false)
                .body("rows", equalTo(6)).body("created", equalTo(1)).body("rejected", equalTo(5))
                .body("errors.row", contains(2, 3, 4, 4, 5, 6, 6))
                .body("errors.column", contains("MN", "采样时间", "采样时间", "检测结果", "单位", "因子", "检测方法"));
        assertEquals(List.of("1.0000000000"), tables.column("lab_result", "measured", here.id()));
        assertEquals(0, tables.rows("lab_result", there.id()));
    }

    @Test
    void aFileWithoutItsColumnsIsRefusedAndOnlyOfficersUpload() {
        upload("a,b\n1,2\n", 422).body("errors.field", contains("file"));
        for (var nobody : List.of(People.OPERATOR, People.LEADER)) {
            given().auth().oauth2(People.token(nobody)).multiPart("file", "x.csv", HEADER.getBytes(), "text/csv")
                    .post(LAB + "/imports").then().statusCode(403);
        }
        People.as(People.OFFICER).queryParam("outletId", there.id()).get(LAB).then().statusCode(404);
        People.as(People.OFFICER).get(LAB + "/imports").then().statusCode(405);
        People.as(People.OFFICER).get(LAB).then().statusCode(422);
    }

    private ValidatableResponse upload(String text, boolean dryRun) {
        return given().auth().oauth2(People.token(People.OFFICER)).queryParam("dryRun", dryRun)
                .multiPart("file", "results.csv", text.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(LAB + "/imports").then().statusCode(200);
    }

    private ValidatableResponse upload(String text, int status) {
        return given().auth().oauth2(People.token(People.OFFICER))
                .multiPart("file", "results.csv", text.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(LAB + "/imports").then().statusCode(status);
    }
}
