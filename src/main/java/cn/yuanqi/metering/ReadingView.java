package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reading as the outside sees it.
 *
 * @param correctsId the reading whose place it took
 * @param corrected whether another took its place
 */
public record ReadingView(UUID id, UUID meterId, MeterReading.Sort sort, LocalDate readOn, BigDecimal value,
        boolean rolledOver, boolean confirmed, String reader, String note, boolean photo, UUID correctsId,
        boolean corrected, Instant enteredAt) {

    static ReadingView of(MeterReading reading) {
        return new ReadingView(reading.id, reading.meterId, reading.sort, reading.readOn, reading.value,
                reading.rolledOver, reading.confirmed, reading.reader, reading.note, reading.photo != null,
                reading.correctsId, reading.live == null, reading.enteredAt);
    }

    public String plain() {
        return Plain.of(value);
    }
}
