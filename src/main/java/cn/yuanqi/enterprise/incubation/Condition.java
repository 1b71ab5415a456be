package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * One condition of a rule set; what its code does not use is {@code null}.
 *
 * @param specialMonths the same in special fields (biomedicine, integrated circuits, modern agriculture …)
 * @param amount CNY; it must be exceeded
 * @param years consecutive ones whose figures are added up
 */
record Condition(Code code, Integer months, Integer specialMonths, BigDecimal amount, Integer years) {
    private static final int MOST_MONTHS = 600;
    private static final int MOST_YEARS = 10;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(17);

    enum Code {
        /** Not older than so many months on the day of entry. */
        FOUNDED_WITHIN,
        /** Not longer in the park than so many months. */
        STAY_WITHIN,
        /** A certificate as national high-tech enterprise that is valid. */
        HIGH_TECH,
        /** Venture money of all years together. */
        VENTURE_OVER,
        /** Revenue of consecutive years together. */
        REVENUE_OVER,
        /** Merged, acquired or listed. */
        EXIT;

        public boolean hasMonths() {
            return this == FOUNDED_WITHIN || this == STAY_WITHIN;
        }

        public boolean hasSpecialMonths() {
            return this == STAY_WITHIN;
        }

        public boolean hasAmount() {
            return this == VENTURE_OVER || this == REVENUE_OVER;
        }

        public boolean hasYears() {
            return this == REVENUE_OVER;
        }
    }

    static Condition founded(int months) {
        return new Condition(Code.FOUNDED_WITHIN, months, null, null, null);
    }

    static Condition stay(int months, int specialMonths) {
        return new Condition(Code.STAY_WITHIN, months, specialMonths, null, null);
    }

    static Condition venture(BigDecimal amount) {
        return new Condition(Code.VENTURE_OVER, null, null, amount, null);
    }

    static Condition revenue(BigDecimal amount, int years) {
        return new Condition(Code.REVENUE_OVER, null, null, amount, years);
    }

    static Condition of(Code code) {
        return new Condition(code, null, null, null, null);
    }

    /** What is missing or impossible in it. @param field where it stands in the input */
    List<Problem.FieldError> flaws(String field) {
        var words = Language.words(EligibilityWords.class);
        var flaws = new ArrayList<Problem.FieldError>();
        if (code == null) {
            flaws.add(new Problem.FieldError(field + ".code", words.codeMissing()));
            return flaws;
        }
        if (wrong(code.hasMonths(), months, MOST_MONTHS)) {
            flaws.add(new Problem.FieldError(field + ".months", words.monthsWrong(MOST_MONTHS)));
        }
        if (specialMonths != null && wrong(code.hasSpecialMonths(), specialMonths, MOST_MONTHS)) {
            flaws.add(new Problem.FieldError(field + ".specialMonths", words.monthsWrong(MOST_MONTHS)));
        }
        if (code.hasAmount() ? amount == null || amount.signum() < 0 || amount.compareTo(MOST) >= 0 : amount != null) {
            flaws.add(new Problem.FieldError(field + ".amount", words.amountWrong()));
        }
        if (wrong(code.hasYears(), years, MOST_YEARS)) {
            flaws.add(new Problem.FieldError(field + ".years", words.yearsWrong(MOST_YEARS)));
        }
        return flaws;
    }

    private static boolean wrong(boolean wanted, Integer value, int most) {
        return wanted ? value == null || value < 1 || value > most : value != null;
    }

    /** The condition as a sentence. */
    public String words() {
        var words = Language.words(EligibilityWords.class);
        return switch (code) {
            case FOUNDED_WITHIN -> words.foundedWithin(months);
            case STAY_WITHIN ->
                specialMonths == null ? words.stayWithin(months) : words.stayWithinSpecial(months, specialMonths);
            case HIGH_TECH -> words.highTech();
            case VENTURE_OVER -> words.ventureOver(Money.grouped(amount));
            case REVENUE_OVER -> words.revenueOver(years, Money.grouped(amount));
            case EXIT -> words.exit();
        };
    }
}
