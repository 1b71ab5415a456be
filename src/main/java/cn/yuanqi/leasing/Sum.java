package cn.yuanqi.leasing;

import java.math.BigDecimal;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** An amount of money that somebody states. */
final class Sum {
    private static final BigDecimal LIMIT = new BigDecimal("1e13");

    private Sum() {
    }

    /** @throws Problem 422 when it is absent, not positive, too large or has parts of a fen */
    static BigDecimal mustHold(String field, BigDecimal amount, boolean mayBeNothing) {
        var words = Language.words(LeasingWords.class);
        if (amount == null) {
            throw Problem.invalid(field, words.missing());
        }
        if (amount.signum() < 0 || amount.signum() == 0 && !mayBeNothing) {
            throw Problem.invalid(field, words.notPositive());
        }
        if (Math.abs((long) amount.scale()) > 100 || amount.compareTo(LIMIT) >= 0) {
            throw Problem.invalid(field, words.tooLarge(LIMIT.toPlainString()));
        }
        if (amount.signum() != 0 && amount.stripTrailingZeros().scale() > 2) {
            throw Problem.invalid(field, words.tooFine(2));
        }
        return amount.setScale(2);
    }
}
