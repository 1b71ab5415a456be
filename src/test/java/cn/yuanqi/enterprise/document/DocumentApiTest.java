package cn.yuanqi.enterprise.document;

import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static cn.yuanqi.enterprise.document.DocumentFixture.DOOR;
import static cn.yuanqi.enterprise.document.DocumentFixture.file;
import static cn.yuanqi.enterprise.document.DocumentFixture.licence;
import static cn.yuanqi.enterprise.document.DocumentFixture.sending;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

@QuarkusTest
class DocumentApiTest extends TwoParksTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String ONE = DOOR + "/{document}";

    private String enterprise;

    @BeforeEach
    void anEnterprise() {
        enterprise = lead(body("甲公司"));
    }

    /** The enterprise that this person belongs to; other tests may have given them one. */
    private String own(String person, Role role) {
        var held = ofPark(person);
        if (held != null) {
            return held;
        }
        var made = UUID.fromString(lead(body("自家")));
        QuarkusTransaction.requiringNew()
                .run(() -> parks.member(person, new Place(TwoParks.FIRST, role, made, null)));
        return ofPark(person);
    }

    private static String ofPark(String person) {
        return People.as(person).get("/api/v1/me").then().extract().jsonPath()
                .getString("parks.find { it.park == 'cq-digital' }?.enterpriseId");
    }

    @Test
    void aLicenceIsFiledAndComesBackAsAnAttachmentByteForByte() {
        var bytes = Samples.pdf("营业执照 " + enterprise);
        var filed = sending(People.OPERATOR, "营业执照（副本）.pdf", bytes,
                Map.of("kind", "BUSINESS_LICENCE", "title", "营业执照", "number", "L-1", "issuedOn", "2020-01-02",
                        "expiresOn", TODAY.plusDays(90), "note", "正本在档案室"))
                .post(DOOR, TwoParks.FIRST, enterprise).then().statusCode(201).header("ETag", "\"0\"")
                .body("kind", equalTo("BUSINESS_LICENCE")).body("title", equalTo("营业执照"))
                .body("number", equalTo("L-1")).body("issuedOn", equalTo("2020-01-02"))
                .body("expiresOn", equalTo(TODAY.plusDays(90).toString())).body("daysLeft", equalTo(90))
                .body("status", equalTo("VALID")).body("note", equalTo("正本在档案室"))
                .body("withdrawal", nullValue()).body("versions", hasSize(1))
                .body("versions[0].number", equalTo(1)).body("versions[0].name", equalTo("营业执照（副本）.pdf"))
                .body("versions[0].type", equalTo("application/pdf"))
                .body("versions[0].size", equalTo(bytes.length)).body("versions[0].at", notNullValue())
                .body("versions[0].by", equalTo("operator")).extract();
        var sha256 = filed.<String>path("versions[0].sha256");
        People.as(People.OPERATOR).get(filed.header("Location")).then().statusCode(200)
                .body("id", equalTo(filed.path("id")));
        var content = People.as(People.LEADER)
                .get(ONE + "/versions/1/content", TwoParks.FIRST, enterprise, filed.path("id")).then().statusCode(200)
                .header("Content-Type", equalTo("application/pdf"))
                .header("Content-Disposition",
                        allOf(containsString("attachment;"), containsString(
                                "filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%EF%BC%88%E5%89%AF%E6%9C%AC%EF%BC%89.pdf")))
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "private, no-store")
                .header("Content-Security-Policy", containsString("sandbox")).header("ETag", '"' + sha256 + '"')
                .header("Content-Length", String.valueOf(bytes.length)).extract().asByteArray();
        assertArrayEquals(bytes, content);
    }

    @Test
    void aNewVersionComesBeforeTheOldOneWhichStays() {
        enterprise = own(People.STARTUP, Role.OWNER);
        var id = licence(enterprise, Map.of("title", "许可证", "expiresOn", TODAY.plusDays(3)));
        var old = content(id, 1);
        var bytes = Samples.pdf("第二版");
        sending(People.STARTUP, "new.pdf", bytes, Map.of("expiresOn", TODAY.plusYears(3)))
                .post(ONE + "/versions", TwoParks.FIRST, enterprise, id).then().statusCode(201)
                .body("versions.number", contains(2, 1)).body("title", equalTo("许可证"))
                .body("expiresOn", equalTo(TODAY.plusYears(3).toString())).body("status", equalTo("VALID"))
                .body("versions[0].by", equalTo("startup")).body("version", equalTo(1));
        assertArrayEquals(bytes, content(id, 2));
        assertArrayEquals(old, content(id, 1));
        People.as(People.OPERATOR).get(ONE + "/versions/3/content", TwoParks.FIRST, enterprise, id).then()
                .statusCode(404);
        People.as(People.OPERATOR).get(ONE + "/versions/x/content", TwoParks.FIRST, enterprise, id).then()
                .statusCode(404);
    }

    private byte[] content(String id, int number) {
        return People.as(People.OPERATOR).get(ONE + "/versions/" + number + "/content", TwoParks.FIRST, enterprise, id)
                .then().statusCode(200).extract().asByteArray();
    }

    @Test
    void theSameFileAgainIsToldAndNoVersion() {
        var bytes = Samples.pdf("相同");
        var id = file(People.OPERATOR, enterprise, bytes, Map.of("kind", "CONTRACT")).statusCode(201).extract()
                .<String>path("id");
        sending(People.OPERATOR, "another-name.pdf", bytes, Map.of())
                .post(ONE + "/versions", TwoParks.FIRST, enterprise, id).then().statusCode(409)
                .body("detail", containsString("第 1 版完全相同"));
        document(id).body("versions", hasSize(1));
    }

    @Test
    void parallelVersionsGetNumbersOfTheirOwn() throws Exception {
        var id = licence(enterprise, Map.of());
        List<Callable<Integer>> uploads = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            var bytes = Samples.pdf("parallel " + i);
            uploads.add(() -> sending(People.OPERATOR, "p.pdf", bytes, Map.of())
                    .post(ONE + "/versions", TwoParks.FIRST, enterprise, id).statusCode());
        }
        var pool = Executors.newFixedThreadPool(6);
        try {
            for (var upload : pool.invokeAll(uploads)) {
                assertEquals(201, upload.get());
            }
        } finally {
            pool.shutdownNow();
        }
        document(id).body("versions.number", equalTo(IntStream.iterate(7, n -> n - 1).limit(7).boxed().toList()));
    }

    @Test
    void whatIsNoDocumentIsRefusedInWordsAndLeavesNothing() {
        refused("x.pdf", new byte[0], "空的");
        refused("x.exe", "MZ".getBytes(), "不接受这种文件");
        refused("x.svg", "<svg/>".getBytes(), "不接受这种文件");
        refused("x.html", "<html/>".getBytes(), "不接受这种文件");
        refused("x.zip", Samples.bomb(0), "不接受这种文件");
        refused("x.png", Samples.pdf("x"), "内容却是 PDF");
        refused("x.pdf", "<html><script>alert(1)</script>".getBytes(), "内容却不是");
        refused("x.docx", Samples.bomb(2), "大得异常");
        refused("invoice\u202efdp.exe", Samples.pdf("x"), "不接受这种文件");
        refused("x.pdf", new byte[(20 << 20) + 1], "不得超过 20 MB");
        People.as(People.OPERATOR).get(DOOR, TwoParks.FIRST, enterprise).then().statusCode(200)
                .body("total", equalTo(0));
    }

    private void refused(String name, byte[] bytes, String words) {
        sending(People.OPERATOR, name, bytes, Map.of("kind", "OTHER")).post(DOOR, TwoParks.FIRST, enterprise).then()
                .statusCode(422).contentType("application/problem+json").body("errors.field", hasItem("file"))
                .body("errors.message", hasItem(containsString(words)));
    }

    @Test
    void aBodyThatNoDoorTakesIsRefusedInWordsToo() {
        sending(People.OPERATOR, "x.pdf", new byte[40 << 20], Map.of("kind", "OTHER"))
                .post(DOOR, TwoParks.FIRST, enterprise).then().statusCode(413)
                .contentType("application/problem+json").body("status", equalTo(413))
                .body("detail", containsString("20 MB")).body("reference", notNullValue());
    }

    @Test
    void anUploadThatIsCutInTheMiddleLeavesNothing() throws IOException {
        try (var wire = new Socket("127.0.0.1", RestAssured.port)) {
            wire.getOutputStream().write(("POST /api/v1/parks/cq-digital/enterprises/" + enterprise
                    + "/documents HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + People.token(People.OPERATOR)
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n--b\r\n"
                    + "Content-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n--b\r\nContent-Disposition: "
                    + "form-data; name=\"file\"; filename=\"x.pdf\"\r\n\r\n%PDF-1.4\n").getBytes(UTF_8));
            wire.getOutputStream().write(new byte[100_000]);
            wire.getOutputStream().flush();
        }
        People.as(People.OPERATOR).get(DOOR, TwoParks.FIRST, enterprise).then().statusCode(200)
                .body("total", equalTo(0));
    }

    @Test
    void aNameWithFoldersIsOnlyAName() {
        sending(People.OPERATOR, "../../../etc/营业\u0007执照.pdf", Samples.pdf("traversal"), Map.of("kind", "OTHER"))
                .post(DOOR, TwoParks.FIRST, enterprise).then().statusCode(201)
                .body("versions[0].name", equalTo("营业执照.pdf")).body("title", equalTo("营业执照"));
    }

    @Test
    void everyFactIsCheckedAtOnce() {
        file(People.OPERATOR, enterprise, "x".getBytes(), Map.of("kind", "NONSENSE", "issuedOn", "gestern",
                "expiresOn", "1066-10-14", "title", "题".repeat(121))).statusCode(422)
                .body("errors.field", containsInAnyOrder("file", "kind", "issuedOn", "expiresOn", "title"));
        file(People.OPERATOR, enterprise, Samples.pdf("x"), Map.of("kind", "HIGH_TECH_CERTIFICATE")).statusCode(422)
                .body("errors.field", containsInAnyOrder("number", "issuedOn", "expiresOn"));
        file(People.OPERATOR, enterprise, Samples.pdf("x"), Map.of("kind", "PERMIT", "issuedOn", TODAY.plusDays(1)))
                .statusCode(422).body("errors.field", contains("issuedOn"));
        file(People.OPERATOR, enterprise, Samples.pdf("x"), Map.of("kind", "PERMIT", "issuedOn", "2024-02-02",
                "expiresOn", "2024-02-01")).statusCode(422).body("errors.field", contains("expiresOn"));
        People.as(People.OPERATOR).contentType("multipart/form-data").multiPart("kind", "OTHER")
                .post(DOOR, TwoParks.FIRST, enterprise).then().statusCode(422)
                .body("errors.field", hasItems("file"));
    }

    @Test
    void factsAreEditedByWhoSawTheLatest() {
        var id = licence(enterprise, Map.of("title", "初名"));
        var door = ONE;
        People.as(People.OPERATOR).body(Map.of("title", "x")).patch(door, TwoParks.FIRST, enterprise, id).then()
                .statusCode(428);
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("title", "再名", "number", "N"))
                .patch(door, TwoParks.FIRST, enterprise, id).then().statusCode(200).header("ETag", "\"1\"")
                .body("title", equalTo("再名")).body("number", equalTo("N")).body("versions", hasSize(1));
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("title", "迟到"))
                .patch(door, TwoParks.FIRST, enterprise, id).then().statusCode(412);
        People.as(People.OPERATOR).header("If-Match", "\"1\"").body(Map.of("title", " "))
                .patch(door, TwoParks.FIRST, enterprise, id).then().statusCode(422)
                .body("errors.field", contains("title"));
        People.as(People.OPERATOR).header("If-Match", "\"1\"").body(Map.of("colour", "red"))
                .patch(door, TwoParks.FIRST, enterprise, id).then().statusCode(422);
        document(id).body("title", equalTo("再名"));
    }

    @Test
    void aWithdrawnDocumentStaysToBeSeenAndCannotBeChanged() {
        var id = licence(enterprise, Map.of());
        withdraw(People.OPERATOR, id, " ").statusCode(422).body("errors.field", contains("reason"));
        withdraw(People.OPERATOR, id, "传错了").statusCode(200).body("status", equalTo("WITHDRAWN"))
                .body("withdrawal.by", equalTo("operator")).body("withdrawal.reason", equalTo("传错了"))
                .body("withdrawal.at", notNullValue());
        withdraw(People.OPERATOR, id, "再撤").statusCode(409);
        sending(People.OPERATOR, "x.pdf", Samples.pdf("y"), Map.of())
                .post(ONE + "/versions", TwoParks.FIRST, enterprise, id).then().statusCode(409);
        People.as(People.OPERATOR).header("If-Match", "\"1\"").body(Map.of("title", "x"))
                .patch(ONE, TwoParks.FIRST, enterprise, id).then().statusCode(409);
        content(id, 1);
    }

    private static io.restassured.response.ValidatableResponse withdraw(String who, String enterprise, String id,
            String why) {
        return People.as(who).body(Map.of("reason", why))
                .post(ONE + "/withdrawal", TwoParks.FIRST, enterprise, id).then();
    }

    private io.restassured.response.ValidatableResponse withdraw(String who, String id, String why) {
        return withdraw(who, enterprise, id, why);
    }

    @Test
    void theListIsFilteredAndLeafedThrough() {
        licence(enterprise, Map.of("expiresOn", TODAY.minusDays(1), "title", "过期"));
        licence(enterprise, Map.of("expiresOn", TODAY, "title", "今天"));
        licence(enterprise, Map.of("expiresOn", TODAY.plusDays(60), "title", "临期"));
        licence(enterprise, Map.of("expiresOn", TODAY.plusDays(61), "title", "有效"));
        licence(enterprise, Map.of("kind", "PERMIT", "title", "长期"));
        withdraw(People.OPERATOR, licence(enterprise, Map.of("title", "撤回")), "x").statusCode(200);
        list("status=EXPIRED").body("items.title", contains("过期"));
        list("status=EXPIRING").body("items.title", contains("临期", "今天"));
        list("status=VALID").body("items.title", contains("长期", "有效"));
        list("status=WITHDRAWN").body("items.title", contains("撤回"));
        list("kind=PERMIT").body("items.title", contains("长期")).body("total", equalTo(1));
        list("kind=BUSINESS_LICENCE&status=VALID").body("items.title", contains("有效"));
        var next = list("limit=4").body("items", hasSize(4)).body("total", equalTo(6)).extract().<String>path("next");
        list("limit=4&cursor=" + next).body("items.title", contains("今天", "过期")).body("next", nullValue());
        for (var bad : List.of("status=OLD", "kind=x", "limit=201", "colour=red", "cursor=x")) {
            People.as(People.OPERATOR).get(DOOR + "?" + bad, TwoParks.FIRST, enterprise).then().statusCode(422);
        }
    }

    private io.restassured.response.ValidatableResponse list(String query) {
        return People.as(People.OFFICER).get(DOOR + "?" + query, TwoParks.FIRST, enterprise).then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse document(String id) {
        return People.as(People.OPERATOR).get(ONE, TwoParks.FIRST, enterprise, id).then().statusCode(200);
    }

    @Test
    void ownersAndClerksUploadToTheirOwnEnterpriseAndSeeNoOther() {
        enterprise = own(People.STARTUP, Role.OWNER);
        var other = own(People.STARTUP2, Role.CLERK);
        var id = file(People.STARTUP, enterprise, Samples.pdf("own"), Map.of("kind", "OTHER")).statusCode(201)
                .extract().<String>path("id");
        file(People.STARTUP2, other, Samples.pdf("own"), Map.of("kind", "OTHER")).statusCode(201);
        file(People.STARTUP2, enterprise, Samples.pdf("foreign"), Map.of("kind", "OTHER")).statusCode(404);
        sending(People.STARTUP2, "x.pdf", Samples.pdf("foreign"), Map.of())
                .post(ONE + "/versions", TwoParks.FIRST, enterprise, id).then().statusCode(404);
        sending(People.STARTUP2, "x.pdf", Samples.pdf("foreign"), Map.of())
                .post(ONE + "/versions", TwoParks.FIRST, other, id).then().statusCode(404);
        for (var path : List.of("", "/" + id, "/" + id + "/versions/1/content")) {
            People.as(People.STARTUP2).get(DOOR + path, TwoParks.FIRST, enterprise).then().statusCode(404);
        }
        People.as(People.STARTUP2).get(DOOR + "/" + id, TwoParks.FIRST, other).then().statusCode(404);
        People.as(People.STARTUP).header("If-Match", "\"0\"").body(Map.of("title", "x"))
                .patch(ONE, TwoParks.FIRST, enterprise, id).then().statusCode(403);
        withdraw(People.STARTUP, id, "x").statusCode(403);
        for (var reader : List.of(People.LEADER, People.OFFICER)) {
            People.as(reader).get(ONE, TwoParks.FIRST, enterprise, id).then().statusCode(200);
            file(reader, enterprise, Samples.pdf("x"), Map.of("kind", "OTHER")).statusCode(403);
        }
        People.as(People.FINANCIER).get(DOOR, TwoParks.FIRST, enterprise).then().statusCode(403);
    }

    @Test
    void anotherParkKnowsNothingOfIt() {
        var id = licence(enterprise, Map.of());
        var foreign = lead(TwoParks.SECOND, People.OTHER_OPERATOR, body("二园之企业"));
        for (var path : List.of("", "/versions/1/content")) {
            People.as(People.OTHER_OPERATOR).get(ONE + path, TwoParks.SECOND, foreign, id).then().statusCode(404);
            People.as(People.OTHER_OPERATOR).get(ONE + path, TwoParks.SECOND, enterprise, id).then().statusCode(404);
        }
        sending(People.OTHER_OPERATOR, "x.pdf", Samples.pdf("x"), Map.of())
                .post(ONE + "/versions", TwoParks.SECOND, foreign, id).then().statusCode(404);
        file(People.OTHER_OPERATOR, enterprise, Samples.pdf("x"), Map.of("kind", "OTHER")).statusCode(404);
        People.as(People.OPERATOR).get(ONE, TwoParks.FIRST, enterprise, "nonsense").then().statusCode(404);
    }
}
