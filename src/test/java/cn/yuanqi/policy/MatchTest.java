package cn.yuanqi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import cn.yuanqi.policy.Evidence.Key;
import cn.yuanqi.policy.Evidence.Reported;

/** Conditions weighed against what is on file, at their edges. */
class MatchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID REPORT = UUID.randomUUID();

    private static Evidence evidence(LocalDate founded, Object... reported) {
        Map<Key, Reported> figures = new HashMap<>();
        for (int i = 0; i < reported.length; i += 3) {
            figures.put(new Key((String) reported[i], (Integer) reported[i + 1]),
                    new Reported(new BigDecimal((String) reported[i + 2]), REPORT));
        }
        return new Evidence(TODAY, Map.of(Measure.CATEGORY, Set.of("TECH", "HEALTH"), Measure.STAGE,
                Set.of("INCUBATING"), Measure.COMPLIANCE, Set.of("CANNOT_JUDGE")), founded,
                new BigDecimal("1000000.00"), 20, figures);
    }

    private static Finding only(Condition condition, Evidence evidence) {
        return Match.of(List.of(condition), evidence).findings().get(0);
    }

    private static Light number(Measure measure, Operator operator, String value, Object... reported) {
        return only(Condition.number(measure, operator, value, measure.ofReport() ? 2025 : null),
                evidence(LocalDate.of(2024, 11, 30), reported)).light();
    }

    @Test
    void aNumberOnTheEdgeIsAtLeastAndAtMostButNotMoreOrLess() {
        assertEquals(Light.MET, number(Measure.HEADCOUNT, Operator.AT_LEAST, "20"));
        assertEquals(Light.MET, number(Measure.HEADCOUNT, Operator.AT_MOST, "20"));
        assertEquals(Light.NOT_MET, number(Measure.HEADCOUNT, Operator.MORE_THAN, "20"));
        assertEquals(Light.NOT_MET, number(Measure.HEADCOUNT, Operator.LESS_THAN, "20"));
        assertEquals(Light.MET, number(Measure.REGISTERED_CAPITAL, Operator.MORE_THAN, "999999.99"));
    }

    @Test
    void theAgeEndsOnTheDayOfTheSameNumber() {
        var founded = LocalDate.of(2024, 11, 23);
        var two = Condition.number(Measure.AGE_MONTHS, Operator.AT_MOST, "24", null);
        assertEquals(Light.MET, only(two, evidence(founded)).light());
        assertEquals(Light.NOT_MET, only(two, evidence(founded.minusDays(1))).light());
        assertEquals(Light.NOT_MET,
                only(Condition.number(Measure.AGE_MONTHS, Operator.LESS_THAN, "24", null), evidence(founded)).light());
        assertEquals(Light.UNKNOWN, only(two, evidence(null)).light());
        assertEquals("foundedOn", only(two, evidence(null)).missing().get(0).field());
    }

    @Test
    void sharesAndGrowthAreComparedExactlyAndShownRounded() {
        assertEquals(Light.MET,
                number(Measure.RD_SHARE, Operator.AT_LEAST, "33.33", "rdSpend", 2025, "1", "revenue", 2025, "3"));
        assertEquals(Light.NOT_MET,
                number(Measure.RD_SHARE, Operator.AT_LEAST, "33.3334", "rdSpend", 2025, "1", "revenue", 2025, "3"));
        assertEquals(Light.MET, number(Measure.REVENUE_GROWTH, Operator.AT_LEAST, "20", "revenue", 2025, "120.00",
                "revenue", 2024, "100.00"));
        assertEquals(Light.NOT_MET, number(Measure.REVENUE_GROWTH, Operator.AT_LEAST, "20", "revenue", 2025,
                "119.99", "revenue", 2024, "100.00"));
        var finding = only(Condition.number(Measure.RD_SHARE, Operator.AT_LEAST, "3", 2025), evidence(null,
                "rdSpend", 2025, "2", "revenue", 2025, "3"));
        assertEquals(new BigDecimal("66.67"), finding.figure());
        assertEquals(List.of(REPORT, REPORT), finding.sources().stream().map(Finding.Source::report).toList());
    }

    @Test
    void whatIsMissingIsNamedAndWhatCannotBeDividedIsUnknown() {
        var growth = only(Condition.number(Measure.REVENUE_GROWTH, Operator.AT_LEAST, "20", 2025), evidence(null,
                "revenue", 2025, "1"));
        assertEquals(Light.UNKNOWN, growth.light());
        assertEquals(List.of(new Finding.Source("revenue", 2024, null, null)), growth.missing());
        var zero = only(Condition.number(Measure.RD_SHARE, Operator.AT_LEAST, "3", 2025), evidence(null, "rdSpend",
                2025, "2", "revenue", 2025, "0"));
        assertEquals(Light.UNKNOWN, zero.light());
        assertNull(zero.figure());
    }

    @Test
    void aChoiceHoldsWhenOneOfThemDoesAndWhatCannotBeJudgedIsUnknown() {
        var here = evidence(null);
        assertEquals(Light.MET, only(Condition.choice(Measure.CATEGORY, Operator.IN, "ECOMMERCE", "TECH"), here)
                .light());
        assertEquals(Light.NOT_MET, only(Condition.choice(Measure.CATEGORY, Operator.NOT_IN, "TECH"), here).light());
        assertEquals(Light.NOT_MET, only(Condition.choice(Measure.STAGE, Operator.IN, "TENANT"), here).light());
        assertEquals(Light.UNKNOWN, only(Condition.choice(Measure.COMPLIANCE, Operator.NOT_IN, "EXCEEDED"), here)
                .light());
    }

    @Test
    void oneConditionThatFailsDecidesWhateverElseIsMissing() {
        var missing = Condition.number(Measure.REVENUE, Operator.AT_LEAST, "1", 2025);
        var failing = Condition.choice(Measure.STAGE, Operator.IN, "TENANT");
        var met = Condition.choice(Measure.STAGE, Operator.IN, "INCUBATING");
        assertEquals(Fit.DOES_NOT_FIT, Match.of(List.of(missing, failing), evidence(null)).fit());
        assertEquals(Fit.CANNOT_JUDGE, Match.of(List.of(missing, met), evidence(null)).fit());
        assertEquals(Fit.FITS, Match.of(List.of(met), evidence(null)).fit());
        assertEquals(Fit.FITS, Match.of(List.of(), evidence(null)).fit());
    }
}
