package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.Paper;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import cn.yuanqi.leasing.LeaseFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Invoices, statements and receipts on paper and in spreadsheets. */
@QuarkusTest
class PaperTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    @Inject
    LeaseFixture leases;
    private UUID enterprise;
    private LocalDate today;

    @BeforeEach
    void anOwnersEnterprise() {
        enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("=2+3 纸面企业")));
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.STARTUP, new Place(TwoParks.FIRST, Role.OWNER, enterprise, null)));
        today = billing.today();
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }

    private static byte[] file(String person, String rest, String type) {
        return as(person).get(path(rest)).then().statusCode(200).contentType(containsString(type))
                .header("Content-Disposition", containsString("attachment")).extract().asByteArray();
    }

    private static Paper paper(String person, String rest, String name) {
        return Paper.read(file(person, rest, "application/pdf"), name);
    }

    private static List<Row> rows(byte[] bytes) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void pay(UUID invoice, String sum) {
        as(People.OPERATOR).body(Map.of("amount", sum, "paidOn", today.toString(), "reference", "WY-1"))
                .post(path("/invoices/" + invoice + "/payments")).then().statusCode(201);
    }

    @Test
    void anInvoiceOfALeaseSaysEveryLineAndHowItCameAbout() {
        var start = today.withDayOfMonth(1).minusMonths(1);
        var terms = leases.terms("startsOn", start.toString(), "endsOn", start.plusYears(1).minusDays(1).toString(),
                "enterpriseId", enterprise.toString(), "charges",
                List.of(Map.of("kind", "PROPERTY_FEE", "price", "6", "areaSqm", "100", "basis", "SQM_MONTH", "taxRate",
                        "6")));
        var lease = LeaseFixture.approved(terms);
        as(People.OPERATOR).body(Map.of("through", start.toString())).post(path("/billing/runs")).then()
                .statusCode(200);
        var invoice = as(People.OPERATOR).get(path("/invoices?leaseId=" + lease)).then().extract().jsonPath();
        String id = invoice.getString("items[0].id");
        pay(UUID.fromString(id), "1000.00");
        var rent = new BigDecimal("250.00").multiply(BigDecimal.valueOf(start.lengthOfMonth()));
        var all = rent.add(new BigDecimal("600.00"));
        assertEquals(all.toPlainString(), invoice.getString("items[0].amount"));
        var shown = paper(People.STARTUP, "/invoices/" + id + "/invoice.pdf", "invoice-zh");
        var tax = new BigDecimal(invoice.getString("items[0].tax"));
        for (String said : List.of("缴费账单", "编号 " + invoice.getString("items[0].number"), "=2+3 纸面企业", "购方抬头", "租约",
                "租金",
                "物业费", "2.5 元/㎡/日 × 100 ㎡ × " + start.lengthOfMonth() + " 天", grouped(rent),
                "合计" + grouped(all.subtract(tax)) + grouped(tax) + grouped(all),
                "大写：" + cn.yuanqi.platform.Capitals.of(all), "WY-1", "1,000.00",
                "未付" + grouped(all.subtract(new BigDecimal("1000"))), "部分已付")) {
            assertTrue(shown.says(said), said + " in " + shown.all());
        }
        assertFalse(shown.says("作废"));
        var english = paper(People.OPERATOR, "/invoices/" + id + "/invoice.pdf?lang=en", "invoice-en");
        assertTrue(english.says("Invoice") && english.says("Property fee") && !english.says("大写"), english.all());
        var sheet = rows(file(People.STARTUP, "/invoices/" + id + "/invoice.xlsx", "spreadsheetml"));
        assertEquals(7, sheet.size());
        assertEquals("=2+3 纸面企业", sheet.get(1).getCellText(1));
        assertNull(sheet.get(1).getCell(1).getFormula());
        assertEquals(CellType.NUMBER, sheet.get(1).getCell(14).getType());
        var letting = sheet.stream().filter(row -> "租金".equals(row.getCellText(8))).findFirst().orElseThrow();
        assertEquals(0, rent.compareTo(letting.getCellAsNumber(14).orElseThrow()));
        assertTrue(letting.getCellText(10).contains("2.5 元/㎡/日 × 100 ㎡"), letting.getCellText(10));
        assertEquals(start, sheet.get(1).getCellAsDate(4).orElseThrow().toLocalDate());
        assertEquals(0, all.compareTo(sheet.get(3).getCellAsNumber(14).orElseThrow()));
        assertEquals(0, all.subtract(new BigDecimal("1000")).compareTo(sheet.get(6).getCellAsNumber(14).orElseThrow()));
    }

    private static String grouped(BigDecimal amount) {
        return String.format("%,.2f", amount);
    }

    @Test
    void whatIsVoidAndWhatIsCreditIsMarked() {
        var gone = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        as(People.OPERATOR).body(Map.of("reason", "开错了")).post(path("/invoices/" + gone + "/void")).then()
                .statusCode(200);
        var taken = paper(People.STARTUP, "/invoices/" + gone + "/invoice.pdf", "invoice-void");
        assertTrue(taken.says("已于 " + today + " 作废") && taken.says("开错了"), taken.all());
        assertTrue(taken.pages().stream().allMatch(page -> page.contains("作废")));
        var credit = billing.issue(TwoParks.FIRST, enterprise, "-50.20", today);
        var note = paper(People.STARTUP, "/invoices/" + credit + "/invoice.pdf", "invoice-credit");
        assertTrue(note.says("红字账单") && note.says("大写：负伍拾元零贰角"), note.all());
    }

    @Test
    void theListIsAWorkbookOfAllThatTheFiltersFind() {
        billing.issue(TwoParks.FIRST, enterprise, "100.00", today.minusDays(10));
        var paid = billing.issue(TwoParks.FIRST, enterprise, "30.50", today);
        pay(paid, "30.50");
        var own = rows(file(People.STARTUP, "/invoices/export", "spreadsheetml"));
        assertEquals(3, own.size());
        assertEquals(CellType.NUMBER, own.get(1).getCell(10).getType());
        assertEquals(today, own.get(1).getCellAsDate(7).orElseThrow().toLocalDate());
        assertEquals(0, BigDecimal.TEN.compareTo(own.get(2).getCellAsNumber(15).orElseThrow()));
        assertNull(own.get(1).getCell(1).getFormula());
        var open = rows(file(People.OPERATOR, "/invoices/export?status=PAID&enterpriseId=" + enterprise,
                "spreadsheetml"));
        assertEquals(2, open.size());
        as(People.OPERATOR).get(path("/invoices/export?colour=red")).then().statusCode(422);
        SignedIn.as(People.OPERATOR).request().get("/parks/" + TwoParks.FIRST + "/billing?overdue=true").then()
                .statusCode(200).body(containsString("/invoices/export?overdue=true"));
    }

    @Test
    void aStatementAndAReceiptSayWhatMovedAndWhatStands() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        String payment = as(People.OPERATOR).body(Map.of("amount", "40.50", "paidOn", today.toString(), "reference",
                "WY-2")).post(path("/invoices/" + invoice + "/payments")).then().statusCode(201).extract().path("id");
        var base = "/billing/statements/" + enterprise + "/statement";
        var statement = paper(People.STARTUP, base + ".pdf", "statement");
        for (String said : List.of("对账单", "期初", "100.00", "-40.50", "59.50", "应付 59.50 元", "大写：伍拾玖元伍角", "WY-2",
                "双方没有")) {
            assertEquals(!said.equals("双方没有"), statement.says(said), said + " in " + statement.all());
        }
        var sheet = rows(file(People.OPERATOR, base + ".xlsx?from=" + today + "&to=" + today, "spreadsheetml"));
        assertEquals(5, sheet.size());
        assertEquals(0, new BigDecimal("59.50").compareTo(sheet.get(4).getCellAsNumber(5).orElseThrow()));
        as(People.OPERATOR).get(path(base + ".pdf?from=" + today + "&to=" + today.minusDays(1))).then()
                .statusCode(422);
        as(People.OPERATOR).get(path(base + ".xlsx?from=soon")).then().statusCode(422);
        var receipt = paper(People.STARTUP, "/payments/" + payment + "/receipt.pdf", "receipt");
        assertTrue(receipt.says("收据") && receipt.says("人民币 40.50 元") && receipt.says("大写：肆拾元零伍角"), receipt.all());
        as(People.OPERATOR).body(Map.of("reason", "付错了")).post(path("/payments/" + payment + "/refund")).then()
                .statusCode(200);
        assertTrue(paper(People.STARTUP, "/payments/" + payment + "/receipt.pdf", "receipt-back").says("已退款"));
        billing.issue(TwoParks.FIRST, enterprise, "-5.00", today);
        String note = as(People.OPERATOR).get(path("/payments?enterpriseId=" + enterprise)).then().extract().jsonPath()
                .getString("items.find { it.method == 'CREDIT_NOTE' }.id");
        as(People.OPERATOR).get(path("/payments/" + note + "/receipt.pdf")).then().statusCode(409);
    }

    @Test
    void nobodyElseFetchesThem() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        pay(invoice, "10.00");
        String payment = as(People.OPERATOR).get(path("/payments?enterpriseId=" + enterprise)).then().extract()
                .path("items[0].id");
        var stranger = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("别家纸面")));
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.STARTUP2, new Place(TwoParks.FIRST, Role.OWNER, stranger, null)));
        var own = SignedIn.as(People.STARTUP);
        var other = SignedIn.as(People.STARTUP2);
        for (String rest : List.of("/invoices/" + invoice + "/invoice.pdf", "/invoices/" + invoice + "/invoice.xlsx",
                "/payments/" + payment + "/receipt.pdf", "/enterprises/" + enterprise + "/bills/statement.pdf",
                "/enterprises/" + enterprise + "/bills/statement.xlsx")) {
            own.request().get("/parks/" + TwoParks.FIRST + rest).then().statusCode(200);
            other.request().get("/parks/" + TwoParks.FIRST + rest).then().statusCode(404);
            var api = rest.replaceFirst("/enterprises/([^/]+)/bills/", "/billing/statements/$1/");
            as(People.STARTUP2).get(path(api)).then().statusCode(404);
            as(People.OFFICER).get(path(api)).then().statusCode(403);
            as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + api).then().statusCode(404);
        }
        assertEquals(1, rows(file(People.STARTUP2, "/invoices/export", "spreadsheetml")).size());
        as(People.STARTUP).get(path("/billing/statements/" + enterprise)).then().statusCode(200).body("closing",
                equalTo("90.00"));
    }
}
