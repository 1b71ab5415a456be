package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
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
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What came to the bank account is found again in the invoices, and booked once. */
@QuarkusTest
class BankTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    private String name;
    private UUID enterprise;

    @BeforeEach
    void anEnterpriseOfItsOwnName() {
        name = "流水" + UUID.randomUUID().toString().substring(0, 8) + "（重庆）有限公司";
        enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body(name)));
    }

    @Test
    void importingAgainChangesNothingAndMoneyGoingOutIsLeftAside() {
        var file = "账号：1234\n交易日期,收支方向,交易金额,对方户名,交易流水号,附言\n" + row("100.00", name, ref(), "")
                + today() + ",支出,55.00,水厂," + ref() + ",水费\n" + today() + ",收入,\"1,200.50\"," + name + ",,无号\n"
                + today() + ",收入,\"1,200.50\"," + name + ",,无号\n" + "bad,收入,7.00,x," + ref() + ",\n";
        send(file.getBytes(Charset.forName("GB18030"))).statusCode(200).body("rows", equalTo(5))
                .body("added", equalTo(3)).body("known", equalTo(0)).body("errors.row", equalTo(List.of(7)));
        send(file.getBytes(UTF_8)).statusCode(200).body("added", equalTo(0)).body("known", equalTo(3));
        assertEquals(3, mine().size());
        send("甲,乙\n1,2\n".getBytes(UTF_8)).statusCode(422).body("errors.field", equalTo(List.of("file")));
    }

    @Test
    void theInvoicesNumberThenTheOpenAmountThenTheNameAloneAreSuggested() {
        var first = billing.issue(TwoParks.FIRST, enterprise, "100.00", billing.today());
        billing.issue(TwoParks.FIRST, enterprise, "70.00", billing.today().minusDays(9));
        send((head() + row("40.00", "某人", ref(), "付 " + number(first) + " 租金")
                + row("70.00", name.replace('（', '(').replace('）', ')'), ref(), "") + row("12.34", name, ref(), "")
                + row("9.99", "路人" + name, ref(), "")).getBytes(UTF_8)).body("added", equalTo(4));
        assertEquals(List.of("INVOICE_NUMBER", "OPEN_AMOUNT", "NAME"), mine().stream()
                .map(line -> ((Map<?, ?>) line.get("suggestion")).get("why")).toList());
        lines().getList("items.findAll { it.payer == '路人" + name + "' }.suggestion").forEach(
                suggestion -> assertEquals(null, suggestion));
        as(People.OPERATOR).post(path("/acceptance")).then().statusCode(200);
        as(People.OPERATOR).post(path("/acceptance")).then().statusCode(200).body("booked", equalTo(0));
        paid(first, "40.00");
        var left = mine();
        assertEquals(1, left.size());
        String id = left.get(0).get("id").toString();
        as(People.OPERATOR).post(path("/" + id + "/acceptance")).then().statusCode(200)
                .body("status", equalTo("BOOKED")).body("suggestion", nullValue());
        as(People.OPERATOR).post(path("/" + id + "/acceptance")).then().statusCode(409);
        paid(first, "52.34");
        as(People.OPERATOR).get("/api/v1/parks/" + TwoParks.FIRST + "/payments?enterpriseId=" + enterprise).then()
                .body("items", hasSize(3));
    }

    @Test
    void theRestIsAssignedByHandOrSetAsideWithAReason() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", billing.today());
        var payer = "路人" + name;
        send((head() + row("60.00", payer, ref(), "") + row("1.00", payer, ref(), "利息")).getBytes(UTF_8));
        var ids = List.of("60.00", "1.00").stream().map(sum -> lines().getString("items.find { it.payer == '" + payer
                + "' && it.amount == '" + sum + "' }.id")).toList();
        as(People.OPERATOR).post(path("/" + ids.get(0) + "/acceptance")).then().statusCode(409);
        as(People.OPERATOR).body(Map.of("enterpriseId", UUID.randomUUID())).post(path("/" + ids.get(0)
                + "/assignment")).then().statusCode(404);
        as(People.OPERATOR).body(Map.of("enterpriseId", enterprise)).post(path("/" + ids.get(0) + "/assignment"))
                .then().statusCode(200).body("status", equalTo("BOOKED"));
        paid(invoice, "60.00");
        as(People.OPERATOR).body(Map.of()).post(path("/" + ids.get(1) + "/dismissal")).then().statusCode(422);
        as(People.OPERATOR).body(Map.of("reason", "利息")).post(path("/" + ids.get(1) + "/dismissal")).then()
                .statusCode(200).body("status", equalTo("ASIDE")).body("reason", equalTo("利息"));
        as(People.OPERATOR).body(Map.of("enterpriseId", enterprise)).post(path("/" + ids.get(1) + "/assignment"))
                .then().statusCode(409);
    }

    @Test
    void nobodyElseSeesTheBanksLinesAndNothingChangesByGet() {
        send((head() + row("60.00", name, ref(), "")).getBytes(UTF_8)).statusCode(200);
        String id = mine().get(0).get("id").toString();
        var other = "/api/v1/parks/" + TwoParks.SECOND + "/billing/bank-lines";
        assertEquals(0, as(People.OTHER_OPERATOR).get(other).jsonPath()
                .getList("items.findAll { it.id == '" + id + "' }").size());
        as(People.OTHER_OPERATOR).post(other + "/" + id + "/acceptance").then().statusCode(404);
        as(People.LEADER).post(path("/" + id + "/acceptance")).then().statusCode(403);
        as(People.OFFICER).get(path("")).then().statusCode(403);
        for (String rest : List.of("/imports", "/acceptance", "/" + id + "/acceptance", "/" + id + "/assignment",
                "/" + id + "/dismissal")) {
            as(People.OPERATOR).get(path(rest)).then().statusCode(405);
        }
        SignedIn.as(People.OPERATOR).request().get("/parks/" + TwoParks.FIRST + "/billing/bank").then()
                .statusCode(200).body(containsString(name));
    }

    private String today() {
        return billing.today().toString().replace("-", "/");
    }

    private static String head() {
        return "交易日期,收支方向,交易金额,对方户名,交易流水号,附言\n";
    }

    private String row(String sum, String payer, String reference, String remark) {
        return String.join(",", today(), "收入", sum, payer, reference, remark) + "\n";
    }

    private static String ref() {
        return "R" + UUID.randomUUID();
    }

    private static ValidatableResponse send(byte[] file) {
        return given().auth().oauth2(People.token(People.OPERATOR)).multiPart("file", "流水.csv", file, "text/csv")
                .post(path("/imports")).then();
    }

    private List<Map<String, Object>> mine() {
        return lines().getList("items.findAll { it.payer == '" + name + "' || it.payer == '"
                + name.replace('（', '(').replace('）', ')') + "' || it.payer == '某人' }");
    }

    private static JsonPath lines() {
        return as(People.OPERATOR).get(path("")).then().statusCode(200).extract().jsonPath();
    }

    private static void paid(UUID invoice, String sum) {
        as(People.OPERATOR).get("/api/v1/parks/" + TwoParks.FIRST + "/invoices/" + invoice).then().body("paid",
                equalTo(sum));
    }

    private static String number(UUID invoice) {
        return as(People.OPERATOR).get("/api/v1/parks/" + TwoParks.FIRST + "/invoices/" + invoice).then().extract()
                .path("number");
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + "/billing/bank-lines" + rest;
    }
}
