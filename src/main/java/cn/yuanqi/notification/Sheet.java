package cn.yuanqi.notification;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.yuanqi.platform.Language;

/** A letter as it waits in the outbox: its words are chosen, its paper is not. Chinese first, English below. */
record Sheet(String to, String subject, List<Part> parts, String path) {
    private static final Pattern ADDRESS = Pattern
            .compile("[^@\\s,;:<>()\"\\\\]+@[^@\\s,;:<>()\"\\\\]+\\.[^@\\s,;:<>()\"\\\\]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final int LONGEST_SUBJECT = 150;

    /** The letter in one language. */
    record Part(String language, List<String> paragraphs, String button) {
    }

    /** @throws IllegalArgumentException when the address is none, or would be read as several */
    static Sheet of(Letter letter) {
        if (!ADDRESS.matcher(letter.to()).matches()) {
            throw new IllegalArgumentException("not one mail address");
        }
        return new Sheet(letter.to(), subject(letter.wording()),
                Stream.of(Language.values()).map(language -> part(letter.wording(), language)).toList(),
                letter.path());
    }

    /** One line, whatever stands in the names that it mentions: a line break would begin another header. */
    private static String subject(Letter.Wording wording) {
        var chinese = oneLine(wording.subject().apply(Language.ZH.wordsOf(NotificationWords.class)));
        var english = oneLine(wording.subject().apply(Language.EN.wordsOf(NotificationWords.class)));
        return shortened(chinese) + " · " + shortened(english);
    }

    private static Part part(Letter.Wording wording, Language language) {
        var words = language.wordsOf(NotificationWords.class);
        var paragraphs = Stream.concat(wording.text().apply(words).lines(), Stream.of(words.footer()))
                .map(Sheet::oneLine).filter(line -> !line.isBlank()).toList();
        return new Part(language.locale().toLanguageTag(), paragraphs, wording.button().apply(words));
    }

    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SUBJECT ? text.substring(0, LONGEST_SUBJECT) + "…" : text;
    }
}
