package cn.yuanqi.space;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Spans and vacancies against counting day by day. */
class SpanTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;

    @Provide
    Arbitrary<Span> spans() {
        var day = Arbitraries.integers().between(0, DAYS - 1);
        return Combinators.combine(day, day, Arbitraries.of(true, true, false), Arbitraries.of(true, true, false))
                .as((one, other, begins, ends) -> new Span(begins ? FIRST.plusDays(Math.min(one, other)) : null,
                        ends ? FIRST.plusDays(Math.max(one, other)) : null));
    }

    /** Bounded spans that do not overlap, as the guard leaves them. */
    @Provide
    Arbitrary<List<Span>> apart() {
        return Arbitraries.integers().between(0, DAYS - 1).set().ofMinSize(0).ofMaxSize(10).map(days -> {
            var sorted = days.stream().sorted().toList();
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i + 1 < sorted.size(); i += 2) {
                spans.add(new Span(FIRST.plusDays(sorted.get(i)), FIRST.plusDays(sorted.get(i + 1))));
            }
            return spans;
        });
    }

    @Property
    void spansOverlapWhereTheyShareADay(@ForAll("spans") Span one, @ForAll("spans") Span other) {
        boolean shared = days().stream().anyMatch(day -> one.contains(day) && other.contains(day));
        assertEquals(shared, one.overlaps(other));
        assertEquals(shared, other.overlaps(one));
        assertEquals(shared, one.common(other) != null);
        if (shared) {
            days().forEach(day -> assertEquals(one.contains(day) && other.contains(day),
                    one.common(other).contains(day)));
        }
    }

    @Property
    void vacantDaysAreThoseThatNobodyHolds(@ForAll("spans") Span life, @ForAll("apart") List<Span> holds) {
        long counted = days().stream()
                .filter(day -> life.contains(day) && holds.stream().noneMatch(hold -> hold.contains(day))).count();
        assertEquals(counted, Vacancy.days(life, holds, new Span(FIRST, FIRST.plusDays(DAYS - 1L))));
    }

    @Property
    void aVacancyBeganOnTheFirstOfItsDaysInARow(@ForAll("spans") Span life, @ForAll("apart") List<Span> holds) {
        days().stream().filter(day -> life.contains(day) && holds.stream().noneMatch(hold -> hold.contains(day)))
                .forEach(day -> {
                    var first = day;
                    while (first.isAfter(FIRST.minusDays(1)) && life.contains(first.minusDays(1))
                            && !held(holds, first.minusDays(1))) {
                        first = first.minusDays(1);
                    }
                    assertEquals(first.isBefore(FIRST) ? life.from() : first, Vacancy.since(life, holds, day));
                });
    }

    private static boolean held(List<Span> holds, LocalDate day) {
        return holds.stream().anyMatch(hold -> hold.contains(day));
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusDays(DAYS)).toList();
    }
}
