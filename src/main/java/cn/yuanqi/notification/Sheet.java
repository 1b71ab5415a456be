package cn.yuanqi.notification;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.notification.inbox.MailLanguage;
import cn.yuanqi.platform.Language;

/**
 * A letter as it waits in the outbox: its words are chosen, its paper is not. Chinese first, English below.
 *
 * @param reader the member whom it goes to, {@code null} when it goes to whoever has the address
 */
record Sheet(String to, String subject, List<Part> parts, String path, Member reader) {
    private static final Pattern ADDRESS = Pattern
            .compile("[^@\\s,;:<>()\"\\\\]+@[^@\\s,;:<>()\"\\\\]+\\.[^@\\s,;:<>()\"\\\\]+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");
    private static final int LONGEST_SUBJECT = 150;

    /**
     * The letter in one language.
     *
     * @param footer {@code null} on letters of an older release, whose paragraphs have it
     * @param settings what the link to the reader's settings is called
     */
    record Part(String language, String subject, List<String> paragraphs, String button, String footer,
            String settings) {
    }

    /** A letter that goes to a member only as long as they are one. */
    record Member(String park, UUID person) {
    }

    /** @throws IllegalArgumentException when the address is none, or would be read as several */
    static Sheet of(Letter letter) {
        if (!ADDRESS.matcher(letter.to()).matches()) {
            throw new IllegalArgumentException("not one mail address");
        }
        var parts = Stream.of(Language.values()).map(language -> part(letter.wording(), language)).toList();
        return new Sheet(letter.to(), subject(parts), parts, letter.path(), null);
    }

    /** One line, whatever stands in the names that it mentions: a line break would begin another header. */
    private static String subject(List<Part> parts) {
        return parts.stream().map(Part::subject).collect(Collectors.joining(" · "));
    }

    /** As this member wants it. */
    Sheet to(Member member, MailLanguage wanted) {
        var tags = wanted.languages().stream().map(language -> language.locale().toLanguageTag()).toList();
        var chosen = parts.stream().filter(part -> tags.contains(part.language())).toList();
        return new Sheet(to, subject(chosen), chosen, path, member);
    }

    Part in(Language language) {
        return parts.stream().filter(part -> part.language().equals(language.locale().toLanguageTag())).findFirst()
                .orElseThrow();
    }

    private static Part part(Letter.Wording wording, Language language) {
        var words = language.wordsOf(NotificationWords.class);
        var paragraphs = Stream.of(wording.text().apply(words)).flatMap(String::lines).map(Sheet::oneLine)
                .filter(line -> !line.isBlank()).toList();
        return new Part(language.locale().toLanguageTag(), shortened(oneLine(wording.subject().apply(words))),
                paragraphs, wording.button().apply(words), words.footer(), words.settings());
    }

    private static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_SUBJECT ? text.substring(0, LONGEST_SUBJECT) + "…" : text;
    }
}
