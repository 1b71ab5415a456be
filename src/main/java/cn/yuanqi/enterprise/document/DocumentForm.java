package cn.yuanqi.enterprise.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** An upload as a form sends it: the file, and what is stated about it. */
public class DocumentForm {
    @RestForm
    public FileUpload file;
    @RestForm
    public String kind;
    @RestForm
    public String title;
    @RestForm
    public String number;
    @RestForm
    public String issuedOn;
    @RestForm
    public String expiresOn;
    @RestForm
    public String note;

    private final List<Problem.FieldError> unread = new ArrayList<>();

    /** What is stated as facts; a new document without a title is called like its file. */
    DocumentFacts facts() {
        return over(new DocumentFacts(), "".equals(clean(title)) ? stem() : title);
    }

    /** What is stated, laid over what stands: a field that was not sent, or left empty, stays. */
    DocumentFacts factsOver(DocumentFacts standing) {
        return over(standing, title);
    }

    private DocumentFacts over(DocumentFacts facts, String called) {
        unread.clear();
        facts.kind = clean(kind).isEmpty() ? facts.kind : kind();
        facts.title = clean(called).isEmpty() ? facts.title : called;
        facts.number = clean(number).isEmpty() ? facts.number : number;
        facts.issuedOn = clean(issuedOn).isEmpty() ? facts.issuedOn : date("issuedOn", issuedOn);
        facts.expiresOn = clean(expiresOn).isEmpty() ? facts.expiresOn : date("expiresOn", expiresOn);
        facts.note = clean(note).isEmpty() ? facts.note : note;
        return facts;
    }

    private String stem() {
        var name = file == null || file.fileName() == null ? "" : file.fileName();
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        var plain = stem.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "");
        return plain.codePointCount(0, plain.length()) <= DocumentFacts.TITLE_LENGTH
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, DocumentFacts.TITLE_LENGTH));
    }

    private DocumentKind kind() {
        var known = Arrays.stream(DocumentKind.values()).filter(each -> each.name().equals(clean(kind))).findFirst();
        if (known.isEmpty()) {
            unread.add(new Problem.FieldError("kind", Language.words(DocumentWords.class).unknownValue(kind)));
        }
        return known.orElse(DocumentKind.OTHER);
    }

    private LocalDate date(String field, String text) {
        try {
            return LocalDate.parse(clean(text));
        } catch (DateTimeParseException noDate) {
            unread.add(new Problem.FieldError(field, Language.words(DocumentWords.class).badDate()));
            return null;
        }
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    /** All that is wrong with the facts that were read from here. */
    List<Problem.FieldError> faults(DocumentFacts facts, LocalDate today) {
        var errors = new ArrayList<>(unread);
        var named = unread.stream().map(Problem.FieldError::field).toList();
        facts.errors(today).stream().filter(error -> !named.contains(error.field())).forEach(errors::add);
        return errors;
    }
}
