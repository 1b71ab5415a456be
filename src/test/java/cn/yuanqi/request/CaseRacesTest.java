package cn.yuanqi.request;

import static cn.yuanqi.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.SignedIn;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** What two do with a case at once, and what all cases come to. */
@QuarkusTest
class CaseRacesTest extends TwoParksTest {
    @Inject
    InPark inPark;
    private RequestFixture room;

    @BeforeEach
    void openARoom() {
        room = new RequestFixture(parks);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    @Test
    void aStepIsNeverDoneWithoutThePaperThatSomebodyTakesAwayMeanwhile() throws Exception {
        var item = room.item("papers", RequestFixture.step("补材料", "ENTERPRISE",
                RequestFixture.paper("licence", null)), RequestFixture.step("办结", "PARK"));
        for (int round = 0; round < 5; round++) {
            var id = room.opened(item);
            String paper = room.bring(People.STARTUP, id, "licence", null, Samples.png(), "执照.png").statusCode(200)
                    .extract().path("documents[0].id");
            var codes = atOnce(
                    () -> as(People.STARTUP).delete(room.path("/" + id + "/documents/" + paper)).statusCode(),
                    () -> room.act(People.STARTUP, id, "steps/1/completion").extract().statusCode());
            assertTrue(List.of(List.of(200, 422), List.of(409, 200)).contains(codes), codes::toString);
            room.read(People.OPERATOR, "/" + id).body("documents", hasSize(codes.get(1) == 200 ? 1 : 0))
                    .body("step", equalTo(codes.get(1) == 200 ? 2 : 1));
        }
    }

    private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var answers = pool.invokeAll(List.of(one, other));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void theSameApplicationSentTwiceIsOneCase() throws Exception {
        var item = room.usual();
        var key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("item", item);
        Callable<Integer> send = () -> as(People.STARTUP).header("Idempotency-Key", key).body(body)
                .post(room.path("")).statusCode();
        var codes = new TreeSet<>(atOnce(send, send));
        assertTrue(Set.of(Set.of(201), Set.of(201, 409)).contains(codes), codes::toString);
        String id = as(People.STARTUP).header("Idempotency-Key", key).body(body).post(room.path("")).then()
                .statusCode(201).header("Idempotency-Replayed", equalTo("true")).extract().path("id");
        room.read(People.OPERATOR, "").body("items.id", contains(id));
        as(People.STARTUP).header("Idempotency-Key", key).body(Map.of("item", "repairs")).post(room.path("")).then()
                .statusCode(422);
    }

    @Test
    void overdueIsTheSameInACaseAndInTheListAlsoWhileTheEnterpriseIsAwaited() {
        var item = room.usual();
        var late = asked(item);
        var fine = asked(item);
        var over = room.done(item, 3);
        worked(late);
        worked(over);
        room.read(People.OPERATOR, "?overdue=true").body("items.id", contains(late))
                .body("items.sla.overdue", contains(true)).body("items.sla.paused", contains(true));
        room.read(People.OPERATOR, "?overdue=false").body("items.id", contains(over, fine))
                .body("items.sla.overdue", not(hasItem(true)));
    }

    private String asked(String item) {
        var id = room.opened(item);
        room.act(People.OPERATOR, id, "information-request", "text", "请说明").statusCode(200);
        return id;
    }

    /** Far longer than was promised. */
    private void worked(String id) {
        inPark.run(room.park.id(),
                () -> ServiceCase.update("clock.worked = clock.promised * 3 where id = ?1", UUID.fromString(id)));
    }

    @Test
    void whatAllCasesComeToIsCountedAndExportedAsItStands() {
        var item = room.usual();
        var rated = room.done(item, 3);
        room.act(People.STARTUP, rated, "rating", "stars", 4).statusCode(200);
        room.done(item, 3);
        room.opened(item);
        worked(asked(item));
        var month = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString().substring(0, 7);
        var mine = "workload.find { it.name == 'operator' }.";
        room.read(People.LEADER, "/statistics").statusCode(200).body("months", equalTo(12))
                .body(mine + "live", equalTo(1)).body(mine + "waiting", equalTo(1)).body(mine + "overdue", equalTo(1))
                .body(mine + "done", equalTo(2)).body("workload.find { it.person == null }.live", equalTo(1))
                .body("items.code", contains("usual")).body("items[0].done", equalTo(2))
                .body("items[0].keptPercent", equalTo(100.0f)).body("items[0].stars", equalTo(4.0f))
                .body("items[0].ratings", equalTo(1)).body("byMonth.month", contains(month))
                .body("byMonth.done", contains(2));
        var desk = SignedIn.as(People.OPERATOR);
        var cases = csv(desk, "/export?format=csv&status=DONE");
        assertEquals(3, cases.size(), cases::toString);
        assertTrue(cases.get(0).startsWith("编号,") && cases.get(2).contains(",4"), cases::toString);
        var sums = csv(desk, "/statistics/export?format=csv");
        assertTrue(sums.stream().anyMatch(line -> line.contains(",operator,1,1,1,2,")), sums::toString);
        assertTrue(sums.stream().anyMatch(line -> line.contains("," + month + ",") && line.contains(",2,100")),
                sums::toString);
        desk.request().get("/parks/" + room.park.id() + "/requests/export?format=pdf").then().statusCode(422);
        room.read(People.STARTUP, "/statistics").statusCode(403);
        room.read(People.OPERATOR, "/statistics?from=x").statusCode(422);
    }

    private List<String> csv(SignedIn desk, String rest) {
        var file = desk.request().get("/parks/" + room.park.id() + "/requests" + rest).then().statusCode(200).extract()
                .asByteArray();
        return new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().toList();
    }
}
