package cn.yuanqi.billing;

import static cn.yuanqi.People.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

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
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** A startup shows what it paid; the operator's word books it, once. */
@QuarkusTest
class PaymentProofTest extends TwoParksTest {
    @Inject
    BillingFixture billing;
    private UUID enterprise;
    private LocalDate today;

    @BeforeEach
    void anOwnersEnterprise() {
        enterprise = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("回单企业")));
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.STARTUP, new Place(TwoParks.FIRST, Role.OWNER, enterprise, null)));
        today = billing.today();
    }

    @Test
    void aProofWaitsUntilItIsConfirmedWhichPaysTheInvoicesItNames() {
        var first = billing.issue(TwoParks.FIRST, enterprise, "100.00", today.minusDays(20));
        var second = billing.issue(TwoParks.FIRST, enterprise, "50.00", today);
        var other = billing.issue(TwoParks.FIRST, enterprise, "50.00", today.minusDays(40));
        String id = send(List.of(first, second), "130.00").statusCode(201).header("Location",
                containsString("/payment-proofs/")).body("status", equalTo("PENDING"))
                .body("invoices.id", contains(first.toString(), second.toString())).extract().path("id");
        paid(first, "0.00");
        confirm(id).then().statusCode(200).body("status", equalTo("CONFIRMED")).body("paymentId", notNullValue());
        paid(first, "100.00");
        paid(second, "30.00");
        paid(other, "0.00");
        as(People.STARTUP).get(path("/payment-proofs/" + id)).then().body("status", equalTo("CONFIRMED"));
        as(People.STARTUP).get(path("/invoices/" + first + "/proofs")).then().body("items.id", contains(id));
    }

    @Test
    void ofTenConfirmationsAtOnceOneBooks() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        String id = send(List.of(invoice), "40").extract().path("id");
        var all = new ArrayList<CompletableFuture<Response>>();
        for (int i = 0; i < 10; i++) {
            all.add(CompletableFuture.supplyAsync(() -> confirm(id)));
        }
        var codes = all.stream().map(CompletableFuture::join).map(Response::statusCode).sorted().toList();
        assertEquals(List.of(200, 409, 409, 409, 409, 409, 409, 409, 409, 409), codes);
        paid(invoice, "40.00");
    }

    @Test
    void aDeclinedProofSaysWhyAndBooksNothing() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        String id = send(List.of(invoice), "100").extract().path("id");
        refuse(id, Map.of()).statusCode(422);
        refuse(id, Map.of("reason", "未见到账")).statusCode(200).body("status", equalTo("REFUSED"));
        as(People.STARTUP).get(path("/payment-proofs/" + id)).then().body("refusalReason", equalTo("未见到账"));
        confirm(id).then().statusCode(409);
        refuse(id, Map.of("reason", "再退")).statusCode(409);
        paid(invoice, "0.00");
    }

    @Test
    void whatDoesNotHoldIsNamedAndOnlyOpenInvoicesAreTaken() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        send(List.of(), "1").statusCode(422).body("errors.field", hasItem("invoiceIds"));
        send(List.of(invoice), "1.005").statusCode(422).body("errors.field", hasItem("amount"));
        given().auth().oauth2(People.token(People.STARTUP)).multiPart("invoiceIds", invoice.toString())
                .multiPart("amount", "1").multiPart("paidOn", today.toString()).post(path("/payment-proofs")).then()
                .statusCode(422).body("errors.field", hasItem("file"));
        as(People.OPERATOR).body(Map.of("amount", "100", "paidOn", today.toString()))
                .post(path("/invoices/" + invoice + "/payments")).then().statusCode(201);
        send(List.of(invoice), "1").statusCode(409);
    }

    @Test
    void nobodyElseSeesItAndAnothersInvoiceDoesNotExist() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        String id = send(List.of(invoice), "100").extract().path("id");
        as(People.STARTUP).get(path("/payment-proofs/" + id + "/file")).then().statusCode(200).header(
                "Content-Disposition", containsString("attachment"));
        var stranger = UUID.fromString(EnterpriseFixture.lead(EnterpriseFixture.body("别家")));
        QuarkusTransaction.requiringNew().run(
                () -> parks.member(People.STARTUP2, new Place(TwoParks.FIRST, Role.OWNER, stranger, null)));
        for (String rest : List.of("", "/file")) {
            as(People.STARTUP2).get(path("/payment-proofs/" + id + rest)).then().statusCode(404);
            as(People.OFFICER).get(path("/payment-proofs/" + id + rest)).then().statusCode(403);
            as(People.OTHER_OPERATOR).get("/api/v1/parks/" + TwoParks.SECOND + "/payment-proofs/" + id + rest).then()
                    .statusCode(404);
        }
        as(People.STARTUP2).get(path("/payment-proofs")).then().body("items.id", not(hasItem(id)));
        as(People.OTHER_OPERATOR).post("/api/v1/parks/" + TwoParks.SECOND + "/payment-proofs/" + id
                + "/confirmation").then().statusCode(404);
        as(People.STARTUP).post(path("/payment-proofs/" + id + "/confirmation")).then().statusCode(403);
        var theirs = billing.issue(TwoParks.FIRST, stranger, "100.00", today);
        send(List.of(theirs), "1").statusCode(404);
        send(List.of(invoice, theirs), "1").statusCode(404);
        as(People.OPERATOR).get(path("/payment-proofs?enterpriseId=" + enterprise + "&status=PENDING")).then()
                .body("items", hasSize(1)).body("total", equalTo(1));
    }

    @Test
    void nothingChangesByGet() {
        var invoice = billing.issue(TwoParks.FIRST, enterprise, "100.00", today);
        String id = send(List.of(invoice), "100").extract().path("id");
        for (String rest : List.of("/payment-proofs/" + id + "/confirmation", "/payment-proofs/" + id + "/refusal",
                "/invoices/" + invoice + "/payments", "/invoices/" + invoice + "/void", "/billing/runs",
                "/billing/late-fees")) {
            as(People.OPERATOR).get(path(rest)).then().statusCode(405);
        }
        var operator = SignedIn.as(People.OPERATOR);
        var bills = "/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise + "/bills";
        for (String rest : List.of("/proofs/" + id + "/confirmation", "/proofs/" + id + "/refusal", "/payments",
                "/refunds")) {
            operator.request().get(bills + rest).then().statusCode(405);
        }
        paid(invoice, "0.00");
    }

    private ValidatableResponse send(List<UUID> invoices, String sum) {
        var request = given().auth().oauth2(People.token(People.STARTUP))
                .multiPart("file", "huidan.pdf", Samples.pdf("回单 " + UUID.randomUUID()), "application/pdf")
                .multiPart("amount", sum).multiPart("paidOn", today.toString()).multiPart("reference", "WY1");
        invoices.forEach(id -> request.multiPart("invoiceIds", id.toString()));
        return request.post(path("/payment-proofs")).then();
    }

    private static Response confirm(String id) {
        return as(People.OPERATOR).post(path("/payment-proofs/" + id + "/confirmation"));
    }

    private static ValidatableResponse refuse(String id, Map<String, String> body) {
        return as(People.OPERATOR).body(body).post(path("/payment-proofs/" + id + "/refusal")).then();
    }

    private static void paid(UUID invoice, String sum) {
        as(People.OPERATOR).get(path("/invoices/" + invoice)).then().statusCode(200).body("paid", equalTo(sum));
    }

    private static String path(String rest) {
        return "/api/v1/parks/" + TwoParks.FIRST + rest;
    }
}
