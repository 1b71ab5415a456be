package cn.yuanqi.policy;

import java.util.Arrays;
import java.util.List;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.report.Figures;

/** What a condition looks at: a fact of the register, or figures of the accepted report of a year. */
public enum Measure {
    CATEGORY, STAGE, COMPLIANCE,
    /** Months since the founding, as of the day of judging (Civil Code art. 202). */
    AGE_MONTHS,
    /** CNY. */
    REGISTERED_CAPITAL, HEADCOUNT,
    /** CNY in the year. */
    REVENUE(Figures.REVENUE), NET_PROFIT(Figures.NET_PROFIT), TAX(Figures.TAX), EXPORTS(Figures.EXPORTS), RD_SPEND(
            Figures.RD_SPEND), VENTURE_MONEY(Figures.VENTURE_MONEY),
    /** Persons and pieces. */
    STAFF(Figures.STAFF), RD_STAFF(Figures.RD_STAFF), IP_HELD(Figures.IP_HELD), IP_GRANTED(Figures.IP_GRANTED),
    /** R&D spend in percent of the revenue of the same year. */
    RD_SHARE(Figures.RD_SPEND, Figures.REVENUE),
    /** R&D staff in percent of the staff. */
    RD_STAFF_SHARE(Figures.RD_STAFF, Figures.STAFF),
    /** Percent more than in the year before. */
    REVENUE_GROWTH(Figures.REVENUE), RD_GROWTH(Figures.RD_SPEND);

    private final List<String> fields;

    Measure(String... fields) {
        this.fields = List.of(fields);
    }

    boolean ofChoices() {
        return ordinal() <= COMPLIANCE.ordinal();
    }

    boolean ofReport() {
        return !fields.isEmpty();
    }

    boolean isGrowth() {
        return this == REVENUE_GROWTH || this == RD_GROWTH;
    }

    boolean isShare() {
        return fields.size() == 2;
    }

    /** Of the report: the figure itself, or what is divided by what. */
    List<String> fields() {
        return fields;
    }

    /** What can be chosen; empty for numbers. */
    List<String> choices() {
        Enum<?>[] all = switch (this) {
            case CATEGORY -> Category.values();
            case STAGE -> Lifecycle.values();
            case COMPLIANCE -> Compliance.values();
            default -> new Enum<?>[0];
        };
        return Arrays.stream(all).map(Enum::name).toList();
    }
}
