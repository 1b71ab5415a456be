package cn.yuanqi.financing;

import java.math.BigDecimal;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * A reviewer's finding; all of it may be left out.
 *
 * @param amount CNY that is recommended
 * @param acceptedValue CNY at which the lender values what backs the application
 */
record ReviewInput(FinancingReview.Recommendation recommendation, BigDecimal amount, String note,
        BigDecimal acceptedValue) {
    static final ReviewInput NOTHING = new ReviewInput(null, null, null, null);

    /** @throws Problem 422 */
    ReviewInput held() {
        var words = Language.words(FinancingWords.class);
        if (amount != null && !ApplicationInput.isMoney(amount)) {
            throw Problem.invalid("amount", words.badMoney());
        }
        if (acceptedValue != null && !ApplicationInput.isMoney(acceptedValue)) {
            throw Problem.invalid("acceptedValue", words.badMoney());
        }
        return new ReviewInput(recommendation, amount, Said.orNothing("note", note, 1000), acceptedValue);
    }
}
