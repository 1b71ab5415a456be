package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The schedule of a loan to the fen. Pure. Interest of a month is what is outstanding × rate / 12, HALF_UP; the equal
 * instalment and the equal principal are rounded HALF_UP once, and never more principal than is outstanding; the last
 * instalment repays what is left, so the principal of all is the amount exactly. Instalment k falls due
 * {@code disbursedOn.plusMonths(k)}.
 */
public final class Amortisation {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    /** Months of a year × percent. */
    private static final BigDecimal TWELVE_HUNDRED = BigDecimal.valueOf(1200);
    private static final int MONTHS_OF_A_YEAR = 12;

    /**
     * @param months instalments in all
     * @param repricing with {@code YEARLY} the equal instalment is reckoned anew on each anniversary
     */
    public record Terms(int months, RepaymentMethod method, Repricing repricing, LocalDate disbursedOn) {
        boolean isAnniversary(int place) {
            return repricing == Repricing.YEARLY && place > 1 && place % MONTHS_OF_A_YEAR == 1;
        }
    }

    private Amortisation() {
    }

    /** The whole schedule at one rate, percent a year. */
    public static List<Instalment> schedule(BigDecimal principal, BigDecimal rate, Terms terms) {
        return rest(principal, 1, terms, place -> rate);
    }

    /**
     * The instalments from {@code first} on.
     *
     * @param outstanding principal before the first of them, CNY with two decimals
     * @param rates percent a year by the place of the instalment
     */
    public static List<Instalment> rest(BigDecimal outstanding, int first, Terms terms, IntFunction<BigDecimal> rates) {
        if (outstanding.signum() < 0 || first < 1 || first > terms.months()) {
            throw new IllegalArgumentException("nothing to repay from " + first + " of " + terms.months());
        }
        var left = outstanding.setScale(2, RoundingMode.UNNECESSARY);
        var instalments = new ArrayList<Instalment>();
        var even = even(left, first, terms, rates.apply(first));
        for (int place = first; place <= terms.months(); place++) {
            var rate = rates.apply(place);
            if (terms.method() == RepaymentMethod.EQUAL_INSTALMENT && place > first && terms.isAnniversary(place)) {
                even = even(left, place, terms, rate);
            }
            var interest = interest(left, rate);
            var principal = place == terms.months() ? left : principal(even, interest, left, terms.method());
            left = left.subtract(principal);
            instalments.add(new Instalment(place, terms.disbursedOn().plusMonths(place), rate, principal, interest,
                    left));
        }
        return instalments;
    }

    /** Of one month, CNY. @param rate percent a year */
    static BigDecimal interest(BigDecimal outstanding, BigDecimal rate) {
        return outstanding.multiply(rate).divide(TWELVE_HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal principal(BigDecimal even, BigDecimal interest, BigDecimal left, RepaymentMethod method) {
        return switch (method) {
            case EQUAL_INSTALMENT -> even.subtract(interest).max(BigDecimal.ZERO.setScale(2)).min(left);
            case EQUAL_PRINCIPAL -> even.min(left);
            case INTEREST_FIRST -> BigDecimal.ZERO.setScale(2);
        };
    }

    /** The sum that is the same each month: with interest, or of principal alone. */
    private static BigDecimal even(BigDecimal left, int place, Terms terms, BigDecimal rate) {
        int remaining = terms.months() - place + 1;
        if (terms.method() != RepaymentMethod.EQUAL_INSTALMENT || rate.signum() == 0) {
            return left.divide(BigDecimal.valueOf(remaining), 2, RoundingMode.HALF_UP);
        }
        var monthly = rate.divide(TWELVE_HUNDRED, EXACT);
        var growth = BigDecimal.ONE.add(monthly).pow(remaining, EXACT);
        return left.multiply(monthly, EXACT).multiply(growth, EXACT).divide(growth.subtract(BigDecimal.ONE), EXACT)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
