package cn.yuanqi.leasing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** Numbers leases in the order in which they are written, year by year: ZL2026-0001. */
@Entity
@Unaudited("only counts")
@Table(name = "lease_counter")
public class LeaseCounter extends ParkScoped {
    @Column(name = "year_no", updatable = false)
    public int year;
    @Column(name = "last_no")
    public int last;

    /** The next number; who asks at the same moment waits. */
    static String next(int year) {
        LeaseCounter counter = find("year", year).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
        if (counter == null) {
            counter = new LeaseCounter();
            counter.year = year;
            counter.persistAndFlush();
        }
        counter.last++;
        return String.format("ZL%d-%04d", year, counter.last);
    }
}
