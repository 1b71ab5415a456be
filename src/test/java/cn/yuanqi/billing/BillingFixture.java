package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.tenancy.InPark;

/** Invoices in a state that tests ask for, reached as in life. */
@ApplicationScoped
public class BillingFixture {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    @Inject
    InPark inPark;
    @Inject
    Clock clock;

    /** Issues an invoice of one rent line with 9 % tax that belongs to no lease. */
    public UUID issue(String park, UUID enterprise, String amount, LocalDate dueOn) {
        return inPark.call(park, () -> {
            var charge = new Charge(ChargeKind.RENT, Ids.next(), new BigDecimal(amount), new BigDecimal("9"), "租金");
            var bill = new Bill(enterprise, null, dueOn, dueOn.plusMonths(1).minusDays(1), dueOn,
                    new Bill.Late(new BigDecimal("0.05"), 0), List.of(charge));
            var stamp = Stamp.machine(clock.instant().atZone(ZONE));
            return Invoice.issue(bill, InvoiceSequence.of(stamp.today().getYear()), stamp).id;
        });
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
