package cn.yuanqi.enterprise.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * What the next version of a form is to be.
 *
 * @param validFrom the first period that is filed with it
 */
record NextForm(String validFrom, String titleZh, String titleEn, List<Field> fields) {
    private static final String CODE = "[a-z][a-zA-Z0-9]{0,39}";
    private static final int TITLE = 100;
    private static final int NOTE = 500;

    /** @throws Problem 422 by field; a field of a line is called {@code fields.<place>.<field>} */
    static NextForm checked(Cadence cadence, NextForm wanted) {
        if (wanted == null) {
            throw Problem.invalid("fields", words().missing());
        }
        var errors = new ArrayList<Problem.FieldError>();
        Optional<Period> from = Period.read(wanted.validFrom);
        if (from.isEmpty() || from.get().cadence() != cadence) {
            errors.add(new Problem.FieldError("validFrom", words().badPeriod()));
        }
        text(errors, "titleZh", wanted.titleZh, TITLE);
        text(errors, "titleEn", wanted.titleEn, TITLE);
        lines(errors, wanted.fields == null ? List.of() : wanted.fields);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return wanted;
    }

    private static void lines(List<Problem.FieldError> errors, List<Field> fields) {
        if (fields.isEmpty()) {
            errors.add(new Problem.FieldError("fields", words().missing()));
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            var at = "fields." + i + ".";
            if (field == null || field.code() == null || !field.code().matches(CODE) || !codes.add(field.code())) {
                errors.add(new Problem.FieldError(at + "code", words().badCode()));
                continue;
            }
            text(errors, at + "titleZh", field.titleZh(), TITLE);
            text(errors, at + "titleEn", field.titleEn(), TITLE);
            meaning(errors, at, field);
        }
    }

    private static void meaning(List<Problem.FieldError> errors, String at, Field field) {
        if (field.kind() == null) {
            errors.add(new Problem.FieldError(at + "kind", words().missing()));
        } else if (field.unit() == null || !field.kind().units().contains(field.unit())) {
            errors.add(new Problem.FieldError(at + "unit", words().wrongUnit()));
        }
        boolean adds = field.kind() == FieldKind.MONEY || field.kind() == FieldKind.COUNT;
        if (field.aggregation() == null || !adds && field.aggregation() != Aggregation.NONE) {
            errors.add(new Problem.FieldError(at + "aggregation", words().badAggregation()));
        }
        note(errors, at + "noteZh", field.noteZh());
        note(errors, at + "noteEn", field.noteEn());
    }

    private static void text(List<Problem.FieldError> errors, String field, String text, int most) {
        if (text == null || text.isBlank() || text.length() > most) {
            errors.add(new Problem.FieldError(field, words().badTitle(most)));
        }
    }

    private static void note(List<Problem.FieldError> errors, String field, String text) {
        if (text != null && text.length() > NOTE) {
            errors.add(new Problem.FieldError(field, words().badTitle(NOTE)));
        }
    }

    private static ReportWords words() {
        return Language.words(ReportWords.class);
    }
}
