package cn.yuanqi.leasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Held against tables that were reckoned day by day by another program, with fractions, and looked over by hand. */
class RentScheduleTest {
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    record Golden(String name, LeaseTerms terms, List<Period> schedule, BigDecimal total, BigDecimal deposit) {
    }

    record Period(int period, LocalDate from, LocalDate to, LocalDate dueOn, BigDecimal amount, BigDecimal tax,
            List<Segment> segments) {
    }

    record Segment(int line, LocalDate from, LocalDate to, BigDecimal price, boolean free, BigDecimal amount) {
    }

    @TestFactory
    Stream<DynamicTest> theTablesHold() throws IOException {
        try (var file = getClass().getResourceAsStream("/leasing/rent-schedules.json")) {
            return Stream.of(JSON.readValue(file, Golden[].class)).map(one -> DynamicTest.dynamicTest(one.name, () -> {
                assertEquals(List.of(), one.terms.flaws());
                var schedule = RentSchedule.of(one.terms.rent());
                assertEquals(one.schedule, schedule.periods().stream().map(RentScheduleTest::plain).toList());
                assertEquals(one.total, schedule.total());
                assertEquals(one.deposit, one.terms.deposit());
            }));
        }
    }

    private static Period plain(RentPeriod period) {
        return new Period(period.period(), period.from(), period.to(), period.dueOn(), period.amount(), period.tax(),
                period.segments().stream().map(one -> new Segment(one.line(), one.from(), one.to(),
                        SchedulePart.shown(one.price()), one.free(), one.amount())).toList());
    }

    /** 2.50 × 100 ㎡: January 31 days, then the free half of February, then 14 days at 2.5 × 1.05 = 2.6250. */
    @Test
    void anAmountThatCanBeReckonedInTheHead() {
        var terms = TermsFixture.daily("2.50", "100", "2026-01-01", "2026-02-28");
        terms.freePeriods = List.of(new FreePeriod(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-14")));
        terms.escalations = List
                .of(new Escalation(LocalDate.parse("2026-02-15"), new BigDecimal("5"), null, null));
        assertEquals(List.of(), terms.flaws());
        var schedule = RentSchedule.of(terms.rent());
        assertEquals(List.of("7750.00", "3675.00"),
                schedule.periods().stream().map(period -> period.amount().toString()).toList());
        assertEquals("639.91", schedule.periods().get(0).tax().toString());
        assertEquals("11425.00", schedule.total().toString());
    }

    /** 1000 a month from 10 January: until 16 May four own months and 7 days; from 17 May 24 days, then whole months. */
    @Test
    void wholeMonthsOfTheLeaseCountAlsoBehindASegmentThatBeginsInOne() {
        var terms = TermsFixture.fixed("1000", "2026-01-10", "2026-07-09");
        terms.proration = Proration.MONTH_12_365;
        terms.paymentMonths = 6;
        terms.escalations = List
                .of(new Escalation(LocalDate.parse("2026-05-17"), null, new BigDecimal("2000"), 0));
        assertEquals(List.of(), terms.flaws());
        var segments = RentSchedule.of(terms.rent()).periods().get(0).segments();
        assertEquals(List.of(4L, 1L), segments.stream().map(one -> one.reckoning().wholeMonths()).toList());
        assertEquals(List.of(7L, 24L), segments.stream().map(one -> one.reckoning().otherDays()).toList());
        assertEquals(List.of("4230.14", "3578.08"), segments.stream().map(one -> one.amount().toString()).toList());
    }
}
