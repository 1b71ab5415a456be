package cn.yuanqi.portal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.billing.BillingFixture;
import cn.yuanqi.enterprise.EnterpriseFixture;
import cn.yuanqi.leasing.LeaseFixture;
import cn.yuanqi.space.SpaceFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** One question to all rooms, and what each person may find. */
@QuarkusTest
class SearchTest extends TwoParksTest {
    @Inject
    LeaseFixture leases;
    @Inject
    SpaceFixture space;
    @Inject
    BillingFixture billing;
    private String name;
    private String enterprise;

    @BeforeEach
    void anEnterprise() {
        name = "寻" + Long.toString(System.nanoTime(), 36);
        enterprise = EnterpriseFixture.lead(EnterpriseFixture.body(name + "_有限公司"));
        leases.own(People.STARTUP, enterprise);
    }

    @Test
    void anEnterpriseIsFoundByPartOfItsNameAndItsCodeAndPhone() {
        var facts = People.as(People.OPERATOR).get("/api/v1/parks/{park}/enterprises/{id}", TwoParks.FIRST, enterprise)
                .then().extract();
        for (var q : List.of(name.substring(0, 6), name.toUpperCase(), facts.<String>path("creditCode"),
                facts.<String>path("creditCode").toLowerCase())) {
            find(People.OPERATOR, q).body("groups.find { it.kind == 'ENTERPRISES' }.items.path",
                    hasItem("/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise));
        }
        find(People.OPERATOR, name).body("groups.kind", contains("ENTERPRISES")).body("groups[0].total", equalTo(1));
    }

    @Test
    void aUnitALeaseAndAnInvoiceAreFoundByTheirCodesAndNumbers() {
        var lease = LeaseFixture.approved(leases.terms("enterpriseId", enterprise));
        String number = LeaseFixture.get(People.OPERATOR, lease, "").extract().path("number");
        find(People.OPERATOR, number).body("groups.find { it.kind == 'LEASES' }.items[0].title", equalTo(number))
                .body("groups.find { it.kind == 'LEASES' }.items[0].note", startsWith(name));
        find(People.STARTUP, number).body("groups.find { it.kind == 'LEASES' }.items.path",
                contains("/parks/" + TwoParks.FIRST + "/leases/" + lease));
        var invoice = billing.issue(TwoParks.FIRST, UUID.fromString(enterprise), "100.00", billing.today());
        String bill = People.as(People.OPERATOR).get("/api/v1/parks/{park}/invoices/{id}", TwoParks.FIRST, invoice)
                .then().extract().path("number");
        for (var who : List.of(People.OPERATOR, People.LEADER, People.STARTUP)) {
            find(who, bill).body("groups.find { it.kind == 'INVOICES' }.items.path",
                    contains("/parks/" + TwoParks.FIRST + "/invoices/" + invoice));
        }
        var unit = space.unit(TwoParks.FIRST);
        String code = People.as(People.OPERATOR).get("/api/v1/parks/{park}/units/{id}", TwoParks.FIRST, unit).then()
                .extract().path("code");
        find(People.LEADER, code).body("groups.find { it.kind == 'UNITS' }.items.path",
                hasItem("/parks/" + TwoParks.FIRST + "/units/" + unit));
        leases.own(People.STARTUP2, EnterpriseFixture.lead(EnterpriseFixture.body("另外一家" + System.nanoTime())));
        for (var who : List.of(People.OFFICER, People.FINANCIER, People.STARTUP2)) {
            for (var q : List.of(number, bill, code)) {
                find(who, q).body("groups.findAll { it.kind in ['LEASES', 'INVOICES', 'UNITS'] }", empty());
            }
        }
    }

    @Test
    void aStartupFindsItsOwnEnterpriseAndNoOther() {
        var other = EnterpriseFixture.lead(EnterpriseFixture.body(name + "_另一家"));
        LeaseFixture.approved(leases.terms("enterpriseId", other));
        find(People.STARTUP, name).body("groups.kind", contains("ENTERPRISES"))
                .body("groups[0].items.path", contains("/parks/" + TwoParks.FIRST + "/enterprises/" + enterprise))
                .body("groups[0].total", equalTo(1));
        find(People.OPERATOR, name).body("groups.kind", contains("ENTERPRISES", "LEASES"))
                .body("groups[0].total", equalTo(2));
        find(People.OFFICER, name).body("groups.kind", contains("ENTERPRISES"));
        find(People.FINANCIER, name).body("groups", empty());
        People.as(People.OTHER_OPERATOR).get("/api/v1/parks/{park}/search?q={q}", TwoParks.SECOND, name).then()
                .statusCode(200).body("groups", empty());
    }

    @Test
    void aLeaseThatIsNotApprovedIsTheParksAlone() {
        LeaseFixture.draft(leases.terms("enterpriseId", enterprise));
        find(People.OPERATOR, name).body("groups.kind", contains("ENTERPRISES", "LEASES"));
        find(People.STARTUP, name).body("groups.kind", contains("ENTERPRISES"));
    }

    @Test
    void whatIsTypedIsNeverAWildcardNorAnythingElse() {
        try (var park = FreshPark.open(parks)) {
            var door = "/api/v1/parks/" + park.id() + "/search";
            EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("百分之100%_工坊!"));
            var plain = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("甲乙丙"));
            billing.issue(park.id(), UUID.fromString(plain), "1.00", billing.today());
            space.unit(park.id());
            for (var q : List.of("%", "_", "!", "0%_", "坊!")) {
                People.as(People.OPERATOR).queryParam("q", q).get(door).then().statusCode(200)
                        .body("groups.collect { it.items.title }.flatten()", contains("百分之100%_工坊!"));
                People.as(People.OPERATOR).queryParam("q", q).get("/api/v1/parks/" + park.id() + "/invoices").then()
                        .body("total", equalTo(0));
            }
            for (var q : List.of("' or 1=1 --", "\\", "%%%%", "\"", "甲%丙", "甲_丙", "<script>", "x".repeat(500))) {
                People.as(People.OPERATOR).queryParam("q", q).get(door).then().statusCode(200).body("groups", empty());
            }
        }
        for (var q : List.of("", "  ", "\n")) {
            People.as(People.OPERATOR).queryParam("q", q).get(door()).then().statusCode(422)
                    .body("errors.field", contains("q"));
        }
        for (var bad : List.of("?q=a&kind=NONE", "?q=a&limit=51", "?q=a&x=1", "?q=a&q=b")) {
            People.as(People.OPERATOR).get(door() + bad).then().statusCode(422);
        }
    }

