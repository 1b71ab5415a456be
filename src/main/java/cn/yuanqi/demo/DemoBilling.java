package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.billing.BillsTakenOver;
import cn.yuanqi.billing.BillsTakenOver.Paid;
import cn.yuanqi.billing.InvoiceView;
import cn.yuanqi.enterprise.Stamp;

/** What the incubator's leases made due month by month until today, and how it was paid: mostly in time. */
@ApplicationScoped
class DemoBilling {
    /** The longest lease of the demo is held over since two months. */
    private static final int MONTHS = 40;
    private static final int GRACE = 5;
    /** Of every so many tenants one is behind with its payments. */
    private static final int LATE_ONES = 7;
    private static final int OVERPAID = 4;
    private static final int PAID_TWICE = 5;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    @Inject
    Clock clock;
    @Inject
    BillsTakenOver bills;

    /** All within the caller's transaction and park. @param tenants the first two are the startups that sign in */
    void open(List<UUID> tenants) {
        var now = Stamp.machine(clock.instant().atZone(DemoPark.ZONE));
        issue(now);
        for (int n = 0; n < tenants.size(); n++) {
            var tenant = tenants.get(n);
            int place = n;
            bills.settle(tenant, (at, last, invoice) -> paid(place, last - at, invoice, now.today()), now);
            if (isLate(n)) {
                bills.charge(tenant, now.today().minusDays(1), now);
            }
        }
        bills.refundLatest(tenants.get(PAID_TWICE), "重复付款，原路退回", now);
    }

    /** On the first of each month what falls due in it. */
    private void issue(Stamp now) {
        var month = now.today().withDayOfMonth(1);
        for (var first = month.minusMonths(MONTHS); !first.isAfter(month); first = first.plusMonths(1)) {
            var through = first.equals(month) ? now.today() : first.plusMonths(1).minusDays(1);
            bills.bill(through, first.equals(month) ? now : Stamp.machine(first.atTime(9, 0).atZone(DemoPark.ZONE)));
        }
    }

    private static boolean isLate(int tenant) {
        return tenant > PAID_TWICE && tenant % LATE_ONES == 0;
    }

    /** @param back how many later invoices the tenant has */
    private static Paid paid(int tenant, int back, InvoiceView invoice, LocalDate today) {
        var dice = Dice.of("payments").at(tenant).at(invoice.dueOn().toEpochDay());
        if (isLate(tenant) && invoice.dueOn().isAfter(today.minusDays(30L + 40 * (tenant / LATE_ONES % 4)))) {
            return back % 2 == 0 ? null : part(invoice, dice, today);
        }
        if (tenant == 1 && back == 0) {
            return part(invoice, dice, today);
        }
        if (tenant == 0 && back == 0) {
            return null;
        }
        var amount = tenant == OVERPAID && back == 0
                ? invoice.amount().add(new BigDecimal("500.00"))
                : invoice.amount();
        return new Paid(amount, day(invoice, dice, today), reference(dice));
    }

    private static Paid part(InvoiceView invoice, Dice dice, LocalDate today) {
        var amount = invoice.amount().multiply(HALF).setScale(2, RoundingMode.HALF_UP);
        return new Paid(amount, day(invoice, dice, today), reference(dice));
    }

    /** Some days before it is due, now and then some after it, as long as that costs nothing. */
    private static LocalDate day(InvoiceView invoice, Dice dice, LocalDate today) {
        var day = invoice.dueOn().plusDays(dice.at(1).unit() < .9 ? -dice.at(2).between(0, 6) : GRACE - 1);
        return day.isAfter(today) ? today : day.isBefore(invoice.issuedOn()) ? invoice.issuedOn() : day;
    }

    private static String reference(Dice dice) {
        return "网银%08d".formatted(dice.at(3).between(0, 99_999_999));
    }
}
