package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.enterprise.Compliance;

/** A hint of trouble to come with a loan, and the fact that it comes from. */
public record Warning(Kind kind, Fact fact) {
    public enum Kind {
        RENT_IN_ARREARS(ConsentScope.RENT), WATER_EXCEEDED(ConsentScope.COMPLIANCE);

        private final ConsentScope scope;

        Kind(ConsentScope scope) {
            this.scope = scope;
        }

        /** Of the facts that it comes from. */
        ConsentScope scope() {
            return scope;
        }
    }

    static List<Warning> of(List<Fact> facts) {
        var warnings = new ArrayList<Warning>();
        for (Fact fact : facts) {
            if (fact.code() == FactCode.ARREARS_DAYS && new BigDecimal(fact.value()).signum() > 0) {
                warnings.add(new Warning(Kind.RENT_IN_ARREARS, fact));
            }
            if (fact.code() == FactCode.VERDICT && Compliance.EXCEEDED.name().equals(fact.value())) {
                warnings.add(new Warning(Kind.WATER_EXCEEDED, fact));
            }
        }
        return warnings;
    }
}
