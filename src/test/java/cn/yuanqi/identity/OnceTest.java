package cn.yuanqi.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A request that is sent again is not done again. */
@QuarkusTest
class OnceTest extends TwoParksTest {
    @Inject
    InPark inPark;
    private String key;

    @BeforeEach
    void takeANewKey() {
        key = UUID.randomUUID().toString();
        OnceProbe.DONE.set(0);
        OnceProbe.begun = new CountDownLatch(1);
        OnceProbe.mayEnd = new CountDownLatch(0);
    }

    @Test
    void aRepetitionGetsTheFirstAnswerAndDoesNothing() {
        var first = pay(People.OPERATOR, TwoParks.FIRST, "5");
        var again = pay(People.OPERATOR, TwoParks.FIRST, "5");
        first.then().statusCode(201).body("number", equalTo(1)).header("Idempotency-Replayed", nullValue());
        again.then().statusCode(201).body("number", equalTo(1)).header("Idempotency-Replayed", "true").header(
                "Location", first.header("Location"));
        assertEquals(1, OnceProbe.DONE.get());
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        pay(People.OPERATOR, TwoParks.FIRST, "5").then().statusCode(201);
        pay(People.OPERATOR, TwoParks.FIRST, "6").then().statusCode(422).body("errors[0].field",
                equalTo("Idempotency-Key"));
        assertEquals(1, OnceProbe.DONE.get());
    }

    @Test
    void theSameKeyOfAnotherPersonOrParkIsAnotherKey() {
        pay(People.OPERATOR, TwoParks.FIRST, "5").then().statusCode(201).body("number", equalTo(1));
        pay(People.LEADER, TwoParks.FIRST, "5").then().statusCode(201).body("number", equalTo(2));
        pay(People.OTHER_OPERATOR, TwoParks.SECOND, "7").then().statusCode(201).body("number", equalTo(3));
    }

    @Test
    void whatWasRefusedMayBeTriedAgain() {
        pay(People.OPERATOR, TwoParks.FIRST, "refuse").then().statusCode(409).body("detail", equalTo("refused"));
        pay(People.OPERATOR, TwoParks.FIRST, "refuse").then().statusCode(409).body("detail", equalTo("refused"));
        pay(People.OPERATOR, TwoParks.FIRST, "5").then().statusCode(201);
    }

    @Test
    void aRaceThatTheDatabaseDecidedIsAConflictAndAFaultIsNone() {
        for (String race : List.of("stale", "deadlock", "duplicate")) {
            pay(People.OPERATOR, TwoParks.FIRST, race).then().statusCode(409).body("detail", notNullValue());
            takeANewKey();
        }
        pay(People.OPERATOR, TwoParks.FIRST, "fault").then().statusCode(500);
    }

    @Test
    void whileTheFirstIsUnderWayTheSecondIsToldSo() throws InterruptedException, ExecutionException {
        OnceProbe.mayEnd = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> pay(People.OPERATOR, TwoParks.FIRST, "5"));
        OnceProbe.begun.await();
        pay(People.OPERATOR, TwoParks.FIRST, "5").then().statusCode(409).body("detail",
                containsString("Idempotency-Key"));
        OnceProbe.mayEnd.countDown();
        first.get().then().statusCode(201);
        pay(People.OPERATOR, TwoParks.FIRST, "5").then().statusCode(201).body("number", equalTo(1));
    }

    @Test
    void ofTwentyAtOnceOneIsDone() {
        List<CompletableFuture<Response>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(CompletableFuture.supplyAsync(() -> pay(People.OPERATOR, TwoParks.FIRST, "5")));
        }
        all.forEach(one -> assertEquals(true, List.of(201, 409).contains(one.join().statusCode())));
        assertEquals(1, OnceProbe.DONE.get());
    }

    @Test
    void aClaimWhoseOwnerDiedIsTakenOver() {
        pay(People.OPERATOR, TwoParks.FIRST, "5").then().statusCode(201);
        inPark.run(TwoParks.FIRST, () -> OnceKey.update(
                "state = ?1, ownedUntil = claimedAt where key = ?2", OnceKey.State.RUNNING, key));
        pay(People.OPERATOR, TwoParks.FIRST, "5").then().statusCode(201).body("number", equalTo(2));
    }

    @Test
    void aKeyThatIsNoneIsRefusedAndWithoutOneTheWorkIsDone() {
        key = "with space";
        pay(People.OPERATOR, TwoParks.FIRST, "5").then().statusCode(422);
        key = "x".repeat(101);
        pay(People.OPERATOR, TwoParks.FIRST, "5").then().statusCode(422);
        People.as(People.OPERATOR).body("{\"sum\":\"5\"}").post("/api/v1/parks/" + TwoParks.FIRST + "/once-probe")
                .then().statusCode(201);
        assertEquals(1, OnceProbe.DONE.get());
    }

    private Response pay(String who, String park, String sum) {
        return People.as(who).header(Once.HEADER, key).body("{\"sum\":\"" + sum + "\"}")
                .post("/api/v1/parks/" + park + "/once-probe");
    }
}
