package cn.yuanqi.leasing;

import java.time.LocalDate;

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
}
