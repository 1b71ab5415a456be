package cn.yuanqi.enterprise.exchange;

import java.util.Arrays;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What becomes of the good rows of a file that has bad ones too. */
enum ImportMode {
    GOOD_ROWS("good-rows"), ALL_OR_NOTHING("all-or-nothing");

    private final String code;

    ImportMode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Nothing said is good-rows. @throws Problem 422 for another word */
    static ImportMode of(String code) {
        if (code == null || code.isEmpty()) {
            return GOOD_ROWS;
        }
        return Arrays.stream(values()).filter(mode -> mode.code.equals(code)).findFirst()
                .orElseThrow(() -> Problem.invalid("mode",
                        Language.words(ExchangeWords.class).unknownValue(code)));
    }
}
