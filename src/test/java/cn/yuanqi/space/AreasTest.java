package cn.yuanqi.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A whole and its parts. */
class AreasTest {

    @Property
    void partsOfAWholeAddUpToItHoweverItIsCut(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 1_000_000) Integer> hundredths) {
        var parts = parts(hundredths);
        var whole = BigDecimal.valueOf(hundredths.stream().mapToLong(Integer::longValue).sum(), 2);
        assertTrue(Areas.same(Areas.sum(parts), whole));
    }

    @Property
    void oneHundredthIsForgivenAndTwoAreNot(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 1_000_000) Integer> hundredths,
            @ForAll @IntRange(min = -5, max = 5) int off) {
        var parts = parts(hundredths);
        var whole = BigDecimal.valueOf(hundredths.stream().mapToLong(Integer::longValue).sum() + off, 2);
        assertEquals(Math.abs(off) <= 1, Areas.same(Areas.sum(parts), whole));
    }

    private static List<UnitFacts> parts(List<Integer> hundredths) {
        var parts = new ArrayList<UnitFacts>();
        for (int area : hundredths) {
            var part = new UnitFacts();
            part.areaSqm = BigDecimal.valueOf(area, 2);
            parts.add(part);
        }
        return parts;
    }
}
