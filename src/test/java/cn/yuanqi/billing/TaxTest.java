package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.file.Samples;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.table.Table;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Tax invoices: whom they are made out to, which were made, and what the tax system is given. */
@QuarkusTest
class TaxTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    private UUID enterprise;
    private LocalDate today;

    @BeforeEach
    void anOwnersEnterprise() {
        enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("开票企业")));
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.STARTUP, new Place(TwoParks.FIRST, Role.OWNER, enterprise, null)));
        today = billing.today();
    }

    @Test
    void theTitleIsTheRegistersUntilTheOwnerStatesIt() {
        var door = path("/enterprises/" + enterprise + "/tax-title");
        String code = as(People.STARTUP).get(door).then().statusCode(200).body("name", equalTo("开票企业"))
                .body("bank", nullValue()).extract().path("taxpayerNumber");
        as(People.STARTUP).body(Map.of("name", "开票", "taxpayerNumber", "91350211M000100Y44")).put(door).then()
                .statusCode(422).body("errors.field", hasItem("taxpayerNumber"));
        as(People.STARTUP).body(Map.of("taxpayerNumber", code)).put(door).then().statusCode(422).body("errors.field",
                hasItem("name"));
        as(People.STARTUP).body(Map.of("name", "开票有限公司", "taxpayerNumber", " " + code.toLowerCase() + " ", "bank",
                "工行", "account", "6222")).put(door).then().statusCode(200).body("taxpayerNumber", equalTo(code));
        as(People.OPERATOR).get(door).then().body("name", equalTo("开票有限公司")).body("account", equalTo("6222"));
        as(People.LEADER).body(Map.of("name", "x", "taxpayerNumber", code)).put(door).then().statusCode(403);
        as(People.OFFICER).get(door).then().statusCode(403);
        var other = EnterpriseFixture.lead(EnterpriseFixture.body("别家"));
        as(People.STARTUP).get(path("/enterprises/" + other + "/tax-title")).then().statusCode(404);
        as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + "/enterprises/" + enterprise
                + "/tax-title").then().statusCode(404);
    }

    @Test
    void onlyAPaidInvoiceHasATaxInvoiceWhichItsPayerMayTake() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "109.00", today);
        note(invoice, "24952000000012345678").statusCode(409);
        pay(invoice, "109.00");
        note(invoice, "12").statusCode(422).body("errors.field", hasItem("number"));
        note(invoice, "24952000000012345678").statusCode(200).body("fileName", equalTo("fapiao.pdf"));
        as(People.STARTUP).get(path("/invoices/" + invoice + "/tax-invoice")).then().statusCode(200)
                .body("number", equalTo("24952000000012345678")).body("madeOn", equalTo(today.toString()));
        as(People.STARTUP).get(path("/invoices/" + invoice + "/tax-invoice/file")).then().statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        given().auth().oauth2(People.token(People.OPERATOR)).multiPart("number", "24952000000012345679")
                .multiPart("madeOn", today.toString()).put(path("/invoices/" + invoice + "/tax-invoice")).then()
                .statusCode(200).body("number", equalTo("24952000000012345679")).body("fileName",
                        equalTo("fapiao.pdf"));
        var stranger = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("别家")));
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.STARTUP2, new Place(TwoParks.FIRST, Role.OWNER, stranger, null)));
        for (String rest : new String[]{"", "/file"}) {
            as(People.STARTUP2).get(path("/invoices/" + invoice + "/tax-invoice" + rest)).then().statusCode(404);
            as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + "/invoices/" + invoice
                    + "/tax-invoice" + rest).then().statusCode(404);
        }
    }

    @Test
    void theExportHasWhatWasPaidInThePeriodAndRunsNoFormula() throws IOException {
        var waits = billing.issue(TwoParks.FIRST, enterprise, "109.00", today);
        var made = billing.issue(TwoParks.FIRST, enterprise, "218.00", today);
        var open = billing.issue(TwoParks.FIRST, enterprise, "327.00", today);
        var code = as(People.STARTUP).get(path("/enterprises/" + enterprise + "/tax-title")).then().extract()
                .<String>path("taxpayerNumber");
        as(People.STARTUP).body(Map.of("name", "=HYPERLINK(\"http://x\")", "taxpayerNumber", code))
                .put(path("/enterprises/" + enterprise + "/tax-title")).then().statusCode(200);
        pay(waits, "109.00");
        pay(made, "218.00");
        note(made, "24952000000012345678").statusCode(200);
        var without = export("made=no");
        assertTrue(without.contains(number(waits)));
        assertFalse(without.contains(number(made)));
        assertFalse(without.contains(number(open)));
        assertTrue(without.contains("'=HYPERLINK"), without);
        assertFalse(without.contains(",=HYPERLINK") || without.contains(",\"=HYPERLINK"), without);
        assertTrue(without.contains("9.00"), without);
        assertTrue(export("made=yes").contains("24952000000012345678"));
        assertTrue(export("made=all").contains(number(waits)));
        assertFalse(export("made=all&to=" + today.minusDays(1) + "&from=" + today.minusDays(9))
                .contains(number(waits)));
        as(People.OPERATOR).get(path("/billing/tax-export?made=maybe")).then().statusCode(422);
        as(People.STARTUP).get(path("/billing/tax-export")).then().statusCode(403);
        as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + "/billing/tax-export?made=all").then()
                .statusCode(200).body(not(containsString(number(waits))));
        var book = as(People.OPERATOR).get(path("/billing/tax-export?made=all&format=xlsx")).then().statusCode(200)
                .extract().asByteArray();
        var file = Files.createTempFile("tax", ".xlsx");
        Files.copy(new ByteArrayInputStream(book), file, StandardCopyOption.REPLACE_EXISTING);
        try (var table = Table.open(file, "tax.xlsx")) {
            assertEquals(15, table.next().orElseThrow().cells().size());
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void thePagesShowTheSame() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "109.00", today);
        pay(invoice, "109.00");
        note(invoice, "24952000000012345678").statusCode(200);
        var startup = SignedIn.as(People.STARTUP);
        startup.request().get("/parks/" + TwoParks.FIRST + "/invoices/" + invoice).then().statusCode(200)
                .body(containsString("24952000000012345678"));
        startup.request().get("/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise + "/bills/tax-title").then()
                .statusCode(200).body(containsString("开票企业"));
        var operator = SignedIn.as(People.OPERATOR);
        operator.request().get("/parks/" + TwoParks.FIRST + "/invoices/" + invoice + "/tax-invoice").then()
                .statusCode(200).body(containsString("24952000000012345678"));
        operator.request().get("/parks/" + TwoParks.FIRST + "/billing").then().statusCode(200).body(
                containsString("tax-export"));
    }

    private static ValidatableResponse note(UUID invoice, String number) {
        return given().auth().oauth2(People.token(People.OPERATOR))
                .multiPart("file", "fapiao.pdf", Samples.pdf("发票 " + UUID.randomUUID()), "application/pdf")
                .multiPart("number", number).multiPart("madeOn", LocalDate.now(BillingFixture.ZONE).toString())
                .put(path("/invoices/" + invoice + "/tax-invoice")).then();
    }

    private void pay(UUID invoice, String sum) {
        as(People.OPERATOR).body(Map.of("amount", sum, "paidOn", today.toString()))
                .post(path("/invoices/" + invoice + "/payments")).then().statusCode(201);
    }

    private static String number(UUID invoice) {
        return as(People.OPERATOR).get(path("/invoices/" + invoice)).then().extract().path("number");
    }

    private static String export(String query) {
        return as(People.OPERATOR).get(path("/billing/tax-export?" + query)).then().statusCode(200).extract()
                .asString();
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }
}
