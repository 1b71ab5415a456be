package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Writes the instruments' log, within the caller's transaction. */
@RequestScoped
class NoteDesk {
    private static final int TEXT = 500;
    private static final int NAME = 100;
    private static final BigDecimal MOST = new BigDecimal("1e12");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    @Inject
    Signature signature;

    /** @throws Problem 422 with every bad field, 404 for an outlet that is not there */
    LoggerNote write(NoteInput input) {
        if (input == null || input.outletId() == null) {
            throw Problem.invalid("outletId", words().missing());
        }
        var outlet = Outlet.byId(input.outletId()).orElseThrow(Problem::notFound);
        var stamp = signature.stamp();
        var note = new LoggerNote();
        note.enterpriseId = outlet.enterpriseId;
        note.outletId = outlet.id;
        note.kind = kind(input.kind());
        check(input, note.kind, stamp.instant());
        note.doneAt = input.doneAt().truncatedTo(ChronoUnit.MILLIS);
        note.doneBy = input.doneBy().strip();
        note.note = input.note() == null || input.note().isBlank() ? null : input.note().strip();
        if (note.kind == LoggerNote.Kind.COMPARISON) {
            note.factor = input.factor();
            note.loggerValue = input.loggerValue();
            note.sampleValue = input.sampleValue();
        }
        note.writtenAt = stamp.instant();
        note.writtenBy = stamp.person();
        note.persistAndFlush();
        return note;
    }

    private static void check(NoteInput input, LoggerNote.Kind kind, Instant now) {
        var errors = new ArrayList<Problem.FieldError>();
        if (kind == null) {
            errors.add(new Problem.FieldError("kind", words().badNoteKind()));
        }
        if (input.doneAt() == null || input.doneAt().isAfter(now) || input.doneAt().isBefore(EARLIEST)) {
            errors.add(new Problem.FieldError("doneAt", words().notAhead()));
        }
        if (input.doneBy() == null || input.doneBy().isBlank() || input.doneBy().strip().length() > NAME) {
            errors.add(new Problem.FieldError("doneBy", words().badText(NAME)));
        }
        if (input.note() != null && input.note().strip().length() > TEXT) {
            errors.add(new Problem.FieldError("note", words().badText(TEXT)));
        }
        if (kind == LoggerNote.Kind.COMPARISON) {
            comparison(input, errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static void comparison(NoteInput input, List<Problem.FieldError> errors) {
        if (input.factor() == null || Factor.byCode(input.factor()).isEmpty()) {
            errors.add(new Problem.FieldError("factor", words().noFactor()));
        }
        if (isUnfit(input.loggerValue())) {
            errors.add(new Problem.FieldError("loggerValue", words().badValue()));
        }
        if (isUnfit(input.sampleValue())) {
            errors.add(new Problem.FieldError("sampleValue", words().badValue()));
        }
    }

    private static boolean isUnfit(BigDecimal value) {
        return value == null || value.signum() < 0 || value.compareTo(MOST) >= 0
                || value.stripTrailingZeros().scale() > 6;
    }

    private static LoggerNote.Kind kind(String name) {
        return Arrays.stream(LoggerNote.Kind.values()).filter(one -> one.name().equals(name)).findFirst()
                .orElse(null);
    }

    private static DischargeWords words() {
        return Language.words(DischargeWords.class);
    }
}
