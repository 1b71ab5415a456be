package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;

/**
 * How one condition stands, and by what.
 *
 * @param figure months, or CNY; {@code null} where there is none
 * @param from the first day that counts, {@code until} the last, {@code limit} the last that is allowed
 * @param sources where the figures came from
 */
record Finding(Condition condition, Light light, BigDecimal figure, LocalDate from, LocalDate until, LocalDate limit,
        List<Source> sources) {
    /** The fields of a document for which it does not count. */
    static final String WITHDRAWN = "withdrawnAt";
    static final String BEGINS = "issuedOn";
    static final String EXPIRES = "expiresOn";

    enum Origin {
        REGISTER, REPORT, DOCUMENT, FACT
    }

    /**
     * Where a figure stands.
     *
     * @param field of the register, of the report or of the document, the one that decides
     * @param id of the report, document or fact; {@code null} for the register
     */
    record Source(Origin origin, String field, Integer year, BigDecimal amount, UUID id) {
        static Source register(String field) {
            return new Source(Origin.REGISTER, field, null, null, null);
        }
    }

    /** The figure and what it was made of, as a sentence. */
    public String words() {
        var words = Language.words(EligibilityWords.class);
        return switch (condition.code()) {
            case FOUNDED_WITHIN ->
                from == null ? words.foundingUnknown() : words.foundedFigure(from, until, limit, figure.intValue());
            case STAY_WITHIN -> stayWords(words);
            case HIGH_TECH -> sources.isEmpty() ? words.noCertificate() : certificateWords(words);
            case VENTURE_OVER -> light == Light.UNKNOWN
                    ? words.noVentureReport()
                    : words.sumFigure(years(), Money.exact(figure));
            case REVENUE_OVER -> light == Light.UNKNOWN ? words.noReport() : revenueWords(words);
            case EXIT -> sources.isEmpty()
                    ? words.noExit()
                    : words.exitFigure(RecordedFact.Kind.valueOf(sources.get(0).field()), from);
        };
    }

    private String certificateWords(EligibilityWords words) {
        return switch (sources.get(0).field()) {
            case WITHDRAWN -> words.certificateWithdrawn(day(from), day(until));
            case BEGINS -> words.certificateBegins(day(from));
            case EXPIRES -> words.certificateExpired(day(until));
            default -> words.certificateFigure(day(from), day(until));
        };
    }

    private String stayWords(EligibilityWords words) {
        if (from == null) {
            return words.notEntered();
        }
        return until == null ? words.endUnknown(from) : words.stayFigure(from, until, figure.intValue(), limit);
    }

    private String revenueWords(EligibilityWords words) {
        return figure == null ? words.notConsecutive(years()) : words.sumFigure(years(), Money.exact(figure));
    }

    private String years() {
        return sources.stream().map(source -> String.valueOf(source.year())).collect(Collectors.joining(", "));
    }

    private static String day(LocalDate day) {
        return day == null ? "…" : day.toString();
    }
}
