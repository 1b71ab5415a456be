package cn.yuanqi.financing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Institution;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.identity.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Who finds an application for money. */
@QuarkusTest
class ApplicationFinderTest extends TwoParksTest {

    @Test
    void aDraftIsFoundByItsEnterpriseAloneAndLaterByParkAndItsOwnLender() {
        try (var bank = new FinancingFixture(parks)) {
            var id = bank.draft(bank.product("name", "科创信用贷"));
            var path = "/parks/" + bank.park.id() + "/financing/applications/" + id;
            found(bank, People.STARTUP, "科创").body("groups.items.path.flatten()", contains(path));
            for (var who : List.of(People.OPERATOR, People.LEADER, People.FINANCIER, People.OFFICER)) {
                found(bank, who, "科创").body("groups", empty());
            }
            bank.act(People.STARTUP, id, "submission").statusCode(200);
            for (var who : List.of(People.OPERATOR, People.LEADER, People.FINANCIER, People.APPROVER)) {
                found(bank, who, "科创").body("groups.kind", contains("FINANCING"))
                        .body("groups.items.path.flatten()", contains(path));
            }
            found(bank, People.FINANCIER, "融资企业").body("groups.kind", contains("FINANCING"));
            found(bank, People.OFFICER, "科创").body("groups", empty());
            found(bank, People.FINANCIER, "科%贷").body("groups", empty());
            QuarkusTransaction.requiringNew().run(() -> {
                Membership.update("endedAt = since where parkId = ?1 and institutionId = ?2 and endedAt is null",
                        bank.park.id(), bank.lender);
                var other = Institution.known("另一银行" + UUID.randomUUID());
                parks.member(People.FINANCIER, new Place(bank.park.id(), Role.REVIEWER, null, other.id));
            });
            found(bank, People.FINANCIER, "科创").body("groups", empty());
        }
    }

    private static ValidatableResponse found(FinancingFixture bank, String who, String q) {
        return People.as(who).queryParam("q", q).get(bank.path("/search")).then().statusCode(200);
    }
}
