package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;

/**
 * How one condition stands for one enterprise, and by what.
 *
 * @param figure what is there: CNY, persons, months, percent to two decimals; {@code null} for choices and what is missing
 * @param found the choices that hold for it, {@code null} for numbers
 * @param sources the figures that it was made of
 * @param missing the figures that there are none of
 */
public record Finding(Condition condition, Light light, BigDecimal figure, List<String> found, List<Source> sources,
        List<Source> missing) {

    /**
     * Where a figure stands, or would.
     *
     * @param year of the report, {@code null} for the register
     * @param report {@code null} for the register and for what is missing
     */
    public record Source(String field, Integer year, BigDecimal amount, UUID report) {
        /** Which figure it is. */
        public String words() {
            return said(this);
        }
    }

    /** As a sentence. */
    public String words() {
        var names = Language.words(PolicyNames.class);
        if (!missing.isEmpty()) {
            return names.missing(missing.stream().map(Finding::said).distinct()
                    .reduce(names::and).orElseThrow());
        }
        if (found != null) {
            return found.isEmpty()
                    ? names.nothingFound()
                    : found.stream().map(each -> Shown.choice(condition.measure(), each))
                            .reduce(names::and).orElseThrow();
        }
        return figure == null ? names.cannotBeReckoned() : Shown.figure(condition.measure(), figure);
    }

    private static String said(Source source) {
        var names = Language.words(PolicyNames.class);
        var field = names.field(source.field());
        return source.year() == null ? field : names.ofYear(field, source.year());
    }

    public boolean met() {
        return light == Light.MET;
    }
}
