package cn.yuanqi.enterprise.document;

import static cn.yuanqi.enterprise.EnterpriseFixture.body;
import static cn.yuanqi.enterprise.EnterpriseFixture.lead;
import static cn.yuanqi.enterprise.document.DocumentFixture.licence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.yuanqi.LetterBox;
import cn.yuanqi.People;
import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.OutboxSender;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExpiryWatchTest extends TwoParksTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate LAST = LocalDate.of(2038, 3, 1);

    @Inject
    ExpiryWatch watch;
    @Inject
    Reminders reminders;
    @Inject
    OutboxSender sender;

    private String enterprise;

    @BeforeEach
    void anEnterprise() {
        enterprise = lead(body("到期公司"));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"61,-", "60,60", "59,60", "31,60", "30,30", "8,30", "7,7", "1,7", "0,0",
            "-1,-"})
    void eachDayHasItsStep(long daysLeft, Integer step) {
        assertEquals(step == null ? -1 : step, Step.at(daysLeft).orElse(-1));
    }

    @Test
    void eachStepIsToldOnceByTheParksDays() {
        var id = licence(enterprise, Map.of("title", "许可证", "expiresOn", LAST));
        at(LAST.minusDays(61), LocalTime.of(23, 59));
        assertEquals(List.of(), steps(id));
        at(LAST.minusDays(60), LocalTime.MIDNIGHT);
        assertEquals(List.of(60), steps(id));
        at(LAST.minusDays(59), LocalTime.NOON);
        at(LAST.minusDays(31), LocalTime.of(23, 59));
        assertEquals(List.of(60), steps(id));
        at(LAST.minusDays(30), LocalTime.MIDNIGHT);
        at(LAST.minusDays(30), LocalTime.NOON);
        at(LAST.minusDays(7), LocalTime.MIDNIGHT);
        at(LAST.minusDays(1), LocalTime.of(23, 59));
        assertEquals(List.of(60, 30, 7), steps(id));
        at(LAST, LocalTime.MIDNIGHT);
        at(LAST, LocalTime.of(23, 59));
        at(LAST.plusDays(1), LocalTime.MIDNIGHT);
        assertEquals(List.of(60, 30, 7, 0), steps(id));
        var last = reminders.of(id).get(3);
        assertEquals(0, last.daysLeft());
        assertEquals(LAST, last.expiresOn());
        assertEquals("许可证", last.title());
        assertEquals(TwoParks.FIRST, last.parkId());
    }

    @Test
    void aNewDateBeginsAnewAndWhatIsWithdrawnIsNotTold() {
        var id = licence(enterprise, Map.of("expiresOn", LAST));
        at(LAST, LocalTime.NOON);
        People.as(People.OPERATOR).header("If-Match", "\"0\"").body(Map.of("expiresOn", LAST.plusYears(1).toString()))
                .patch(DocumentFixture.DOOR + "/" + id, TwoParks.FIRST, enterprise).then().statusCode(200);
        at(LAST.plusYears(1), LocalTime.NOON);
        assertEquals(List.of(0, 0), steps(id));
        var withdrawn = licence(enterprise, Map.of("expiresOn", LAST));
        People.as(People.OPERATOR).body(Map.of("reason", "错"))
                .post(DocumentFixture.DOOR + "/" + withdrawn + "/withdrawal", TwoParks.FIRST, enterprise).then()
                .statusCode(200);
        at(LAST, LocalTime.NOON);
        assertEquals(List.of(), steps(withdrawn));
    }

    @Test
    void processesThatComeTogetherTellOnce() throws Exception {
        var id = licence(enterprise, Map.of("expiresOn", LAST));
        clock(LAST, LocalTime.NOON);
        var due = new ExpiryWatch.Due(java.util.UUID.fromString(id), LAST, 0);
        var pool = Executors.newFixedThreadPool(4);
        try {
            var all = Stream.generate(() -> pool.submit(() -> watch.remind(TwoParks.FIRST, due))).limit(4).toList();
            for (var one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
            real();
        }
        assertEquals(1, reminders.of(id).size());
    }

    @Test
    void theOperatorsGetALetter() {
        var title = "许可证" + System.nanoTime();
        licence(enterprise, Map.of("title", title, "expiresOn", LAST));
        clock(LAST.minusDays(30), LocalTime.NOON);
        try (var box = LetterBox.open()) {
            watch.check();
            sender.send();
            var letters = box.to(People.OPERATOR).stream().filter(each -> each.subject().contains(title)).toList();
            assertEquals(1, letters.size());
            assertTrue(letters.get(0).text().contains("还剩 30 天"), letters.get(0).text());
            assertTrue(letters.get(0).text().contains("/enterprises/" + enterprise + "/documents"));
        } finally {
            real();
        }
    }

    private List<Integer> steps(String id) {
        return reminders.of(id).stream().map(DocumentExpiring::step).toList();
    }

    /** The job, as it runs at this time of the park. */
    private void at(LocalDate day, LocalTime time) {
        clock(day, time);
        try {
            watch.check();
        } finally {
            real();
        }
    }

    private static void clock(LocalDate day, LocalTime time) {
        QuarkusMock.installMockForType(Clock.fixed(day.atTime(time).atZone(ZONE).toInstant(), ZoneId.of("UTC")),
                Clock.class);
    }

    private static void real() {
        QuarkusMock.installMockForType(Clock.systemUTC(), Clock.class);
    }
}
