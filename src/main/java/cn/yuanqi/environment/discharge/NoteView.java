package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Person;

/**
 * An entry of the log.
 *
 * @param errorPercent of a comparison: how far the instrument is from the sample, one decimal; {@code null} otherwise
 */
record NoteView(UUID id, UUID enterpriseId, UUID outletId, String outlet, LoggerNote.Kind kind, Instant doneAt,
        String doneBy, String note, String factor, Double loggerValue, Double sampleValue, Double errorPercent,
        Instant writtenAt, String writtenBy) {

    static List<NoteView> of(Collection<LoggerNote> notes) {
        if (notes.isEmpty()) {
            return List.of();
        }
        var outlets = Outlet.byIds(notes.stream().map(note -> note.outletId).distinct().toList()).stream()
                .collect(Collectors.toMap(outlet -> outlet.id, outlet -> outlet.code));
        var people = Person.names(
                notes.stream().map(note -> note.writtenBy).filter(Objects::nonNull).distinct().toList());
        return notes.stream().map(note -> new NoteView(note.id, note.enterpriseId, note.outletId,
                outlets.get(note.outletId), note.kind, note.doneAt, note.doneBy, note.note, note.factor,
                number(note.loggerValue), number(note.sampleValue), number(error(note)), note.writtenAt,
                note.writtenBy == null ? null : people.get(note.writtenBy))).toList();
    }

    private static BigDecimal error(LoggerNote note) {
        return note.sampleValue == null || note.sampleValue.signum() == 0 || note.loggerValue == null
                ? null
                : note.loggerValue.subtract(note.sampleValue).multiply(BigDecimal.valueOf(100))
                        .divide(note.sampleValue, 1, RoundingMode.HALF_UP);
    }

    private static Double number(BigDecimal exact) {
        return exact == null ? null : exact.doubleValue();
    }
}
