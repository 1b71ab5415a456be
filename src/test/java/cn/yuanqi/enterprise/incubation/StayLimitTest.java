package cn.yuanqi.enterprise.incubation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which the end of incubation is near, and over. */
class StayLimitTest {
    @ParameterizedTest
    @CsvSource({"2020-03-01,48,2024-03-01,ENDING,0", "2020-03-01,48,2024-03-02,OVER,-1",
            "2020-03-01,48,2023-12-02,ENDING,90", "2020-03-01,48,2023-12-01,,91", "2020-03-01,60,2024-03-02,,364",
            "2020-03-01,60,2025-03-01,ENDING,0", "2020-03-01,60,2025-03-02,OVER,-1",
            "2020-02-29,60,2025-02-28,ENDING,0", "2020-02-29,60,2025-03-01,OVER,-1"})
    void theLastDayIsInsideAndNinetyDaysBeforeItTheParkIsTold(String entered, int months, String today, String step,
            long left) {
        var limit = StayLimit.of(LocalDate.parse(entered), months, LocalDate.parse(today));
        assertEquals(step, limit.step() == null ? null : limit.step().name());
        assertEquals(left, limit.daysLeft());
    }
}
