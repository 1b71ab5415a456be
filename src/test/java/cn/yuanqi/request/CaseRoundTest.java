package cn.yuanqi.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.OutboxSender;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

/** What time does to cases, and who is written to. */
@QuarkusTest
class CaseRoundTest extends TwoParksTest {
    @Inject
    InPark inPark;
    @Inject
    CaseRound round;
    @Inject
    OutboxSender sender;
    private RequestFixture room;

    @BeforeEach
    void openARoom() {
        room = new RequestFixture(parks);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private List<String> letters(LetterBox box, String to, String number) {
        sender.send(); // to the inboxes
        sender.send(); // and from there by mail
        return box.to(to).stream().map(letter -> letter.subject()).filter(subject -> subject.contains(number)
                && subject.contains("测试usual")).toList();
    }

    private void set(String id, String hql, Object value) {
        inPark.run(room.park.id(), () -> ServiceCase.update(hql + " = ?1 where id = ?2", value, UUID.fromString(id)));
    }

    @Test
    void eachSideIsWrittenToWhenItIsItsTurn() {
        var item = room.usual();
        try (var box = LetterBox.open()) {
            var id = room.opened(item);
            String number = room.read(People.STARTUP, "/" + id).extract().path("number");
            int before = letters(box, People.STARTUP, number).size();
            assertTrue(letters(box, People.OPERATOR, number).stream().anyMatch(one -> one.contains("等待受理")));
            room.act(People.OPERATOR, id, "information-request", "text", "请说明").statusCode(200);
            room.act(People.STARTUP, id, "information", "text", "好").statusCode(200);
            room.act(People.OPERATOR, id, "comments", "text", "内部", "visibility", "INTERNAL").statusCode(200);
            var theirs = letters(box, People.STARTUP, number);
            assertEquals(before + 1, theirs.size(), theirs::toString);
            assertTrue(theirs.get(theirs.size() - 1).contains("需要补充"), theirs::toString);
            assertTrue(letters(box, People.OPERATOR, number).stream().anyMatch(one -> one.contains("企业已答复")));
            room.act(People.OPERATOR, id, "comments", "text", "您好").statusCode(200);
            assertTrue(letters(box, People.STARTUP, number).stream().anyMatch(one -> one.contains("留言")));
        }
    }

    @Test
    void aCaseOverItsTimeAndOneThatWaitsLongAreRemindedOfOnce() {
        var item = room.usual();
        var late = room.opened(item);
        var waiting = room.opened(item);
        var fine = room.opened(item);
        room.act(People.OPERATOR, waiting, "information-request", "text", "请说明").statusCode(200);
        set(late, "clock.dueAt", Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS));
        set(waiting, "since", Instant.now().minus(Duration.ofDays(30)).truncatedTo(ChronoUnit.MILLIS));
        room.read(People.OPERATOR, "?overdue=true").body("items.id", contains(late));
        room.read(People.OPERATOR, "?overdue=false").body("total", equalTo(2));
        try (var box = LetterBox.open()) {
            round.round();
            round.round();
            String number = room.read(People.STARTUP, "/" + late).extract().path("number");
            assertEquals(1, letters(box, People.OPERATOR, number).stream()
                    .filter(one -> one.contains("超过承诺时限")).count());
            String other = room.read(People.STARTUP, "/" + waiting).extract().path("number");
            assertEquals(1, letters(box, People.STARTUP, other).stream().filter(one -> one.contains("仍在等待企业"))
                    .count());
            String third = room.read(People.STARTUP, "/" + fine).extract().path("number");
            assertFalse(letters(box, People.OPERATOR, third).stream().anyMatch(one -> one.contains("超过承诺时限")));
        }
    }

    @Test
    void aCaseIsOpenedAgainWithinTheParksDaysAlone() {
        var id = room.done(room.usual(), 3);
        set(id, "doneAt", Instant.now().minus(Duration.ofDays(17)).truncatedTo(ChronoUnit.MILLIS));
        room.act(People.STARTUP, id, "reopening", "reason", "x").statusCode(409).body("detail",
                containsString("重新申请"));
        set(id, "doneAt", Instant.now().minus(Duration.ofDays(15)).truncatedTo(ChronoUnit.MILLIS));
        room.act(People.STARTUP, id, "reopening", "reason", "x").statusCode(200);
    }

    @Test
    void theClockRunsInTheParksWorkingTimeAndStandsWhileTheEnterpriseIsAwaited() {
        var id = room.opened(room.usual());
        var longAgo = Instant.now().minus(Duration.ofDays(21)).truncatedTo(ChronoUnit.MILLIS);
        set(id, "clock.runningSince", longAgo);
        set(id, "clock.dueAt", longAgo.plus(Duration.ofDays(7)));
        room.read(People.STARTUP, "/" + id).body("sla.overdue", equalTo(true));
        room.act(People.OPERATOR, id, "information-request", "text", "请说明").statusCode(200);
        float stood = room.read(People.STARTUP, "/" + id).extract().path("sla.workedHours");
        var expected = inPark.call(room.park.id(), () -> ParkCalendar.now(java.time.ZoneId.of("Asia/Shanghai"))
                .between(longAgo, Instant.now()));
        assertEquals(expected.toMinutes() / 60.0, stood, 0.2);
    }
}
