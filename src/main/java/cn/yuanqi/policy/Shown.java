package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.platform.Language;

/** Values of measures as people write them. */
final class Shown {
    private Shown() {
    }

    static String figure(Measure measure, BigDecimal value) {
        var words = Language.words(PolicyNames.class);
        var plain = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        return switch (measure) {
            case AGE_MONTHS -> words.months(plain);
            case HEADCOUNT, STAFF, RD_STAFF -> words.persons(plain);
            case IP_HELD, IP_GRANTED -> words.pieces(plain);
            case RD_SHARE, RD_STAFF_SHARE, REVENUE_GROWTH, RD_GROWTH -> words.percent(plain);
            default -> words.yuan(plain);
        };
    }

    static String choice(Measure measure, String value) {
        var words = Language.words(PolicyNames.class);
        return switch (measure) {
            case CATEGORY -> words.category(Category.valueOf(value));
            case STAGE -> words.stage(Lifecycle.valueOf(value));
            case COMPLIANCE -> words.compliance(Compliance.valueOf(value));
            default -> throw new IllegalArgumentException(value);
        };
    }

    /** The constant of one of its names: its code, or what people call it in either language. */
    static Optional<String> named(Measure measure, String typed) {
        return measure.choices().stream().filter(code -> code.equalsIgnoreCase(typed)
                || Arrays.stream(Language.values()).anyMatch(language -> typed.equalsIgnoreCase(
                        in(language, measure, code))))
                .findFirst();
    }

    private static String in(Language language, Measure measure, String value) {
        var words = language.wordsOf(PolicyNames.class);
        return switch (measure) {
            case CATEGORY -> words.category(Category.valueOf(value));
            case STAGE -> words.stage(Lifecycle.valueOf(value));
            default -> words.compliance(Compliance.valueOf(value));
        };
    }
}
