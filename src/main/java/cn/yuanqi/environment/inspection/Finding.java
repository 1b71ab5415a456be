package cn.yuanqi.environment.inspection;

import java.time.LocalDate;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * What a re-inspection found.
 *
 * @param sufficient whether it was put right; {@code null} when nobody said
 * @param text what was seen, or why it is not enough
 * @param dueOn the new deadline when it is not
 * @param inspectionId of the visit, {@code null} for none
 */
record Finding(Boolean sufficient, String text, LocalDate dueOn, UUID inspectionId) {

    /** The text. @throws Problem 422 naming the field */
    String mustHold(LocalDate today) {
        var words = Language.words(RectificationWords.class);
        if (sufficient == null) {
            throw Problem.invalid("sufficient", words.missing());
        }
        var said = Said.of("text", text, RectificationDesk.LONGEST);
        if (!sufficient) {
            RectificationInput.mustComeYet("dueOn", dueOn, today);
        }
        return said;
    }
}
