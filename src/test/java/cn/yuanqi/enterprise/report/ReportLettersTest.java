package cn.yuanqi.enterprise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.OutboxSender;
import io.quarkus.test.junit.QuarkusTest;

/** What an enterprise's people are written about their reports; nobody else is, and nobody reads of somebody else. */
@QuarkusTest
class ReportLettersTest extends TwoParksTest {
    @Inject
    OutboxSender sender;
    @Inject
    ReminderWatch watch;

    private final String period = ReportFixture.year() + "Q2";
    private String report;
    private String others;

    @BeforeEach
    void askTwo() {
        report = ReportFixture.own(parks, People.STARTUP);
        others = ReportFixture.own(parks, People.STARTUP2);
        ReportFixture.open(java.util.Map.of("period", period, "dueOn", due().toString(), "enterpriseIds",
                List.of(report, others))).statusCode(201);
        report = reportOf(report);
        others = reportOf(others);
    }

    private String reportOf(String enterprise) {
        return People.as(People.OPERATOR).queryParams("period", period, "enterpriseId", enterprise)
                .get(ReportFixture.DOOR, TwoParks.FIRST).then().extract().path("items[0].id");
    }

    private static LocalDate due() {
        return TwoParks.today().plusDays(40);
    }

    /** The letters about this period, those of the first owner; sees that the other's tell nothing of the first. */
    private List<LetterBox.Received> sent() {
        try (var box = LetterBox.open()) {
            sender.send();
            for (var letter : of(box, People.STARTUP2)) {
                assertFalse(letter.text().contains(report), letter.text());
            }
            for (String staff : List.of(People.OPERATOR, People.LEADER, People.OTHER_OPERATOR)) {
                assertEquals(List.of(), of(box, staff));
            }
            var letters = of(box, People.STARTUP);
            letters.forEach(letter -> assertFalse((letter.text() + letter.html() + letter.subject())
                    .contains(others), letter.text()));
            letters.forEach(letter -> assertTrue(letter.text().contains("/parks/" + TwoParks.FIRST + "/reports/"
                    + report), letter.text()));
            letters.forEach(this::namesNoEnterprise);
            return letters;
        }
    }

    private void namesNoEnterprise(LetterBox.Received letter) {
        String other = People.as(People.STARTUP2).get(ReportFixture.DOOR + "/" + others, TwoParks.FIRST).then()
                .statusCode(200).extract().path("enterprise");
        assertFalse((letter.text() + letter.html() + letter.subject()).contains(other), letter.text());
    }

    private List<LetterBox.Received> of(LetterBox box, String person) {
        return box.to(person).stream().filter(letter -> letter.subject().contains(period)).toList();
    }

    @Test
    void whoIsAskedReadsOfItOnceAndUntilWhen() {
        sent();
        var letters = sent();
        assertEquals(1, letters.size());
        assertTrue(letters.get(0).text().contains(due().toString()), letters.get(0).text());
        assertTrue(letters.get(0).text().contains("asks you to report your figures of " + period),
                letters.get(0).text());
    }

    @Test
    void whatWasReturnedSaysWhyAtEachFieldInBothLanguages() {
        ReportFixture.draft(People.STARTUP, report, ReportFixture.figures()).statusCode(200);
        ReportFixture.submit(People.STARTUP, report).statusCode(200);
        ReportFixture.sendBack(People.OPERATOR, report, "rdSpend", "与研发台账 <不符>").statusCode(200);
        var returned = sent().stream().filter(letter -> letter.subject().contains("退回")).toList();
        assertEquals(1, returned.size());
        assertTrue(returned.get(0).text().contains("研发费用（R&D spend）：与研发台账 <不符>"), returned.get(0).text());
        assertTrue(returned.get(0).text().contains("R&D spend (研发费用): 与研发台账 <不符>"), returned.get(0).text());
        assertFalse(returned.get(0).html().contains("<不符>"), returned.get(0).html());
    }

    @Test
    void whoHasNotFiledIsRemindedBeforeAndBehindTheDay() {
        remindedOn(due().minusDays(7));
        var due = sent().stream().filter(letter -> letter.subject().contains("截止")).toList();
        assertEquals(1, due.size());
        assertTrue(due.get(0).text().contains("还有 7 天"), due.get(0).text());
        remindedOn(due().plusDays(1));
        remindedOn(due().plusDays(1));
        var late = sent().stream().filter(letter -> letter.subject().contains("逾期")).toList();
        assertEquals(1, late.size());
        assertTrue(late.get(0).text().contains("已过 1 天"), late.get(0).text());
    }

    private void remindedOn(LocalDate day) {
        watch.remind(Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Shanghai")).toInstant(),
                ZoneId.of("UTC")));
    }
}
