package cn.yuanqi.enterprise.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What people state about a document, beside the file itself. */
public class DocumentFacts {
    static final int TITLE_LENGTH = 120;
    static final int NUMBER_LENGTH = 100;
    static final int NOTE_LENGTH = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    public DocumentKind kind;
    public String title;
    /** As printed on it. */
    public String number;
    public LocalDate issuedOn;
    /** The last day on which it is valid; {@code null} when it does not expire. */
    public LocalDate expiresOn;
    public String note;

    static DocumentFacts of(Document document) {
        var facts = new DocumentFacts();
        facts.kind = document.kind;
        facts.title = document.title;
        facts.number = document.number;
        facts.issuedOn = document.issuedOn;
        facts.expiresOn = document.expiresOn;
        facts.note = document.note;
        return facts;
    }

    /** @throws Problem 422 with every field that does not hold */
    void mustHold(LocalDate today) {
        var errors = errors(today);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** Puts the texts in the form that is stored, and says what is wrong; empty when it can be stored. */
    List<Problem.FieldError> errors(LocalDate today) {
        title = clean(title);
        number = clean(number);
        note = clean(note);
        var words = Language.words(DocumentWords.class);
        var errors = new ArrayList<Problem.FieldError>();
        if (kind == null) {
            errors.add(new Problem.FieldError("kind", words.missing()));
        }
        if (title == null) {
            errors.add(new Problem.FieldError("title", words.missing()));
        }
        text(errors, "title", title, TITLE_LENGTH);
        text(errors, "number", number, NUMBER_LENGTH);
        text(errors, "note", note, NOTE_LENGTH);
        dates(errors, today);
        if (kind != null && kind.needsNumberAndValidity()) {
            needed(errors, "number", number);
            needed(errors, "issuedOn", issuedOn);
            needed(errors, "expiresOn", expiresOn);
        }
        return errors;
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void text(List<Problem.FieldError> errors, String field, String text, int most) {
        var words = Language.words(DocumentWords.class);
        if (text != null && text.codePointCount(0, text.length()) > most) {
            errors.add(new Problem.FieldError(field, words.tooLong(most)));
        } else if (text != null && text.codePoints().anyMatch(DocumentFacts::isDamage)) {
            errors.add(new Problem.FieldError(field, words.damagedText()));
        }
    }

    /** Control characters except those that end a line, and halves of surrogate pairs. */
    private static boolean isDamage(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r'
                || Character.getType(character) == Character.SURROGATE;
    }

    private void dates(List<Problem.FieldError> errors, LocalDate today) {
        var words = Language.words(DocumentWords.class);
        possible(errors, "issuedOn", issuedOn);
        possible(errors, "expiresOn", expiresOn);
        if (issuedOn != null && issuedOn.isAfter(today)) {
            errors.add(new Problem.FieldError("issuedOn", words.inFuture()));
        }
        if (issuedOn != null && expiresOn != null && expiresOn.isBefore(issuedOn)) {
            errors.add(new Problem.FieldError("expiresOn", words.beforeIssue()));
        }
    }

    private static void possible(List<Problem.FieldError> errors, String field, LocalDate date) {
        if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
            errors.add(new Problem.FieldError(field, Language.words(DocumentWords.class).badDate()));
        }
    }

    private static void needed(List<Problem.FieldError> errors, String field, Object value) {
        if (value == null) {
            errors.add(new Problem.FieldError(field, Language.words(DocumentWords.class).neededForHighTech()));
        }
    }

    boolean same(DocumentFacts other) {
        return kind == other.kind && Objects.equals(title, other.title) && Objects.equals(number, other.number)
                && Objects.equals(issuedOn, other.issuedOn) && Objects.equals(expiresOn, other.expiresOn)
                && Objects.equals(note, other.note);
    }
}
