package cn.yuanqi.space;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class UnitSheetTest extends TwoParksTest {
    private static final String DOOR = SpaceFixture.UNITS + "/imports";
    private static final String HEADER = "楼栋编号,楼栋名称,楼层,楼层名称,单元编号,面积(㎡),用途,状态\n";

    @Inject
    SpaceFixture space;
    @Inject
    InPark inPark;

    private static RequestSpecification with(String person, byte[] file, String name) {
        return People.as(person).contentType("multipart/form-data").multiPart("file", name, file);
    }

    private static ValidatableResponse sent(String csv, Object... query) {
        var request = with(People.OPERATOR, csv.getBytes(StandardCharsets.UTF_8), "units.csv");
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.post(DOOR, TwoParks.FIRST).then();
    }

    /** Of one building alone: other tests leave units by the hundred. */
    private JsonPath units(String building) {
        var id = inPark.call(TwoParks.FIRST, () -> Building.byCode(building).map(one -> one.id.toString())
                .orElse("01890000-0000-7000-8000-000000000000"));
        return People.as(People.OPERATOR).queryParam("limit", 200).queryParam("building", id)
                .get(SpaceFixture.UNITS, TwoParks.FIRST).then().statusCode(200).extract().jsonPath();
    }

    private List<String> unitsOf(String building) {
        return units(building).getList("items.code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "XLSX"})
    void aSheetOpensBuildingsFloorsAndUnitsAndASecondTimeChangesNothing(String kind) throws IOException {
        var building = SpaceFixture.code();
        var rows = List.of(List.of(building, "甲楼", "1", "大堂", "101", "88.50", "商铺", "可租"),
                List.of(building, "甲楼", "B1", "车库", "B101", "12", "车位", "不出租"),
                Arrays.asList(building, "", "三层", "", "301", "1,200.5㎡", "", ""));
        var file = kind.equals("XLSX") ? workbook(rows) : csv(rows).getBytes(Charset.forName(kind));
        var name = kind.equals("XLSX") ? "单元.xlsx" : "单元.csv";
        with(People.OPERATOR, file, name).queryParam("dryRun", "true").post(DOOR, TwoParks.FIRST).then().statusCode(200)
                .body("rows", equalTo(3)).body("created", equalTo(3)).body("written", equalTo(false))
                .body("errors", hasSize(0));
        assertEquals(List.of(), unitsOf(building), "a dry run leaves nothing");
        with(People.OPERATOR, file, name).post(DOOR, TwoParks.FIRST).then().statusCode(200)
                .body("created", equalTo(3)).body("rejected", equalTo(0)).body("written", equalTo(true));
        with(People.OPERATOR, file, name).post(DOOR, TwoParks.FIRST).then().statusCode(200)
                .body("created", equalTo(0)).body("updated", equalTo(0)).body("unchanged", equalTo(3));
        var all = units(building);
        var own = "items.";
        assertEquals(List.of("B101", "101", "301"), all.getList(own + "code"));
        assertEquals(List.of("12.00", "88.50", "1200.50"), all.getList(own + "areaSqm"));
        assertEquals(List.of(-1, 1, 3), all.getList(own + "floor"));
        assertEquals(List.of("PARKING", "SHOP", "OFFICE"), all.getList(own + "kind"));
        assertEquals(List.of("OFF", "VACANT", "VACANT"), all.getList(own + "state"));
        assertEquals(Arrays.asList("车库", "大堂", null), all.getList(own + "floorTitle"));
        assertTrue(inPark.call(TwoParks.SECOND, () -> Building.byCode(building)).isEmpty());
    }

    private static String csv(List<? extends List<String>> rows) {
        var csv = new StringBuilder(HEADER);
        rows.forEach(row -> csv.append('"').append(String.join("\",\"", row)).append("\"\n"));
        return csv.toString();
    }

    private static byte[] workbook(List<? extends List<String>> rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = TableWriter.to(bytes, TableFormat.XLSX, "单元")) {
            writer.header(List.of(HEADER.strip().split(",")));
            for (List<String> row : rows) {
                writer.row(row);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void goodRowsLandAndBadOnesSayWhereAndWhy() {
        var building = SpaceFixture.code();
        var csv = HEADER + building + ",乙楼,1,,101,50,办公室,\n" // 2
                + building + ",乙楼,顶楼,,102,50,,\n" // 3
                + building + ",乙楼,1,,103,-5,,\n" // 4
                + building + ",乙楼,1,,101,60,,\n" // 5
                + building + ",丙楼,1,,104,50,,\n" // 6
                + building + ",,1,,,50,宫殿,\n" // 7
                + building + ",,1,,105,50,,已出租\n" // 8
                + ",,1,,106,50\n" // 9
                + building + ",,1,,107,1.005,,\n"; // 10
        sent(csv, "mode", "all-or-nothing").statusCode(200).body("created", equalTo(0)).body("rejected", equalTo(8))
                .body("written", equalTo(false));
        assertEquals(List.of(), unitsOf(building));
        sent(csv).statusCode(200).body("rows", equalTo(9)).body("created", equalTo(1)).body("rejected", equalTo(8))
                .body("errors.row", contains(3, 4, 5, 6, 7, 7, 8, 9, 10))
                .body("errors.column", hasItems("楼层", "面积(㎡)", "单元编号", "楼栋名称", "用途", "状态"))
                .body("errors.value", hasItems("顶楼", "-5", "101", "丙楼", "宫殿", "已出租", "1.005"))
                .body("errors.find { it.row == 5 }.message", containsString("第 2 行"))
                .body("errors.find { it.row == 6 }.message", containsString("乙楼"))
                .body("errors.find { it.row == 8 }.message", containsString("租约"))
                .body("errors.find { it.row == 9 }.message", containsString("6 格"));
        assertEquals(List.of("101"), unitsOf(building));
    }

    @Test
    void whatChangesIsUpdatedAndWhatIsEmptyStays() {
        var building = SpaceFixture.code();
        sent(HEADER + building + ",丁楼,1,大厅,101,50,商铺,不出租\n").statusCode(200).body("created", equalTo(1));
        sent("楼栋编号,楼层,单元编号,面积(㎡),备注\n" + building + ",1,101,50.00,x\n").statusCode(200)
                .body("unchanged", equalTo(1)).body("warnings", hasItem(containsString("备注")));
        sent(HEADER + building + ",丁字楼,2,,101,55,,可租\n").statusCode(200).body("updated", equalTo(1));
        var unit = units(building);
        assertEquals("55.00", unit.getString("items[0].areaSqm"));
        assertEquals("SHOP", unit.getString("items[0].kind"));
        assertEquals(2, unit.getInt("items[0].floor"));
        assertEquals("VACANT", unit.getString("items[0].state"));
        inPark.run(TwoParks.FIRST, () -> {
            var now = Building.byCode(building).orElseThrow();
            assertEquals("丁字楼", now.name);
            assertEquals("大厅", now.floorTitle(1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatIsExportedComesBackUnchanged(String format) {
        var unit = space.unit(TwoParks.FIRST);
        space.take(TwoParks.FIRST, unit, SpaceFixture.days("2026-01-01", null), space.tenant(TwoParks.FIRST, "租户"));
        var file = People.as(People.LEADER).queryParam("format", format)
                .get(SpaceFixture.UNITS + "/export", TwoParks.FIRST).then().statusCode(200)
                .header("Content-Disposition", containsString("." + format)).extract().asByteArray();
        var back = with(People.OPERATOR, file, "x." + format).post(DOOR, TwoParks.FIRST).then().statusCode(200)
                .body("errors", hasSize(0)).extract().jsonPath();
        assertTrue(back.getInt("rows") > 0);
        assertEquals(back.getInt("rows"), back.getInt("unchanged"));
        People.as(People.OPERATOR).queryParam("format", "pdf").get(SpaceFixture.UNITS + "/export", TwoParks.FIRST)
                .then().statusCode(422);
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWhole() {
        sent("楼栋编号,楼层,单元编号\nA,1,101\n").statusCode(422).body("detail", containsString("面积"));
        sent(HEADER.replace("楼栋名称", "楼栋")).statusCode(422).body("detail", containsString("两次"));
        with(People.OPERATOR, new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, "x.xls")
                .post(DOOR, TwoParks.FIRST).then().statusCode(422);
        sent(HEADER, "dryRun", "maybe").statusCode(422);
        sent(HEADER, "mode", "some").statusCode(422);
        People.as(People.OPERATOR).contentType("multipart/form-data").multiPart("other", "x").post(DOOR, TwoParks.FIRST)
                .then().statusCode(422).body("errors.field", contains("file"));
    }

    @Test
    void twoImportsOfTheSameUnitsAtOnceOpenThemOnce() {
        var building = SpaceFixture.code();
        var csv = HEADER + building + ",双楼,1,,101,50,,\n" + building + ",双楼,1,,102,50,,\n";
        var results = Stream.of(1, 2).map(i -> CompletableFuture
                .supplyAsync(() -> sent(csv).statusCode(200).extract().jsonPath(), run -> new Thread(run).start()))
                .toList().stream().map(CompletableFuture::join).toList();
        assertEquals(2, results.stream().mapToInt(one -> one.getInt("created")).sum());
        assertEquals(2, results.stream().mapToInt(one -> one.getInt("unchanged")).sum());
        assertEquals(List.of("101", "102"), unitsOf(building));
    }

    @Test
    void onlyTheParksOperatorImports() {
        var file = (HEADER + "X,,1,,1,1,,\n").getBytes(StandardCharsets.UTF_8);
        with(People.LEADER, file, "x.csv").post(DOOR, TwoParks.FIRST).then().statusCode(403);
        with(People.OTHER_OPERATOR, file, "x.csv").post(DOOR, TwoParks.FIRST).then().statusCode(404);
        People.as(People.OFFICER).get(SpaceFixture.UNITS + "/export", TwoParks.FIRST).then().statusCode(403);
    }

    @Test
    void aSheetIsCheckedByHandAndImportedThen() {
        var operator = SignedIn.as(People.OPERATOR);
        var page = "/parks/" + TwoParks.FIRST + "/units/imports";
        var building = SpaceFixture.code();
        var csv = (HEADER + building + ",手楼,1,,101,50,,\n" + building + ",手楼,1,,102,零,,\n")
                .getBytes(StandardCharsets.UTF_8);
        sending(operator, page).multiPart("file", "a.csv", csv).multiPart("step", "check").post(page).then()
                .statusCode(200).body(allOf(containsString("还没有写入"), containsString("不是数字"), containsString("零")));
        assertEquals(List.of(), unitsOf(building));
        sending(operator, page).header("HX-Request", "true").multiPart("file", "a.csv", csv)
                .multiPart("step", "write").post(page).then().statusCode(200)
                .body(allOf(containsString("导入结果"), not(containsString("<html"))));
        assertEquals(List.of("101"), unitsOf(building));
        sending(operator, page).multiPart("file", "a.csv", "甲,乙\n".getBytes(StandardCharsets.UTF_8)).post(page).then()
                .statusCode(422).body(containsString("缺少"));
        operator.request().get(page + "/template?format=xlsx").then().statusCode(200);
        var template = operator.request().get(page + "/template?format=csv").then().statusCode(200).extract()
                .asByteArray();
        with(People.OPERATOR, template, "t.csv").post(DOOR, TwoParks.FIRST).then().statusCode(200)
                .body("rows", equalTo(0)).body("errors", hasSize(0));
        operator.request().get("/parks/" + TwoParks.FIRST + "/space").then()
                .body(allOf(containsString("/units/imports"), containsString("/units/export")));
        SignedIn.as(People.LEADER).request().get(page).then().statusCode(403);
    }

    private static RequestSpecification sending(SignedIn person, String page) {
        var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"")
                .matcher(person.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find());
        return person.request().cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1))
                .contentType("multipart/form-data");
    }
}
