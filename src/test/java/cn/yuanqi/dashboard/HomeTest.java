package cn.yuanqi.dashboard;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import cn.yuanqi.FreshPark;
import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.billing.BillingFixture;
import cn.yuanqi.enterprise.EnterpriseFixture;
import io.quarkus.test.junit.QuarkusTest;

/** What people come home to. */
@QuarkusTest
class HomeTest extends TwoParksTest {
    @Inject
    BillingFixture billing;

    @Test
    void anOwnerSeesTheOwnBillsWithTheirDayAndNobodyElses() {
        try (var park = FreshPark.open(parks)) {
            var own = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("回家企业"));
            var other = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("邻居企业"));
            park.owner(People.STARTUP2, own);
            var today = billing.today();
            billing.issue(park.id(), UUID.fromString(own), "1234.50", today.minusDays(3));
            billing.issue(park.id(), UUID.fromString(own), "100.00", today.plusDays(5));
            billing.issue(park.id(), UUID.fromString(other), "9999.00", today.minusDays(9));

            SignedIn.as(People.STARTUP2).request().get("/parks/" + park.id()).then().statusCode(200)
                    .body(allOf(containsString("待缴账单"), containsString("1,334.50"), containsString("1,234.50"),
                            containsString(today.minusDays(3) + " 到期，已逾期 3 天"), not(containsString("9,999")),
                            containsString("href=\"/parks/" + park.id() + "/enterprises/" + own + "/bills\"")));
            SignedIn.as(People.OPERATOR).request().get("/parks/" + park.id()).then().statusCode(200)
                    .body(allOf(containsString("逾期账单"), containsString("已逾期 9 天"), not(containsString("待缴账单"))));
        }
    }

    @Test
    void whoHasNothingToDoIsToldSo() {
        try (var park = FreshPark.open(parks)) {
            var own = EnterpriseFixture.lead(park.id(), People.OPERATOR, EnterpriseFixture.body("清静企业"));
            park.owner(People.STARTUP2, own);
            SignedIn.as(People.STARTUP2).request().cookie("lang", "en").get("/parks/" + park.id()).then()
                    .statusCode(200)
                    .body(allOf(containsString("Nothing waits for you"), containsString("No running lease")));
        }
    }

    @Test
    void everybodyHasOne() {
        for (String person : List.of(People.OPERATOR, People.LEADER, People.OFFICER, People.FINANCIER,
                People.APPROVER)) {
            SignedIn.as(person).request().get("/parks/" + TwoParks.FIRST).then().statusCode(200)
                    .body(containsString("等您处理"));
        }
    }

    @Test
    void moneyIsNotShownToTheOfficerAndTheHomeOfAnotherParkIsNotThere() {
        SignedIn.as(People.OFFICER).request().get("/parks/" + TwoParks.FIRST).then().statusCode(200)
                .body(allOf(not(containsString("逾期账单")), not(containsString("/charts/rent")),
                        containsString("/charts/compliance")));
        SignedIn.as(People.OFFICER).request().get("/parks/" + TwoParks.SECOND).then().statusCode(404);
    }
}
