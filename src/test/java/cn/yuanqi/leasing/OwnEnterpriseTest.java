package cn.yuanqi.leasing;

import static cn.yuanqi.leasing.LeaseFixture.DOOR;
import static cn.yuanqi.leasing.LeaseFixture.approved;
import static cn.yuanqi.leasing.LeaseFixture.get;
import static cn.yuanqi.leasing.LeaseFixture.move;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** A leader who belongs to an enterprise as well decides nothing about its leases, whoever asked for it. */
@QuarkusTest
class OwnEnterpriseTest extends TwoParksTest {
    private static final Map<String, Object> END = Map.of("endsOn", "2027-06-30", "reason", "业务收缩");
    @Inject
    LeaseFixture leases;
    private String enterprise;
    private String lease;

    @BeforeEach
    void aLeaseThatAnotherApproved() {
        enterprise = LeaseFixture.enterprise();
        lease = approved(leases.terms("enterpriseId", enterprise));
    }

    private void joins(Role role) {
        QuarkusTransaction.requiringNew().run(() -> parks.member(People.LEADER,
                new Place(TwoParks.FIRST, role, UUID.fromString(enterprise), null)));
    }

    @AfterEach
    void leaves() {
        QuarkusTransaction.requiringNew().run(() -> Membership
                .update("endedAt = since where enterpriseId = ?1 and endedAt is null", UUID.fromString(enterprise)));
    }

    private void refused(String noun, Map<String, ?> body) {
        move(People.LEADER, lease, noun, body).statusCode(403).body("type", containsString("own-enterprise"));
    }

    private static void hides(String page, String action) {
        SignedIn.as(People.LEADER).request().get(page).then().statusCode(200)
                .body(not(containsString("action=\"" + page.replaceAll("/end$", "") + action)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OWNER", "CLERK"})
    void anAmendmentWaitsForSomebodyElse(Role role) {
        People.as(People.OPERATOR).body(Map.of("effectiveFrom", "2027-03-01", "dueDay", 3))
                .post(DOOR + "/{id}/amendments", TwoParks.FIRST, lease).then().statusCode(201);
        move(People.OPERATOR, lease, "amendments/2/submission").statusCode(200);
        joins(role);
        refused("amendments/2/approval", Map.of());
        refused("amendments/2/rejection", Map.of("reason", "不行"));
        hides("/parks/" + TwoParks.FIRST + "/leases/" + lease, "/amendments/2/approval");
        get(People.OPERATOR, lease, "").body("termsVersion", equalTo(1)).body("amendment", equalTo(2));
        leaves();
        move(People.LEADER, lease, "amendments/2/approval").statusCode(200).body("termsVersion", equalTo(2));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OWNER", "CLERK"})
    void anEarlyEndWaitsForSomebodyElse(Role role) {
        move(People.OPERATOR, lease, "termination", END).statusCode(200);
        joins(role);
        refused("termination/approval", Map.of());
        refused("termination/rejection", Map.of("reason", "不行"));
        hides("/parks/" + TwoParks.FIRST + "/leases/" + lease + "/end", "/end/confirmation");
        get(People.OPERATOR, lease, "").body("terminatedOn", nullValue());
        leaves();
        move(People.LEADER, lease, "termination/approval").statusCode(200).body("terminatedOn", equalTo("2027-06-30"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OWNER", "CLERK"})
    void aPromiseIsJudgedBySomebodyElse(Role role) {
        String incentive = move(People.OPERATOR, lease, "incentives", Map.of("from", "2027-01-01", "to", "2027-01-31",
                "percent", "20", "promise", "TAX", "wording", "年纳税 50 万", "reviewOn", "2027-12-31")).statusCode(201)
                .extract().path("id");
        var review = "incentives/" + incentive + "/review";
        joins(role);
        refused(review, Map.of("kept", true));
        refused(review, Map.of("kept", false));
        hides("/parks/" + TwoParks.FIRST + "/leases/" + lease + "/incentives", "/" + incentive + "/review");
        leaves();
        move(People.LEADER, lease, review, Map.of("kept", false)).statusCode(200).body("outcome", equalTo("BROKEN"));
    }
}
