package cn.yuanqi.environment.inspection;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * What was found about an item of the checklist.
 *
 * @param answer YES, NO or NOT_APPLICABLE; {@code null} to take an answer back
 * @param remark {@code null} for none
 * @param seen how often the item was saved when the asker looked
 */
record ItemInput(String answer, String remark, Integer seen) {

    /** @throws Problem 422 for an answer that there is not */
    InspectionItem.Answer found() {
        try {
            return answer == null || answer.isBlank() ? null : InspectionItem.Answer.valueOf(answer);
        } catch (IllegalArgumentException noAnswer) {
            throw Problem.invalid("answer", Language.words(RectificationWords.class).unknownValue(answer));
        }
    }

    /** @throws Problem 422 when nobody said */
    static int seen(Integer seen) {
        if (seen == null) {
            throw Problem.invalid("seen", Language.words(RectificationWords.class).missing());
        }
        return seen;
    }
}
