package cn.yuanqi.environment.compliance;

import java.util.EnumSet;
import java.util.Set;

/** Why a verdict is not simply "compliant", worst first. */
public enum Reason {
    /** The last judged park day was over the day limit. */
    DAY_OVER,
    /** An hour mean was over its limit and no later one was within. */
    HOUR_OVER,
    /** An instantaneous value was over its limit and the values have not calmed down since. */
    OPEN_PRE_ALARM,
    /** The logger has fallen silent. */
    OFFLINE,
    /** Fewer valid hours than the policy asks for, and no valid day mean. */
    TOO_FEW_VALID_HOURS,
    /** Values marked as fault, maintenance, calibration and the like, which prove nothing. */
    INVALID_FLAGS,
    /** Nothing was discharged (停产). */
    STOPPED,
    /** No limit was in force that day. */
    NO_LIMIT;

    /** Of names with commas between them. */
    static Set<Reason> read(String names) {
        var all = EnumSet.noneOf(Reason.class);
        if (!names.isEmpty()) {
            for (var name : names.split(",")) {
                all.add(valueOf(name));
            }
        }
        return all;
    }
}
