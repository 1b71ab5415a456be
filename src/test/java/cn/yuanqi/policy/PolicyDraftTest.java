package cn.yuanqi.policy;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** An application until it is sent: nobody else's, and sent with its documents or not at all. */
@QuarkusTest
class PolicyDraftTest extends TwoParksTest {
    @Inject
    InPark inPark;
    private PolicyFixture park;

    @BeforeEach
    void openAPark() {
        park = new PolicyFixture(parks, inPark);
    }

    @AfterEach
    void leave() {
        park.close();
    }

    @Test
    void nothingOfADraftStandsInTheParksAuditUntilItIsSent() {
        var id = park.applied(People.STARTUP, park.published());
        park.attach(People.STARTUP, id, "D1").statusCode(200);
        for (String who : List.of(People.OPERATOR, People.LEADER)) {
            audit(who).body(not(containsString("60000"))).body(not(containsString(id)))
                    .body("items.noun", not(hasItem("PolicyDocument")));
        }
        audit(People.STARTUP).body(containsString("60000")).body("items.noun", hasItem("PolicyDocument"));
        park.act(People.STARTUP, id, "submission", Map.of()).statusCode(200);
        audit(People.LEADER).body("items.findAll { it.subjectId == '" + id + "' }", hasSize(1))
                .body(containsString("60000"));
    }

    private io.restassured.response.ValidatableResponse audit(String who) {
        return as(who).get(park.path("/audit?limit=200")).then().statusCode(200);
    }

    @Test
    void itIsNeverSentWithoutTheDocumentThatSomebodyTakesAwayMeanwhile() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 4; round++) {
                var id = park.applied(People.STARTUP, park.published());
                String document = park.attach(People.STARTUP, id, "D1").statusCode(200).extract()
                        .path("documents[0].id");
                Callable<Integer> remove = () -> as(People.STARTUP)
                        .delete(park.path("/policy-applications/" + id + "/documents/" + document)).statusCode();
                Callable<Integer> submit = () -> park.act(People.STARTUP, id, "submission", Map.of()).extract()
                        .statusCode();
                var answers = pool.invokeAll(List.of(remove, submit));
                var codes = List.of(answers.get(0).get(), answers.get(1).get());
                assertTrue(List.of(List.of(200, 422), List.of(409, 200)).contains(codes), codes::toString);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
