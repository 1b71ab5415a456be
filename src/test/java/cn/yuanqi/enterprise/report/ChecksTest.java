package cn.yuanqi.enterprise.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ChecksTest {
    private static final List<Field> FORM = ShippedForm.fields();

    private static Map<String, Written> filled() {
        var written = new HashMap<String, Written>();
        FORM.forEach(field -> written.put(field.code(), new Written("10", null, null)));
        return written;
    }

    private static List<String> findings(Map<String, Written> written, Map<String, BigDecimal> last) {
        return Checks.of(FORM, written, last).stream().map(found -> found.field() + " " + found.rule()).toList();
    }

    private static List<String> with(String field, String text, Unit unit) {
        var written = filled();
        written.put(field, new Written(text, unit, null));
        return findings(written, Map.of());
    }

    @Test
    void whatIsFilledInAndHoldsIsNotSpokenOf() {
        assertEquals(List.of(), findings(filled(), Map.of()));
    }

    @Test
    void everyRequiredLineThatIsEmptyIsNamed() {
        assertEquals(FORM.stream().map(field -> field.code() + " REQUIRED").toList(), findings(Map.of(), Map.of()));
        assertEquals(List.of("tax REQUIRED"), with("tax", "  ", null));
    }

    @ParameterizedTest
    @CsvSource({"revenue, many, , NO_NUMBER", "revenue, -1, , NEGATIVE", "revenue, 1.00001, CNY_10K, ",
            "revenue, 1.0000001, CNY_10K, TOO_FINE", "revenue, 1.001, CNY, TOO_FINE", "staff, 1.5, , FRACTION",
            "staff, -1, , NEGATIVE", "netProfit, -1, , ", "revenue, 1, PERSONS, WRONG_UNIT",
            "revenue, 99999999999999999, CNY_10K, TOO_LARGE", "staff, 9999999999, , TOO_LARGE"})
    void aFigureThatCannotBeIsNamed(String field, String text, Unit unit, String rule) {
        assertEquals(rule == null ? List.of() : List.of(field + " " + rule),
                with(field, text, unit).stream().filter(found -> !found.startsWith("rdStaff")).toList());
    }

    @Property
    void researchersAreAtMostAllStaff(@ForAll @IntRange(max = 5_000) int staff,
            @ForAll @IntRange(max = 5_000) int researchers) {
        var written = filled();
        written.put("staff", new Written(String.valueOf(staff), null, null));
        written.put("rdStaff", new Written(String.valueOf(researchers), null, null));
        assertEquals(researchers > staff, findings(written, Map.of()).contains("rdStaff RD_STAFF_OVER_STAFF"));
    }

    @Test
    void moreGrantedThanAppliedIsOnlyAHint() {
        assertEquals(List.of("ipGranted GRANTED_OVER_APPLIED"), with("ipGranted", "11", null));
        assertFalse(new Finding("ipGranted", Rule.GRANTED_OVER_APPLIED, BigDecimal.TEN).stops(false));
    }

    @Property
    void aThousandTimesTheLastOrAThousandthOfItAsks(@ForAll @LongRange(min = 1, max = 1_000_000_000) long last,
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long now) {
        boolean slips = now >= last * 1_000 || now * 1_000 <= last;
        assertEquals(slips, Checks.slips(BigDecimal.valueOf(now), BigDecimal.valueOf(last)));
        assertEquals(slips, Checks.slips(BigDecimal.valueOf(-now), BigDecimal.valueOf(last)));
    }

    @ParameterizedTest
    @CsvSource({"999999.99, 1000, false", "1000000.00, 1000, true", "1.00, 1000, true", "1.01, 1000, false",
            "0, 1000, false",
            "1000, 0, false"})
    void theEdgesOfASlip(BigDecimal now, BigDecimal last, boolean slips) {
        assertEquals(slips, Checks.slips(now, last));
    }

    @Test
    void aSlipIsSeenAcrossUnitsAndStopsUntilConfirmed() {
        var written = filled();
        written.put("revenue", new Written("1,261,100", Unit.CNY_10K, null));
        var last = Map.of("revenue", new BigDecimal("1261100.00"));
        assertEquals(List.of("revenue UNIT_SLIP"), findings(written, last));
        var slip = Checks.of(FORM, written, last).get(0);
        assertTrue(slip.stops(false));
        assertFalse(slip.stops(true));
        written.put("revenue", new Written("1,261,100", Unit.CNY, null));
        assertEquals(List.of(), findings(written, last));
    }
}
