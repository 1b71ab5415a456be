package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** A published loan prime rate as it is entered. */
class LprFacts {
    private static final LocalDate REFORM = LocalDate.of(2019, 8, 20);
    private static final BigDecimal MOST = BigDecimal.valueOf(25);
    public LprTerm term;
    public LocalDate publishedOn;
    /** Percent a year. */
    public BigDecimal rate;
    /** Who published it, for example 全国银行间同业拆借中心. */
    public String source;

    /** @throws Problem 422 naming each field that does not hold */
    void mustHold(LocalDate today) {
        var words = Language.words(FinancingWords.class);
        List<FieldError> errors = new ArrayList<>();
        if (term == null) {
            errors.add(new FieldError("term", words.chooseOne()));
        }
        if (publishedOn == null || publishedOn.isBefore(REFORM) || publishedOn.isAfter(today)) {
            errors.add(new FieldError("publishedOn", words.badPublishedOn(REFORM.toString())));
        }
        if (rate == null || rate.signum() <= 0 || rate.compareTo(MOST) > 0 || rate.stripTrailingZeros().scale() > 4) {
            errors.add(new FieldError("rate", words.badRate()));
        }
        source = source == null ? "" : source.strip();
        if (source.isEmpty() || source.length() > 200) {
            errors.add(new FieldError("source", words.textUpTo(200)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
