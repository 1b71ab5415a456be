package cn.yuanqi.billing;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * The invoice numbers of a park's year, without gaps: taken under a lock that lasts to the end of the transaction, so
 * whoever bills in a park waits for whoever bills there already, and a rollback gives the numbers back.
 */
@Entity
@Unaudited("a counter")
@Table(name = "invoice_sequence")
class InvoiceSequence extends ParkScoped {
    @Column(name = "number_year", updatable = false)
    public int year;
    @Column(name = "last_number")
    public int last;

    /** Locks the numbers of that year. */
    static InvoiceSequence of(int year) {
        return InvoiceSequence.<InvoiceSequence>find("year", year).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseGet(() -> begin(year));
    }

    /**
     * Begins the numbers of a year that has none yet; outside a transaction, so that two who bill its first invoices at
     * once find a row to wait for.
     */
    static void ready(int year) {
        try {
            QuarkusTransaction.requiringNew().run(() -> of(year));
        } catch (PersistenceException begunMeanwhile) {
            QuarkusTransaction.requiringNew().run(() -> of(year));
        }
    }

    /** The unique key refuses the second of two that begin a year at once. */
    private static InvoiceSequence begin(int year) {
        var sequence = new InvoiceSequence();
        sequence.year = year;
        sequence.persistAndFlush();
        return sequence;
    }

    /** For example 2026-000123. */
    String next() {
        return String.format(Locale.ROOT, "%d-%06d", year, ++last);
    }
}
