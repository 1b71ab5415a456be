package cn.yuanqi.enterprise.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ReminderTest extends TwoParksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Inject
    ReminderWatch watch;
    @Inject
    Ear ear;

    @ApplicationScoped
    static class Ear {
        private final List<ReportDue> heard = new CopyOnWriteArrayList<>();

        void due(@Observes ReportDue due) {
            heard.add(due);
        }

        List<Integer> steps(String report) {
            return heard.stream().filter(due -> due.reportId().toString().equals(report)).map(ReportDue::step)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"15, ", "14, 14", "13, 14", "8, 14", "7, 7", "2, 7", "1, 1", "0, 1", "-1, -1", "-6, -1", "-7, -7",
            "-400, -7"})
    void theDayCallsForTheLatestStepThatItReached(int daysLeft, Integer step) {
        var campaign = new ReportCampaign();
        campaign.dueOn = LocalDate.of(2026, 3, 31);
        campaign.openedOn = LocalDate.of(2026, 1, 1);
        assertEquals(step == null ? OptionalInt.empty() : OptionalInt.of(step),
                ReportReminder.step(campaign.dueOn.minusDays(daysLeft), campaign));
    }

    @Test
    void aStepThatHadPassedWhenThePeriodWasOpenedIsLeftOut() {
        var campaign = new ReportCampaign();
        campaign.dueOn = LocalDate.of(2026, 3, 31);
        campaign.openedOn = LocalDate.of(2026, 3, 20);
        assertEquals(OptionalInt.empty(), ReportReminder.step(LocalDate.of(2026, 3, 23), campaign));
        assertEquals(OptionalInt.of(7), ReportReminder.step(LocalDate.of(2026, 3, 24), campaign));
    }

    @Test
    void eachStepIsSentOnceOnTheParksDayWhoeverSendsIt() {
        var own = ReportFixture.own(parks, People.STARTUP);
        var report = ReportFixture.asked(ReportFixture.year() + "Q3", own);
        var due = TwoParks.today().plusDays(30);
        assertEquals(List.of(), steps(report, at(due.minusDays(14), 0).minusMillis(1)));
        assertEquals(List.of(14), steps(report, at(due.minusDays(14), 0)));
        assertEquals(List.of(14), steps(report, at(due.minusDays(10), 12)));
        assertEquals(List.of(14, 7), steps(report, at(due.minusDays(7), 23)));
        assertEquals(List.of(14, 7, 1), steps(report, at(due.minusDays(1), 1)));
        assertEquals(List.of(14, 7, 1, -1), steps(report, at(due.plusDays(1), 0)));
        ReportFixture.draft(People.STARTUP, report, ReportFixture.figures()).statusCode(200);
        ReportFixture.submit(People.STARTUP, report).statusCode(200);
        assertEquals(List.of(14, 7, 1, -1), steps(report, at(due.plusDays(7), 0)));
        ReportFixture.sendBack(People.OPERATOR, report, "tax", "请核对").statusCode(200);
        assertEquals(List.of(14, 7, 1, -1, -7), steps(report, at(due.plusDays(7), 0)));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
    }

    /** Asks three times at once, as three processes would. */
    private List<Integer> steps(String report, Instant now) {
        var clock = Clock.fixed(now, ZoneId.of("UTC"));
        Stream.of(1, 2, 3).map(i -> CompletableFuture.runAsync(() -> watch.remind(clock))).toList()
                .forEach(CompletableFuture::join);
        return ear.steps(report);
    }

    @Test
    void remindersFollowADeadlineThatMovedAndTheMoveIsAudited() {
        var own = ReportFixture.own(parks, People.STARTUP);
        var period = ReportFixture.year() + "Q4";
        var report = ReportFixture.asked(period, own);
        var due = TwoParks.today().plusDays(30);
        assertEquals(List.of(7), steps(report, at(due.minusDays(7), 12)));
        String campaign = People.as(People.OPERATOR).get(ReportFixture.DOOR + "/campaigns", TwoParks.FIRST).jsonPath()
                .getString("items.find { it.period == '" + period + "' }.id");
        move(People.OPERATOR, campaign, null, due).statusCode(428);
        move(People.OPERATOR, campaign, "\"9\"", due).statusCode(412);
        move(People.OPERATOR, campaign, "\"0\"", TwoParks.today().minusDays(2)).statusCode(422)
                .body("errors.field", contains("dueOn"));
        move(People.LEADER, campaign, "\"0\"", due).statusCode(403);
        move(People.OPERATOR, campaign, "\"0\"", due.plusDays(20)).statusCode(200)
                .body("dueOn", equalTo(due.plusDays(20).toString())).header("ETag", equalTo("\"1\""));
        assertEquals(List.of(7), steps(report, at(due.minusDays(1), 12)));
        assertEquals(List.of(7, 14), steps(report, at(due.plusDays(6), 12)));
        assertEquals(List.of(7, 14, 7), steps(report, at(due.plusDays(13), 12)));
        People.as(People.OPERATOR).queryParam("subjectId", campaign).get("/api/v1/parks/{park}/audit", TwoParks.FIRST)
                .then().statusCode(200).body("items.verb", hasItem("rescheduled"));
    }

    private static ValidatableResponse move(String person, String campaign, String version, LocalDate due) {
        var request = People.as(person).body(Map.of("dueOn", due.toString()));
        return (version == null ? request : request.header("If-Match", version))
                .patch(ReportFixture.DOOR + "/campaigns/" + campaign, TwoParks.FIRST).then();
    }
}
