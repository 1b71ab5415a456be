package cn.yuanqi.enterprise.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** A document's facts in a form: as they stand or as somebody typed them, with what is wrong and what stands instead. */
final class Correction {
    private static final List<String> FIELDS = List.of("kind", "title", "number", "issuedOn", "expiresOn", "note");

    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, String> now = new HashMap<>();
    private List<Problem.FieldError> errors = List.of();
    private int version;

    /** As it stands. */
    static Correction of(Document document) {
        var form = new Correction();
        form.version = document.version;
        form.typed.putAll(shown(document));
        return form;
    }

    /** As it was typed; a version that is none is one that nobody saw. */
    static Correction of(MultivaluedMap<String, String> sent) {
        var form = new Correction();
        FIELDS.forEach(field -> form.typed.put(field, Objects.toString(sent.getFirst(field), "").strip()));
        var seen = Objects.toString(sent.getFirst("version"), "");
        form.version = seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
        return form;
    }

    private static Map<String, String> shown(Document document) {
        return Map.of("kind", document.kind.name(), "title", document.title, "number",
                Objects.toString(document.number, ""), "issuedOn", Objects.toString(document.issuedOn, ""),
                "expiresOn", Objects.toString(document.expiresOn, ""), "note", Objects.toString(document.note, ""));
    }

    /** What was typed as facts; a field left empty is empty. Afterwards {@link #errors} tells what is wrong. */
    DocumentFacts facts(LocalDate today) {
        var form = new DocumentForm();
        form.kind = typed.get("kind");
        form.title = typed.get("title");
        form.number = typed.get("number");
        form.issuedOn = typed.get("issuedOn");
        form.expiresOn = typed.get("expiresOn");
        form.note = typed.get("note");
        var facts = form.facts();
        errors = new ArrayList<>(form.faults(facts, today));
        return facts;
    }

    /** Keeps what was typed and sets beside it what somebody else wrote meanwhile; saved again it holds. */
    void overtakenBy(Document document) {
        version = document.version;
        shown(document).forEach((field, value) -> {
            if (!value.equals(typed.get(field))) {
                now.put(field, value);
            }
        });
    }

    public String value(String field) {
        return typed.get(field);
    }

    public boolean isOvertaken() {
        return !now.isEmpty();
    }

    /** What stands in a field that somebody else changed, in words; {@code null} when it is as typed. */
    public String now(String field) {
        var value = now.get(field);
        if (value == null) {
            return null;
        }
        var words = Language.words(DocumentWords.class);
        return value.isEmpty() ? words.nothing() : field.equals("kind") ? kind(DocumentKind.valueOf(value)) : value;
    }

    private static String kind(DocumentKind kind) {
        var words = Language.words(DocumentWords.class);
        return switch (kind) {
            case BUSINESS_LICENCE -> words.kind_BUSINESS_LICENCE();
            case HIGH_TECH_CERTIFICATE -> words.kind_HIGH_TECH_CERTIFICATE();
            case OTHER_CERTIFICATE -> words.kind_OTHER_CERTIFICATE();
            case PERMIT -> words.kind_PERMIT();
            case CONTRACT -> words.kind_CONTRACT();
            case FINANCIAL_STATEMENT -> words.kind_FINANCIAL_STATEMENT();
            case INVESTMENT_AGREEMENT -> words.kind_INVESTMENT_AGREEMENT();
            case PAYMENT_PROOF -> words.kind_PAYMENT_PROOF();
            case OTHER -> words.kind_OTHER();
        };
    }

    public List<DocumentKind> kinds() {
        return List.of(DocumentKind.values());
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }

    public int version() {
        return version;
    }
}
