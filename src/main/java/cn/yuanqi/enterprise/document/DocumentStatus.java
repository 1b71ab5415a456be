package cn.yuanqi.enterprise.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How a document stands on a day of the park. A document is valid through the day on which it expires. */
public enum DocumentStatus {
    VALID, EXPIRING, EXPIRED, WITHDRAWN;

    /** So many days before its expiry a document counts as expiring. */
    static final int SOON = 60;

    static DocumentStatus of(Document document, LocalDate today) {
        if (document.withdrawnAt != null) {
            return WITHDRAWN;
        }
        if (document.expiresOn == null) {
            return VALID;
        }
        long left = ChronoUnit.DAYS.between(today, document.expiresOn);
        return left < 0 ? EXPIRED : left <= SOON ? EXPIRING : VALID;
    }

    /** The same as a condition on {@code d} with {@code :today} and {@code :soon}. */
    String condition() {
        return switch (this) {
            case WITHDRAWN -> "d.withdrawnAt is not null";
            case EXPIRED -> "d.withdrawnAt is null and d.expiresOn < :today";
            case EXPIRING -> "d.withdrawnAt is null and d.expiresOn >= :today and d.expiresOn <= :soon";
            case VALID -> "d.withdrawnAt is null and (d.expiresOn is null or d.expiresOn > :soon)";
        };
    }
}
