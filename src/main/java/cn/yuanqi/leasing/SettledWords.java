package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;

/** What a line of a settlement is for. */
final class SettledWords {
    private SettledWords() {
    }

    static String of(ChargeKind kind, LocalDate from, LocalDate to) {
        var words = Language.words(LeasingWords.class);
        return switch (kind) {
            case RENT, PROPERTY_FEE, SERVICE -> words.settledPrepaid(from.toString(), to.toString());
            case PENALTY -> words.settledPenalty();
            case CLAW_BACK -> words.settledClawBack();
            case DEPOSIT -> words.settledDeposit();
        };
    }

    /** The same of a line that stands, with what is known of how it was reckoned. */
    static String of(ScheduleLine line) {
        var words = Language.words(LeasingWords.class);
        var ended = Termination.standing(line.leaseId).filter(one -> !one.isWaiting()).orElse(null);
        if (line.kind == ChargeKind.PENALTY && ended != null) {
            return ended.penaltyMonths == null
                    ? words.agreedPenalty()
                    : words.reckonedPenalty(ended.penaltyMonths, ended.last.toString());
        }
        if (line.kind == ChargeKind.CLAW_BACK) {
            return words.settledClawBack() + Incentive.of(line.leaseId).stream()
                    .filter(one -> one.clawBack != null && isOf(one, line, ended))
                    .map(one -> words.reckonedClawBack(one.wording, one.from.toString(), one.to.toString(),
                            line.to.toString(), one.clawBack.toPlainString()))
                    .collect(Collectors.joining());
        }
        return of(line.kind, line.from, line.to);
    }

    /** A review claims one promise back, an early end all that were open, at one moment. */
    private static boolean isOf(Incentive one, ScheduleLine line, Termination ended) {
        boolean byEnd = ended != null && one.decidedAt.equals(ended.decidedAt);
        return byEnd ? line.to.equals(ended.last) : one.from.equals(line.from) && one.to.equals(line.to);
    }
}
