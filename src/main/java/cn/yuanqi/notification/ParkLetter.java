package cn.yuanqi.notification;

import java.util.function.Function;

import cn.yuanqi.platform.Language;

/** A wording out of {@link ParkLetterWords}, which keeps the bundle of all other letters short enough to read. */
final class ParkLetter {
    private ParkLetter() {
    }

    static Letter.Wording wording(Function<ParkLetterWords, String> subject, Function<ParkLetterWords, String> text,
            Function<ParkLetterWords, String> button) {
        return new Letter.Wording(words -> subject.apply(in(words)), words -> text.apply(in(words)),
                words -> button.apply(in(words)));
    }

    private static ParkLetterWords in(NotificationWords words) {
        return Language.of(words.tag()).wordsOf(ParkLetterWords.class);
    }
}
