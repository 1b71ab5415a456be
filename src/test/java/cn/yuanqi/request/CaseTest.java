package cn.yuanqi.request;

import static cn.yuanqi.People.as;
import static cn.yuanqi.request.RequestFixture.paper;
import static cn.yuanqi.request.RequestFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.file.Samples;
import io.quarkus.test.junit.QuarkusTest;

/** From the application to the rating, and each move that is not allowed. */
@QuarkusTest
class CaseTest extends TwoParksTest {
    private static final List<String> PARKS_MOVES = List.of("start", "information-request", "resumption",
            "cancellation", "assignment", "steps/1/completion");
    private static final List<String> STARTUPS_MOVES = List.of("information", "reopening", "rating", "cancellation");
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
    void aStartupAppliesIsAskedBackServedRatesItAndOpensItAgain() {
        var item = room.usual();
        var id = room.opened(item);
        room.read(People.STARTUP, "/" + id).body("status", equalTo("OPEN"))
                .body("number", matchesPattern("FW\\d{4}-0001"))
                .body("waitsFor.side", equalTo("PARK")).body("waitsFor.name", nullValue()).body("step", equalTo(1))
                .body("sla.days", equalTo(3)).body("sla.dueAt", notNullValue()).body("sla.paused", equalTo(false))
                .body("enterpriseId", equalTo(room.enterprise)).body("assigneeId", nullValue());
        room.act(People.OPERATOR, id, "start").statusCode(200).body("status", equalTo("IN_PROGRESS"))
                .body("assignee", equalTo("operator"));
        room.act(People.OPERATOR, id, "information-request", "text", "请说明经营范围").statusCode(200)
                .body("status", equalTo("WAITING_FOR_ENTERPRISE")).body("waitsFor.side", equalTo("ENTERPRISE"))
                .body("waitsFor.name", equalTo("云上科技")).body("sla.paused", equalTo(true))
                .body("sla.dueAt", nullValue());
        room.act(People.OPERATOR, id, "steps/1/completion").statusCode(409);
        room.act(People.STARTUP, id, "information", "text", " ").statusCode(422).body("errors.field", contains("text"));
        room.act(People.STARTUP, id, "information", "text", "软件开发").statusCode(200)
                .body("status", equalTo("IN_PROGRESS")).body("question", nullValue());
        room.act(People.OPERATOR, id, "steps/2/completion").statusCode(409);
        room.act(People.STARTUP, id, "steps/1/completion").statusCode(403);
        room.act(People.OPERATOR, id, "steps/1/completion", "note", "已核").statusCode(200)
                .body("status", equalTo("WAITING_FOR_ENTERPRISE")).body("step", equalTo(2))
                .body("steps[0].state", equalTo("DONE")).body("steps[1].state", equalTo("CURRENT"));
        room.act(People.OPERATOR, id, "resumption").statusCode(409).body("detail", containsString("补材料"));
        room.act(People.STARTUP, id, "steps/2/completion").statusCode(200).body("status", equalTo("IN_PROGRESS"));
        room.act(People.STARTUP, id, "rating", "stars", 5).statusCode(409);
        room.act(People.OPERATOR, id, "steps/3/completion").statusCode(200).body("status", equalTo("DONE"))
                .body("waitsFor", nullValue()).body("step", nullValue()).body("doneAt", notNullValue())
                .body("reopenUntil", equalTo(today().plusDays(15).toString()));
        room.act(People.STARTUP, id, "rating", "stars", 6).statusCode(422).body("errors.field", contains("stars"));
        room.act(People.STARTUP, id, "rating", "stars", 4, "text", "很快").statusCode(200)
                .body("rating.stars", equalTo(4)).body("rating.text", equalTo("很快"));
        room.act(People.STARTUP, id, "rating", "stars", 5).statusCode(409);
        room.act(People.STARTUP, id, "reopening").statusCode(422);
        room.act(People.STARTUP, id, "reopening", "reason", "执照有误").statusCode(200)
                .body("status", equalTo("REOPENED")).body("step", equalTo(3)).body("round", equalTo(2))
                .body("doneAt", nullValue()).body("sla.dueAt", notNullValue());
        room.act(People.OPERATOR, id, "steps/3/completion").statusCode(200).body("status", equalTo("DONE"));
        room.act(People.STARTUP, id, "rating", "stars", 5).statusCode(200).body("rating.stars", equalTo(5));
        room.read(People.STARTUP, "/" + id).body("entries.deed", equalTo(List.of("OPENED", "STARTED", "ASKED",
                "ANSWERED", "STEP_DONE", "STEP_DONE", "STEP_DONE", "DONE", "RATED", "REOPENED", "STEP_DONE", "DONE",
                "RATED")))
                .body("entries[1].by", nullValue()).body("entries[0].by", equalTo("startup"));
        room.read(People.OPERATOR, "/" + id).body("entries[1].by", equalTo("operator"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void whatAStateDoesNotAllowIsA409AndChangesNothing() {
        var item = room.usual();
        var asked = room.opened(item);
        room.act(People.OPERATOR, asked, "information-request", "text", "?").statusCode(200);
        var cancelled = room.opened(item);
        room.act(People.STARTUP, cancelled, "cancellation").statusCode(422).body("errors.field", contains("reason"));
        room.act(People.STARTUP, cancelled, "cancellation", "reason", "不需要了").statusCode(200)
                .body("status", equalTo("CANCELLED")).body("reason", equalTo("不需要了"));
        var allowed = Map.of("OPEN",
                List.of("start", "information-request", "cancellation", "assignment", "steps/1/completion"),
                "WAITING_FOR_ENTERPRISE", List.of("resumption", "cancellation", "assignment", "information"), "DONE",
                List.of("reopening", "rating"), "CANCELLED", List.<String>of());
        for (String id : List.of(room.opened(item), asked, room.done(item, 3), cancelled)) {
            var before = room.read(People.STARTUP, "/" + id).extract().jsonPath();
            var state = before.getString("status");
            PARKS_MOVES.stream().filter(move -> !allowed.get(state).contains(move)).forEach(move -> room
                    .act(People.OPERATOR, id, move, body(move)).statusCode(409));
            STARTUPS_MOVES.stream().filter(move -> !allowed.get(state).contains(move)).forEach(move -> room
                    .act(People.STARTUP, id, move, body(move)).statusCode(409));
            room.read(People.STARTUP, "/" + id).body("status", equalTo(state))
                    .body("version", equalTo(before.getInt("version")))
                    .body("entries.size()", equalTo(before.getList("entries").size()));
        }
    }

    private Object[] body(String move) {
        return switch (move) {
            case "information-request", "information" -> new Object[]{"text", "x"};
            case "cancellation", "reopening", "resumption" -> new Object[]{"reason", "x"};
            case "assignment" -> new Object[]{"assigneeId", operator()};
            case "rating" -> new Object[]{"stars", 3};
            default -> new Object[0];
        };
    }

    private String operator() {
        var id = room.opened("repairs");
        return room.act(People.OPERATOR, id, "start").statusCode(200).extract().path("assigneeId");
    }

    @Test
    void ofFiftyOperatorsAtOnceOneTakesACaseAndEachStepIsDoneOnce() throws Exception {
        var id = room.opened(room.usual());
        assertEquals(Map.of(200, 1, 409, 49), atOnce(() -> room.act(People.OPERATOR, id, "start")
                .extract().statusCode()));
        assertEquals(Map.of(200, 1, 409, 49), atOnce(() -> room.act(People.OPERATOR, id, "steps/1/completion")
                .extract().statusCode()));
        assertEquals(Map.of(200, 1, 409, 49), atOnce(() -> room.act(People.OPERATOR, id, "information-request",
                "text", "?").extract().statusCode()));
        room.act(People.OPERATOR, id, "resumption").statusCode(200);
        room.act(People.OPERATOR, id, "steps/2/completion").statusCode(200);
        room.act(People.OPERATOR, id, "steps/3/completion").statusCode(200);
        assertEquals(Map.of(200, 1, 409, 49), atOnce(() -> room.act(People.STARTUP, id, "rating", "stars", 5)
                .extract().statusCode()));
        room.read(People.OPERATOR, "/" + id).body("entries", hasSize(9));
    }

    private static Map<Integer, Integer> atOnce(Callable<Integer> move) throws Exception {
        var pool = Executors.newFixedThreadPool(50);
        try {
            var codes = new java.util.TreeMap<Integer, Integer>();
            for (var answer : pool.invokeAll(IntStream.range(0, 50).mapToObj(i -> move).toList())) {
                codes.merge(answer.get(), 1, Integer::sum);
            }
            return codes;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void numbersOfAYearHaveNoGapsAlsoWhenManyApplyAtOnceAndSomeAreRefused() throws Exception {
        var item = room.usual();
        room.read(People.STARTUP, "/catalogue").statusCode(200);
        atOnce(() -> {
            as(People.STARTUP).body(Map.of("item", item, "answers", Map.of("none", "x"))).post(room.path("")).then()
                    .statusCode(422);
            return as(People.STARTUP).body(Map.of("item", item)).post(room.path("")).then().statusCode(201).extract()
                    .statusCode();
        });
        List<String> numbers = new ArrayList<>(room.read(People.OPERATOR, "?limit=200").extract().path("items.number"));
        var expected = IntStream.rangeClosed(1, 50)
                .mapToObj(n -> String.format("FW%d-%04d", today().getYear(), n)).toList();
        assertEquals(expected, numbers.stream().sorted().toList());
    }

    @Test
    void papersAreCheckedByTheirBytesAndAStepWantsThoseThatHold() {
        var item = room.item("papers", step("受理", "PARK"), step("补材料", "ENTERPRISE", paper("licence", null),
                paper("insurance", 12)), step("办结", "PARK"));
        var id = room.opened(item);
        room.act(People.OPERATOR, id, "steps/1/completion").statusCode(200).body("missing.code",
                contains("licence", "insurance"));
        room.act(People.STARTUP, id, "steps/2/completion").statusCode(422).body("errors.field", contains("documents"))
                .body("errors[0].message", containsString("材料licence"));
        room.bring(People.STARTUP, id, "licence", null, Samples.png(), "执照.pdf").statusCode(422)
                .body("errors.field", contains("file"));
        room.bring(People.STARTUP, id, "passport", null, Samples.png(), "x.png").statusCode(422).body("errors.field",
                contains("kind"));
        room.bring(People.STARTUP, id, "licence", null, Samples.png(), "执照.png").statusCode(200)
                .body("documents.kind", contains("licence")).body("documents[0].kindName", equalTo("材料licence"))
                .body("documents[0].expiresOn", nullValue());
        room.bring(People.STARTUP, id, "insurance", null, Samples.pdf("i"), "i.pdf").statusCode(422)
                .body("errors.field", contains("issuedOn"));
        room.bring(People.STARTUP, id, "insurance", today().minusMonths(13).toString(), Samples.pdf("i"), "i.pdf")
                .statusCode(422).body("errors[0].message", containsString("到期"));
        room.bring(People.STARTUP, id, "insurance", today().plusDays(1).toString(), Samples.pdf("i"), "i.pdf")
                .statusCode(422);
        var issued = today().minusMonths(11);
        String paper = room.bring(People.STARTUP, id, "insurance", issued.toString(), Samples.pdf("i"), "保单.pdf")
                .statusCode(200).body("documents[1].expiresOn", equalTo(issued.plusMonths(12).toString()))
                .body("missing", hasSize(0)).extract().path("documents[1].id");
        room.read(People.OPERATOR, "/" + id + "/documents/" + paper).statusCode(200)
                .header("Content-Disposition", containsString("attachment"));
        room.read(People.STARTUP2, "/" + id + "/documents/" + paper).statusCode(404);
        as(People.OPERATOR).delete(room.path("/" + id + "/documents/" + paper)).then().statusCode(403);
        as(People.STARTUP).delete(room.path("/" + id + "/documents/" + paper)).then().statusCode(200)
                .body("missing.code", contains("insurance"));
        room.bring(People.STARTUP, id, "insurance", issued.toString(), Samples.pdf("j"), "保单.pdf").statusCode(200);
        String used = room.act(People.STARTUP, id, "steps/2/completion").statusCode(200).extract()
                .path("documents[0].id");
        as(People.STARTUP).delete(room.path("/" + id + "/documents/" + used)).then().statusCode(409);
    }

    @Test
    void anInternalNoteIsNeverSeenByTheEnterprise() {
        var id = room.opened(room.usual());
        room.act(People.OPERATOR, id, "comments", "text", "内部：注意信用", "visibility", "INTERNAL").statusCode(200)
                .body("comments.visibility", contains("INTERNAL"));
        room.act(People.OPERATOR, id, "comments", "text", "您好").statusCode(200).body("comments", hasSize(2));
        room.act(People.STARTUP, id, "comments", "text", "收到", "visibility", "INTERNAL").statusCode(422);
        room.act(People.STARTUP, id, "comments", "text", "收到").statusCode(200).body("comments.text",
                contains("您好", "收到")).body("comments.side", contains("PARK", "ENTERPRISE"));
        room.act(People.LEADER, id, "comments", "text", "x").statusCode(403);
        room.read(People.LEADER, "/" + id).body("comments", hasSize(3));
        for (String rest : List.of("", "/" + id)) {
            room.read(People.STARTUP, rest).body(not(containsString("注意信用")));
        }
        as(People.STARTUP).get("/api/v1/parks/" + room.park.id() + "/audit").then().body(not(containsString("注意信用")));
    }

    @Test
    void aCaseIsSeenByItsEnterpriseAndTheParkAlone() {
        var id = room.opened(room.usual());
        for (String who : List.of(People.STARTUP2)) {
            room.read(who, "/" + id).statusCode(404);
            room.act(who, id, "comments", "text", "x").statusCode(404);
            room.act(who, id, "cancellation", "reason", "x").statusCode(404);
            room.read(who, "").body("total", equalTo(0)).body("items", hasSize(0));
        }
        room.read(People.OFFICER, "/" + id).statusCode(403);
        room.read(People.OTHER_OPERATOR, "/" + id).statusCode(404);
        as(People.OPERATOR).get("/api/v1/parks/cq-digital/requests/" + id).then().statusCode(404);
        room.read(People.LEADER, "/" + id).statusCode(200);
        room.act(People.LEADER, id, "start").statusCode(403);
        as(People.STARTUP).body(Map.of("item", "usual", "enterpriseId", room.other)).post(room.path("")).then()
                .statusCode(404);
        as(People.LEADER).body(Map.of("item", "usual", "enterpriseId", room.other)).post(room.path("")).then()
                .statusCode(403);
        as(People.OPERATOR).body(Map.of("item", "usual")).post(room.path("")).then().statusCode(422);
        as(People.OPERATOR).body(Map.of("item", "usual", "enterpriseId", room.other)).post(room.path("")).then()
                .statusCode(201).body("openedSide", equalTo("PARK")).header("Location", notNullValue());
        room.read(People.STARTUP2, "").body("total", equalTo(1));
        as(People.OFFICER).get("/api/v1/parks/" + room.park.id() + "/enterprises/" + room.other + "/profile").then()
                .body("requests.open", equalTo(1));
    }

    @Test
    void theListFiltersAndLeafsAndRefusesWhatItDoesNotKnow() {
        var item = room.usual();
        var first = room.opened(item);
        var second = room.opened("repairs");
        var third = room.opened(item);
        room.act(People.OPERATOR, first, "start").statusCode(200);
        String me = room.read(People.OPERATOR, "/" + first).extract().path("assigneeId");
        room.read(People.OPERATOR, "?status=OPEN").body("items.id", contains(third, second));
        room.read(People.OPERATOR, "?status=OPEN,IN_PROGRESS").body("total", equalTo(3));
        room.read(People.OPERATOR, "?item=usual").body("items.id", contains(third, first));
        room.read(People.OPERATOR, "?item=" + item).body("total", equalTo(2));
        room.read(People.OPERATOR, "?assignee=me").body("items.id", contains(first));
        room.read(People.OPERATOR, "?assignee=" + me).body("items.id", contains(first));
        room.read(People.OPERATOR, "?assignee=none").body("items.id", contains(third, second));
        room.read(People.OPERATOR, "?overdue=true").body("total", equalTo(0));
        room.read(People.OPERATOR, "?overdue=false").body("total", equalTo(3));
        room.read(People.OPERATOR, "?q=报修").body("items.id", contains(second));
        room.read(People.OPERATOR, "?q=云上").body("total", equalTo(3));
        room.read(People.OPERATOR, "?q=%25").body("total", equalTo(0));
        room.read(People.OPERATOR, "?enterpriseId=" + room.other).body("total", equalTo(0));
        String next = room.read(People.OPERATOR, "?limit=2").body("items.id", contains(third, second))
                .body("total", equalTo(3)).extract().path("next");
        room.read(People.OPERATOR, "?limit=2&cursor=" + next).body("items.id", contains(first)).body("next",
                nullValue());
        for (String bad : List.of("status=X", "colour=red", "item=nothing", "assignee=x", "overdue=maybe", "limit=201",
                "cursor=abc", "enterpriseId=1", "sort=name")) {
            room.read(People.OPERATOR, "?" + bad).statusCode(422).body("errors.field",
                    hasItem(bad.substring(0, bad.indexOf('='))));
        }
    }

    @Test
    void theBoardMovesWhatMayMoveAndSaysWhyNotOtherwise() {
        var id = room.opened(room.usual());
        int seen = room.read(People.OPERATOR, "/" + id).extract().path("version");
        room.act(People.OPERATOR, id, "transitions", "to", "DONE").statusCode(409).body("detail",
                containsString("3 个步骤"));
        room.act(People.OPERATOR, id, "transitions", "to", "IN_PROGRESS", "version", seen).statusCode(200)
                .body("status", equalTo("IN_PROGRESS")).body("version", greaterThan(seen));
        room.act(People.OPERATOR, id, "transitions", "to", "CANCELLED", "text", "x", "version", seen).statusCode(409);
        room.act(People.OPERATOR, id, "transitions", "to", "WAITING_FOR_ENTERPRISE").statusCode(422).body(
                "errors.field", contains("text"));
        room.act(People.OPERATOR, id, "transitions", "to", "WAITING_FOR_ENTERPRISE", "text", "?").statusCode(200);
        room.act(People.OPERATOR, id, "transitions", "to", "IN_PROGRESS").statusCode(200).body("question",
                nullValue());
        room.act(People.OPERATOR, id, "transitions", "to", "OPEN").statusCode(409);
        room.act(People.OPERATOR, id, "transitions", "to", "REOPENED").statusCode(409);
        room.act(People.OPERATOR, id, "transitions", "to", "NOWHERE").statusCode(422);
        room.act(People.OPERATOR, id, "steps/1/completion").statusCode(200);
        room.act(People.OPERATOR, id, "steps/2/completion").statusCode(200);
        room.act(People.OPERATOR, id, "transitions", "to", "DONE").statusCode(200).body("status", equalTo("DONE"));
        room.act(People.STARTUP, id, "transitions", "to", "CANCELLED").statusCode(403);
    }

    @Test
    void onlyOperatorsOfTheParkGetACase() {
        var id = room.opened(room.usual());
        var other = operator();
        room.act(People.OPERATOR, id, "assignment", "assigneeId", other).statusCode(200).body("status",
                equalTo("OPEN")).body("assigneeId", equalTo(other)).body("waitsFor.name", equalTo("operator"));
        room.act(People.OPERATOR, id, "assignment", "assigneeId", "01890000-0000-7000-8000-000000000000")
                .statusCode(422);
        room.act(People.OPERATOR, id, "assignment").statusCode(422).body("errors.field", contains("assigneeId"));
        room.act(People.STARTUP, id, "assignment", "assigneeId", other).statusCode(403);
    }
}
