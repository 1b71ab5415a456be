package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An entry of the log. @param kind MAINTENANCE, CALIBRATION or COMPARISON, which needs factor and both values */
record NoteInput(UUID outletId, String kind, Instant doneAt, String doneBy, String note, String factor,
        BigDecimal loggerValue, BigDecimal sampleValue) {
}
