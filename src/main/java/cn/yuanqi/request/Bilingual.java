package cn.yuanqi.request;

import cn.yuanqi.platform.Language;

/** Texts that people write in both languages. */
final class Bilingual {
    private Bilingual() {
    }

    /** The one that the asker reads; the other where it is missing. {@code null} when both are. */
    static String of(String chinese, String english) {
        var first = Language.current() == Language.ZH ? chinese : english;
        return first == null ? chinese == null ? english : chinese : first;
    }
}
