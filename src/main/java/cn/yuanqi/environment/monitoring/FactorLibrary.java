package cn.yuanqi.environment.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What factor a code in a frame means. The codes of 2005 are ambiguous across media, so they count only in frames about water. */
final class FactorLibrary {
    /** Surface water, and discharges to it (HJ 212-2017 table 5). */
    private static final Set<String> WATER = Set.of("21", "32");

    private final Map<String, Meaning> byCode = new HashMap<>();
    private final Map<String, Meaning> byCode2005 = new HashMap<>();

    /**
     * @param code the code of 2017
     * @param unit the unit of values kept, unless the outlet says otherwise
     * @param wireUnit the unit of values sent under the code that was asked for
     */
    record Meaning(String code, String unit, String wireUnit) {
    }

    FactorLibrary(List<Factor> factors) {
        for (Factor factor : factors) {
            byCode.put(factor.code, new Meaning(factor.code, factor.unit, factor.wireUnit));
            if (factor.code2005 != null) {
                byCode2005.put(factor.code2005, new Meaning(factor.code, factor.unit, factor.wireUnit2005));
            }
        }
    }

    /** The meaning of a code in a frame of that ST, {@code null} when it has none. */
    Meaning meaning(String st, String code) {
        var meaning = byCode.get(code);
        return meaning != null || !WATER.contains(st) ? meaning : byCode2005.get(code);
    }
}
