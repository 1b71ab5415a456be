package cn.yuanqi.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.identity.Membership.Place;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Whom one person may work for. */
@QuarkusTest
class OneLenderTest extends TwoParksTest {
    private final String email = "lent-" + UUID.randomUUID() + "@bank.test";

    @Test
    void aPersonServesOneLenderInAParkAndMayServeAnotherElsewhere() {
        join(TwoParks.FIRST, Role.REVIEWER, "甲银行");
        join(TwoParks.FIRST, Role.APPROVER, "甲银行");
        var refused = assertThrows(Problem.class, () -> join(TwoParks.FIRST, Role.APPROVER, "乙银行"));
        assertEquals(409, refused.status());
        join(TwoParks.SECOND, Role.APPROVER, "乙银行");
    }

    private void join(String park, Role role, String lender) {
        QuarkusTransaction.requiringNew().run(() -> Membership.join(Person.known(email, "借调"),
                new Place(park, role, null, Institution.known(lender).id), Instant.now()));
    }
}
