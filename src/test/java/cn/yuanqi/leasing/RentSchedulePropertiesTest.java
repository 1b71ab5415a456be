package cn.yuanqi.leasing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RentSchedulePropertiesTest {

    @Property(tries = 400)
    void segmentsCoverTheirPeriodsAndPeriodsTheLease(@ForAll("terms") RentTerms terms) {
        var next = terms.startsOn();
        for (RentPeriod period : RentSchedule.of(terms).periods()) {
            assertEquals(next, period.from());
            assertEquals(terms.startsOn().plusMonths((period.period() - 1L) * terms.paymentMonths()), period.from());
            for (int line = 0; line < terms.lines().size(); line++) {
                covered(period, line);
            }
            next = period.to().plusDays(1);
        }
        assertEquals(terms.endsOn().plusDays(1), next);
    }

    private static void covered(RentPeriod period, int line) {
        var next = period.from();
        RentSegment before = null;
        for (RentSegment segment : period.segments().stream().filter(one -> one.line() == line).toList()) {
            assertEquals(next, segment.from());
            if (before != null) {
                assertNotEquals(key(before), key(segment), "a cut without a change");
            }
            before = segment;
            next = segment.to().plusDays(1);
        }
        assertEquals(period.to().plusDays(1), next);
    }

    private static String key(RentSegment segment) {
        return segment.price().stripTrailingZeros().toPlainString() + segment.free();
    }

    @Property(tries = 400)
    void sumsAreSumsAndFreeIsFree(@ForAll("terms") RentTerms terms) {
        var schedule = RentSchedule.of(terms);
        var total = BigDecimal.ZERO;
        for (RentPeriod period : schedule.periods()) {
            assertEquals(period.amount(), RentPeriod.sum(period.segments()));
            assertEquals(RentPeriod.taxIn(period.amount(), terms.tax().on(period.dueOn())), period.tax());
            period.segments().stream().filter(RentSegment::free)
                    .forEach(one -> assertEquals("0.00", one.amount().toString()));
            total = total.add(period.amount());
        }
        assertEquals(0, total.compareTo(schedule.total()));
        assertEquals(schedule, RentSchedule.of(terms), "another run gives the same fen");
    }

    /** Each day by itself, as a fraction of its month: slow and plain. */
    @Property(tries = 300)
    void addingUpDayByDayGivesTheSame(@ForAll("terms") RentTerms terms) {
        for (RentPeriod period : RentSchedule.of(terms).periods()) {
            for (RentSegment segment : period.segments()) {
                var line = terms.lines().get(segment.line());
                if (!segment.free()
                        && (line.basis() == Basis.SQM_DAY || terms.proration() == Proration.CALENDAR_DAYS)) {
                    assertEquals(byDays(segment, line), segment.amount());
                }
            }
        }
    }

    private static BigDecimal byDays(RentSegment segment, RentLine line) {
        var sum = Fraction.ZERO;
        for (var day = segment.from(); !day.isAfter(segment.to()); day = day.plusDays(1)) {
            var price = Fraction.of(segment.price());
            var quantity = line.basis() == Basis.FIXED_MONTH ? Fraction.of(1, 1) : Fraction.of(line.areaSqm());
            sum = sum.plus(price.times(quantity)
                    .times(line.basis() == Basis.SQM_DAY ? Fraction.of(1, 1) : Fraction.of(1, day.lengthOfMonth())));
        }
        return sum.fen();
    }

    /** Months that are marked off in a calendar of the lease, day by day. */
    @Property(tries = 300)
    void ownMonthsAndOtherDaysAddUp(@ForAll("terms") RentTerms terms) {
        for (RentPeriod period : RentSchedule.of(terms).periods()) {
            for (RentSegment segment : period.segments()) {
                var how = segment.reckoning();
                if (how.wholeMonths() != null) {
                    var days = new ArrayList<LocalDate>();
                    segment.from().datesUntil(segment.to().plusDays(1)).forEach(days::add);
                    long whole = 0;
                    for (int j = 0; !terms.startsOn().plusMonths(j).isAfter(segment.to()); j++) {
                        var month = terms.startsOn().plusMonths(j)
                                .datesUntil(terms.startsOn().plusMonths(j + 1)).toList();
                        if (days.containsAll(month)) {
                            whole++;
                            days.removeAll(month);
                        }
                    }
                    assertEquals(whole, how.wholeMonths());
                    assertEquals(days.size(), how.otherDays());
                }
            }
        }
    }

    @Property(tries = 200)
    void aRandomLeaseHoldsAndSpeaks(@ForAll("terms") RentTerms terms) {
        assertTrue(RentSchedule.of(terms).periods().stream().flatMap(period -> period.segments().stream())
                .noneMatch(segment -> segment.amount().scale() != 2 || segment.amount().signum() < 0));
    }

    @Provide
    Arbitrary<RentTerms> terms() {
        return Arbitraries.randoms().map(RentSchedulePropertiesTest::terms);
    }

    private static RentTerms terms(Random random) {
        var start = LocalDate.of(2024 + random.nextInt(5), 1, 1).plusDays(random.nextInt(366));
        start = random.nextInt(3) == 0 ? start.withDayOfMonth(start.lengthOfMonth()) : start;
        int length = random.nextInt(1 + random.nextInt(900));
        var lines = new ArrayList<RentLine>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            lines.add(new RentLine(null, decimal(random, 50_000, 2).add(BigDecimal.ONE), decimal(random, 900_000, 4),
                    Basis.values()[random.nextInt(3)]));
        }
        return new RentTerms(start, start.plusDays(length), lines, Proration.values()[random.nextInt(2)],
                1 + random.nextInt(random.nextBoolean() ? 3 : 14), random.nextInt(40) - 20,
                steps(random, start, length, lines.size()), windows(random, start, length),
                TaxCourse.agreed(decimal(random, 1_700, 2)));
    }

    private static BigDecimal decimal(Random random, int below, int decimals) {
        return BigDecimal.valueOf(random.nextInt(below), decimals);
    }

    private static List<Escalation> steps(Random random, LocalDate start, int length, int lines) {
        var steps = new ArrayList<Escalation>();
        for (int day = 1 + random.nextInt(200); day <= length; day += 1 + random.nextInt(300)) {
            var line = random.nextBoolean() ? null : (Integer) random.nextInt(lines);
            steps.add(line != null && random.nextBoolean()
                    ? new Escalation(start.plusDays(day), null, decimal(random, 900_000, 4), line)
                    : new Escalation(start.plusDays(day), decimal(random, 3_000, 2).subtract(BigDecimal.TEN), null,
                            line));
        }
        return steps;
    }

    private static List<FreePeriod> windows(Random random, LocalDate start, int length) {
        var windows = new ArrayList<FreePeriod>();
        for (int day = random.nextInt(200); day <= length; day += 1 + random.nextInt(150)) {
            int last = Math.min(length, day + random.nextInt(100));
            windows.add(new FreePeriod(start.plusDays(day), start.plusDays(last)));
            day = last;
        }
        return windows;
    }
}