    @Test
    void fiveOfAKindAreShownAndTheRestLinked() {
        for (int i = 0; i < 6; i++) {
            EnterpriseFixture.lead(EnterpriseFixture.body(name + " 第" + i));
        }
        find(People.OPERATOR, name).body("groups[0].items", hasSize(5)).body("groups[0].total", equalTo(7));
        People.as(People.OPERATOR).queryParams(Map.of("q", name, "limit", 7)).get(door()).then()
                .body("groups[0].items", hasSize(7));
        var page = SignedIn.as(People.OPERATOR).request().queryParam("q", name)
                .get("/parks/" + TwoParks.FIRST + "/search").then().statusCode(200).extract().asString();
        assertTrue(page.contains("/parks/" + TwoParks.FIRST + "/enterprises?q="), page);
        assertEquals(6, page.split("/enterprises/[0-9a-f-]{36}\"").length);
        var hits = SignedIn.as(People.OPERATOR).request().queryParam("q", "<b>").get(
                "/parks/" + TwoParks.FIRST + "/search/hits").then().statusCode(200).extract().asString();
        assertFalse(hits.contains("<b>"), hits);
        assertFalse(hits.contains("<html"), "only the hits");
    }

    private static ValidatableResponse find(String who, String q) {
        return People.as(who).queryParams(new HashMap<>(Map.of("q", q))).get(door()).then().statusCode(200);
    }

    private static String door() {
        return "/api/v1/parks/" + TwoParks.FIRST + "/search";
    }
}
