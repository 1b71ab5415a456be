package cn.yuanqi.billing;

import cn.yuanqi.platform.Language;

/** What codes are called in spreadsheets, in the asker's language. */
final class BillNames {
    private BillNames() {
    }

    static String of(ChargeKind kind) {
        var words = Language.words(BillWords.class);
        return switch (kind) {
            case RENT -> words.kind_RENT();
            case PROPERTY_FEE -> words.kind_PROPERTY_FEE();
            case WATER -> words.kind_WATER();
            case POWER -> words.kind_POWER();
            case SERVICE -> words.kind_SERVICE();
            case DEPOSIT -> words.kind_DEPOSIT();
            case LATE_FEE -> words.kind_LATE_FEE();
            case ONE_OFF -> words.kind_ONE_OFF();
        };
    }

    static String of(Invoice.Status status) {
        var words = Language.words(BillWords.class);
        return switch (status) {
            case DRAFT -> words.status_DRAFT();
            case ISSUED -> words.status_ISSUED();
            case PARTIALLY_PAID -> words.status_PARTIALLY_PAID();
            case PAID -> words.status_PAID();
            case VOID -> words.status_VOID();
        };
    }

    static String of(Statement.Kind kind) {
        var words = Language.words(BillWords.class);
        return switch (kind) {
            case INVOICE -> words.entry_INVOICE();
            case VOID -> words.entry_VOID();
            case PAYMENT -> words.entry_PAYMENT();
            case REFUND -> words.entry_REFUND();
            case RELIEF -> words.entry_RELIEF();
        };
    }
}
