package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.enterprise.EnterpriseFixture.code;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ImportPagesTest extends TwoParksTest {
    @Inject
    InPark inPark;
    @Inject
    Clock clock;
    @Inject
    ImportSweep sweep;

    private static final String PAGE = "/parks/" + TwoParks.FIRST + "/enterprises";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    void aSpreadsheetIsCheckedFirstAndImportedThen() {
        var operator = SignedIn.as(People.OPERATOR);
        var code = code();
        var csv = ("统一社会信用代码,企业名称\n" + code + ",表格公司\nbad,坏行\n").getBytes(StandardCharsets.UTF_8);
        var door = PAGE + "/imports";
        sending(operator, door).multiPart("file", "a.csv", csv).multiPart("step", "check").post(door).then()
                .statusCode(200)
                .body(allOf(containsString("还没有写入"), containsString("应为 18 位"), containsString("导入前请再次选择")));
        operator.request().queryParam("q", code).get(PAGE).then().body(not(containsString("表格公司")));
        var other = SignedIn.as(People.OTHER_OPERATOR);
        var job = sending(operator, door).multiPart("file", "a.csv", csv).multiPart("step", "write")
                .multiPart("mode", "good-rows").post(door).then().statusCode(303).extract().header("Location");
        Awaitility.await().untilAsserted(() -> operator.request().get(job + "/progress").then().statusCode(200)
                .body(allOf(containsString("导入结果"), containsString("应为 18 位"), not(containsString("<html")),
                        not(containsString("every 1s")))));
        operator.request().get(job).then().statusCode(200).body(containsString("<html"));
        operator.request().get(job + "/errors").then().statusCode(200)
                .body(allOf(containsString("3,统一社会信用代码,bad,"), startsWith("\ufeff")));
        other.request().get(job).then().statusCode(404);
        other.request().get(job.replace(TwoParks.FIRST, TwoParks.SECOND)).then().statusCode(404);
        other.request().get(job.replace(TwoParks.FIRST, TwoParks.SECOND) + "/errors").then().statusCode(404);
        operator.request().queryParam("q", code).get(PAGE).then().body(containsString("表格公司"));
        sending(operator, door).multiPart("file", "a.csv", "甲,乙\n".getBytes(StandardCharsets.UTF_8)).post(door).then()
                .statusCode(422).body(containsString("至少需要"));
        sending(operator, door).header("HX-Request", "true").multiPart("step", "write").post(door).then()
                .statusCode(200).body(containsString("请选择一个文件"));
        var refused = sending(operator, door).multiPart("file", "a.xlsx", "甲,乙\n".getBytes(StandardCharsets.UTF_8))
                .multiPart("step", "write").post(door).then().statusCode(303).extract().header("Location");
        Awaitility.await().untilAsserted(() -> operator.request().get(refused).then()
                .body(containsString("内容却不是 Excel 工作簿")));
    }

    @Test
    void oneImportRunsInAParkAndOneWhoseProcessIsGoneIsToldSo() {
        var operator = SignedIn.as(People.OPERATOR);
        var door = PAGE + "/imports";
        var csv = ("统一社会信用代码,企业名称\n" + code() + ",占位\n").getBytes(StandardCharsets.UTF_8);
        var id = inPark.call(TwoParks.FIRST, () -> {
            var stamp = new Stamp(UUID.randomUUID(), ZonedDateTime.now(clock));
            return ImportJob.begin("停.csv", new ImportOrder(ImportMode.GOOD_ROWS, false, stamp, Language.ZH)).id;
        });
        operator.request().get(door + "/" + id).then().body(allOf(containsString("正在导入"), containsString("every 1s")));
        sending(operator, door).multiPart("file", "a.csv", csv).multiPart("step", "write").post(door).then()
                .statusCode(409).body(allOf(containsString("正在导入另一份表格"), containsString(door + "/" + id)));
        operator.request().get(door).then()
                .body(allOf(containsString("正在导入“停.csv”"), containsString("href=\"" + door + "/" + id)));
        sending(operator, door).multiPart("file", "a.csv", "甲,乙\n".getBytes(StandardCharsets.UTF_8)).post(door).then()
                .statusCode(422).body(not(containsString(id.toString())));
        inPark.run(TwoParks.FIRST,
                () -> ImportJob.reached(id, new int[]{9, 5, 3}, clock.instant().minusSeconds(180)));
        operator.request().get(door + "/" + id).then().body(containsString("导入中断"));
        operator.request().get(door).then().body(not(containsString(id.toString())));
        var next = sending(operator, door).multiPart("file", "a.csv", csv).multiPart("step", "write").post(door).then()
                .statusCode(303).extract().header("Location");
        Awaitility.await().untilAsserted(
                () -> operator.request().get(next).then().body(containsString("导入结果")));
    }

    @Test
    void aCheckShowsHowFarItIsAndChangesNothing() {
        var operator = SignedIn.as(People.OPERATOR);
        var door = PAGE + "/imports";
        var code = code();
        var csv = ("统一社会信用代码,企业名称\n" + code + ",只看看\nbad,坏行\n").getBytes(StandardCharsets.UTF_8);
        var first = sending(operator, door).header("HX-Request", "true").multiPart("file", "a.csv", csv)
                .multiPart("step", "check").multiPart("mode", "all-or-nothing").post(door).then().statusCode(200)
                .body(not(containsString("<html"))).extract().asString();
        var id = inPark.call(TwoParks.FIRST,
                () -> ImportJob.<ImportJob>find("dryRun = true order by startedAt desc").firstResult().id);
        assertTrue(first.contains(door + "/" + id + "/check") || first.contains("还没有写入"), first);
        Awaitility.await().untilAsserted(() -> operator.request().get(door + "/" + id + "/check").then().statusCode(200)
                .body(allOf(containsString("还没有写入"), containsString("应为 18 位"), not(containsString("hx-get")))));
        operator.request().queryParam("q", code).get(PAGE).then().body(not(containsString("只看看")));
        operator.request().get(door).then().body(not(containsString("查看进度")));
        SignedIn.as(People.OTHER_OPERATOR).request()
                .get(door.replace(TwoParks.FIRST, TwoParks.SECOND) + "/" + id + "/check").then().statusCode(404);
        SignedIn.as(People.LEADER).request().get(door + "/" + id + "/check").then().statusCode(403);
        var running = inPark.call(TwoParks.FIRST, () -> ImportJob.begin("长.csv", new ImportOrder(ImportMode.GOOD_ROWS,
                true, new Stamp(UUID.randomUUID(), ZonedDateTime.now(clock)), Language.ZH)).id);
        inPark.run(TwoParks.FIRST, () -> ImportJob.reached(running, new int[]{50000, 12345, 0}, clock.instant()));
        operator.request().get(door + "/" + running + "/check").then().body(allOf(containsString("正在检查"),
                containsString("12,345"), containsString("50,000"), containsString("hx-get=\"" + door)));
    }

    @Test
    void whatIsOldIsClearedAndTheAuditStays() {
        var operator = SignedIn.as(People.OPERATOR);
        var door = PAGE + "/imports";
        var csv = ("统一社会信用代码,企业名称\n" + code() + ",旧导入\nbad,坏行\n").getBytes(StandardCharsets.UTF_8);
        var job = sending(operator, door).multiPart("file", "old.csv", csv).multiPart("step", "write").post(door).then()
                .statusCode(303).extract().header("Location");
        Awaitility.await()
                .untilAsserted(() -> operator.request().get(job).then().body(containsString("导入结果")));
        var id = UUID.fromString(job.substring(job.lastIndexOf('/') + 1));
        sweep.sweep();
        operator.request().get(job).then().statusCode(200);
        age(id, 91);
        sweep.sweep();
        operator.request().get(job).then().statusCode(404);
        assertEquals(0L, inPark.<Long>call(TwoParks.FIRST, () -> ImportError.count("jobId", id)));
        People.as(People.OPERATOR).queryParam("subjectId", id).get("/api/v1/parks/{park}/audit", TwoParks.FIRST).then()
                .statusCode(200).body("items[0].verb", equalTo("imported"))
                .body("items[0].person.email", equalTo(People.OPERATOR))
                .body("items[0].after.fileName", equalTo("old.csv")).body("items[0].after.created", equalTo(1));
    }

    private void age(UUID id, int days) {
        var then = clock.instant().minus(Duration.ofDays(days));
        inPark.run(TwoParks.FIRST, () -> ImportJob.update("startedAt = ?1, beatAt = ?1 where id = ?2", then, id));
    }

    @Test
    void anUploadThatItsProcessLeftBehindIsCleared(@TempDir Path folder) throws IOException {
        var lost = Files.createFile(folder.resolve(ImportSweep.UPLOAD + "1.upload"));
        var fresh = Files.createFile(folder.resolve(ImportSweep.UPLOAD + "2.upload"));
        var others = Files.createFile(folder.resolve("other.upload"));
        for (Path old : List.of(lost, others)) {
            Files.setLastModifiedTime(old, FileTime.from(clock.instant().minus(Duration.ofDays(2))));
        }
        ImportSweep.uploads(folder, clock.instant().minus(Duration.ofDays(1)));
        assertEquals(List.of(false, true, true), Stream.of(lost, fresh, others).map(Files::exists).toList());
    }

    /** A request with the token of the form at this address. */
    private static RequestSpecification sending(SignedIn person, String page) {
        var token = TOKEN.matcher(person.request().get(page).then().statusCode(200).extract().asString());
        assertTrue(token.find(), "the page has a form");
        return person.request().cookie("csrf-token", token.group(1)).header("X-CSRF-TOKEN", token.group(1));
    }
}
