package cn.yuanqi.request;

import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Numbers a park's cases year by year, without gaps: who takes one holds the row until it is sure that it is used. */
@Entity
@Unaudited("only counts")
@Table(name = "service_counter")
class ServiceCounter extends ParkScoped {
    @Column(name = "number_year", updatable = false)
    public int year;
    @Column(name = "last_number")
    public int last;

    /** Begins a year outside the transaction, so that two who need its first number find a row to wait for. */
    static void ready(int year) {
        if (count("year", year) == 0) {
            try {
                QuarkusTransaction.requiringNew().run(() -> begin(year));
            } catch (PersistenceException begunMeanwhile) {
                return;
            }
        }
    }

    private static ServiceCounter begin(int year) {
        var counter = new ServiceCounter();
        counter.year = year;
        counter.persistAndFlush();
        return counter;
    }

    /** For example FW2026-0001. */
    static String next(int year) {
        var counter = ServiceCounter.<ServiceCounter>find("year", year).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseGet(() -> begin(year));
        return String.format(Locale.ROOT, "FW%d-%04d", year, ++counter.last);
    }
}
