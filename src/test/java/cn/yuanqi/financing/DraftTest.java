package cn.yuanqi.financing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.file.Samples;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

/** Before an application is sent, and after its money was paid: what each side learns of the other, and when. */
@QuarkusTest
class DraftTest extends TwoParksTest {
    @Inject
    InPark inPark;
    @Inject
    FinancingRound round;
    @Inject
    OutboxSender sender;
    @Inject
    Clock clock;
    private FinancingFixture bank;

    @BeforeEach
    void openALender() {
        bank = new FinancingFixture(parks);
    }

    @AfterEach
    void leave() {
        bank.close();
    }

    @Test
    void nothingOfADraftStandsInTheParksAuditUntilItIsSent() {
        var id = bank.draft(bank.product(), "amount", "123456.78");
        bring(id).statusCode(200);
        for (String who : List.of(People.OPERATOR, People.LEADER)) {
            audit(who).body(not(containsString("123456.78"))).body(not(containsString(id)))
                    .body("items.noun", not(hasItem("FinancingDocument")));
        }
        audit(People.STARTUP).body(containsString("123456.78"));
        bank.act(People.STARTUP, id, "submission").statusCode(200);
        audit(People.LEADER).body(containsString("123456.78")).body("items.verb", hasItem("submitted"));
    }

    @Test
    void aFormSentTwiceMakesOneDraftAndAnotherOnlyWhenItIsMeant() throws Exception {
        var product = bank.product();
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> send = () -> bank.with(People.STARTUP, "draft-1")
                    .body(Map.of("productId", product, "amount", "120000", "termMonths", 12, "purpose", "采购原料"))
                    .post(bank.path("/financing/applications")).statusCode();
            var answers = pool.invokeAll(List.of(send, send));
            assertTrue(List.of(201, 409).containsAll(List.of(answers.get(0).get(), answers.get(1).get())));
            assertEquals(201, send.call());
        } finally {
            pool.shutdownNow();
        }
        drafts(1);
        var form = SignedIn.as(People.STARTUP);
        var door = "/parks/" + bank.park.id() + "/financing/applications";
        var page = form.request().get(door + "/new?product=" + product).then().statusCode(200).extract().asString();
        var fields = Map.of("product", product, "key", key(page), "amount", "90000", "termMonths", "6", "purpose",
                "新设备");
        var where = form.changing().formParams(fields).post(door).then().statusCode(303).extract().header("Location");
        assertEquals(where, form.changing().formParams(fields).post(door).then().statusCode(303).extract()
                .header("Location"));
        drafts(2);
        var other = new HashMap<>(fields);
        other.put("amount", "80000");
        var again = form.changing().formParams(other).post(door).then().statusCode(422)
                .body(containsString("已保存过一份草稿")).body(containsString("value=\"80000\"")).extract().asString();
        drafts(2);
        other.put("key", key(again));
        form.changing().formParams(other).post(door).then().statusCode(303);
        drafts(3);
    }

    private static String key(String page) {
        var field = Pattern.compile("name=\"key\" value=\"([^\"]+)\"").matcher(page);
        assertTrue(field.find(), page);
        return field.group(1);
    }

    private void drafts(int total) {
        bank.read(People.STARTUP, "applications").body("total", equalTo(total));
    }

    private ValidatableResponse bring(String id) {
        return RestAssured.given().auth().oauth2(People.token(People.STARTUP)).multiPart("type", "FINANCIAL_STATEMENT")
                .multiPart("file", "f.pdf", Samples.pdf("f"), "application/pdf")
                .post(bank.path("/financing/applications/" + id + "/documents")).then();
    }

    private ValidatableResponse audit(String who) {
        return as(who).get(bank.path("/audit?limit=200")).then().statusCode(200);
    }

    @Test
    void itIsNeverSentWithoutThePaperThatSomebodyTakesAwayMeanwhile() throws Exception {
        var product = bank.product("documents", List.of("FINANCIAL_STATEMENT"));
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int turn = 0; turn < 4; turn++) {
                var id = bank.draft(product);
                String paper = bring(id).statusCode(200).extract().path("documents[0].id");
                Callable<Integer> remove = () -> as(People.STARTUP)
                        .delete(bank.path("/financing/applications/" + id + "/documents/" + paper)).statusCode();
                Callable<Integer> submit = () -> bank.act(People.STARTUP, id, "submission").extract().statusCode();
                var answers = pool.invokeAll(List.of(remove, submit));
                var codes = List.of(answers.get(0).get(), answers.get(1).get());
                assertTrue(List.of(List.of(200, 422), List.of(409, 200)).contains(codes), codes::toString);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aLenderIsToldOnceOfEachHintThatAppearsAndOnlyWithConsent() {
        var id = bank.disbursed(bank.product());
        judged(Compliance.EXCEEDED);
        watch();
        assertEquals(0, told());
        bank.consent(LocalDate.now(clock).plusDays(30).toString(), "COMPLIANCE");
        try (var box = LetterBox.open()) {
            watch();
            watch();
            assertEquals(1, told());
            for (int rounds = 0; rounds < 20 && !isWrittenTo(box, id); rounds++) {
                sender.send();
            }
            assertTrue(isWrittenTo(box, id));
        }
        bank.read(People.STARTUP, "consents").body("items[0].views.purpose", hasItem("WARNING"));
        judged(Compliance.COMPLIANT);
        watch();
        judged(Compliance.EXCEEDED);
        watch();
        assertEquals(2, told());
    }

    private static boolean isWrittenTo(LetterBox box, String id) {
        return box.to(People.FINANCIER).stream()
                .anyMatch(letter -> letter.subject().contains("贷后预警") && letter.text().contains(id));
    }

    private void judged(Compliance verdict) {
        inPark.run(bank.park.id(), () -> Enterprise.<Enterprise>findById(UUID.fromString(bank.enterprise))
                .judged(verdict, Instant.now()));
    }

    private void watch() {
        inPark.run(bank.park.id(), () -> round.go(Park.byCode(bank.park.id()).orElseThrow()));
    }

    private long told() {
        return inPark.call(bank.park.id(), () -> LoanWarning.count());
    }
}
