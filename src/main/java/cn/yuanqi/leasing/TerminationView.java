package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An early end that somebody asked for.
 *
 * @param note why it was refused
 * @param settlement what confirming it now would come to; {@code null} unless it waits
 */
record TerminationView(UUID id, Termination.State status, LocalDate endsOn, Integer penaltyMonths,
        BigDecimal penaltyAmount, String reason, Instant askedAt, Instant decidedAt, String note,
        SettlementView settlement) {

    static TerminationView of(Termination one, SettlementView settlement) {
        return new TerminationView(one.id, one.status, one.last, one.penaltyMonths, one.penaltyAmount, one.reason,
                one.askedAt, one.decidedAt, one.note, settlement);
    }

    static TerminationView of(Termination one) {
        return of(one, null);
    }
}
