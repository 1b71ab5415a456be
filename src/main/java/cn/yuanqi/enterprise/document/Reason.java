package cn.yuanqi.enterprise.document;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Why a document was withdrawn, in somebody's own words. */
record Reason(String reason) {
    private static final int LENGTH = 200;

    /** @throws Problem 422 when nothing is said, or more than 200 characters */
    static String of(String said) {
        var words = Language.words(DocumentWords.class);
        if (said == null || said.isBlank()) {
            throw Problem.invalid("reason", words.missing());
        }
        if (said.strip().codePointCount(0, said.strip().length()) > LENGTH) {
            throw Problem.invalid("reason", words.tooLong(LENGTH));
        }
        return said.strip();
    }
}
