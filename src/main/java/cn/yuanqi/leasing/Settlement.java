package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is still to be paid or given back when a lease ends early: to be looked at first, written down when confirmed. */
final class Settlement {
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private final Lease lease;
    private final LocalDate last;
    private final Agreed agreed;
    private final Map<ChargeKind, List<Stretch>> stretches;
    private final List<Item> items = new ArrayList<>();
    final Rebuilding rebuilding;

    /**
     * @param amount CNY, VAT included; negative is money back
     * @param taxRate percent
     */
    record Item(ChargeKind kind, LocalDate from, LocalDate to, BigDecimal amount, BigDecimal taxRate) {
        BigDecimal tax() {
            return RentPeriod.taxIn(amount, taxRate);
        }
    }

    /** What is agreed to be paid for ending early: months of rent, or a sum, or neither. */
    record Penalty(Integer months, BigDecimal amount) {
    }

    Settlement(Lease lease, LocalDate last, Penalty penalty) {
        this.lease = lease;
        this.last = last;
        agreed = Agreed.of(lease);
        stretches = agreed.stretches();
        rebuilding = new Rebuilding(lease, agreed, last);
        prepaid();
        penalty(penalty);
        add(ChargeKind.CLAW_BACK, Incentive.open(lease.id).stream()
                .map(incentive -> incentive.worth(stretches.get(ChargeKind.RENT), last))
                .reduce(NOTHING, BigDecimal::add));
    }

    /** Days behind the last one that are invoiced already: the invoiced sum less what the days before them cost. */
    private void prepaid() {
        ScheduleLine.of(lease.id).stream().filter(line -> line.isInvoiced() && line.to.isAfter(last))
                .filter(line -> line.origin == ScheduleLine.Origin.PLAN).forEach(line -> {
                    var owed = line.from.isAfter(last)
                            ? NOTHING
                            : RentSchedule.of(stretches.get(line.kind), new Span(line.from, last)).total();
                    var from = line.from.isAfter(last) ? line.from : last.plusDays(1);
                    items.add(new Item(line.kind, from, line.to, owed.subtract(line.amount), line.taxRate));
                });
    }

    private void penalty(Penalty penalty) {
        if (penalty.months() != null) {
            var rent = stretches.get(ChargeKind.RENT);
            var terms = rent.get(rent.size() - 1).terms();
            add(ChargeKind.PENALTY, RentSchedule.months(terms, BigDecimal.valueOf(penalty.months()), last));
        } else if (penalty.amount() != null) {
            add(ChargeKind.PENALTY, penalty.amount());
        }
    }

    private void add(ChargeKind kind, BigDecimal amount) {
        if (amount.signum() != 0) {
            items.add(new Item(kind, last, last, amount, agreed.taxRate(ChargeKind.RENT)));
        }
    }

    LocalDate last() {
        return last;
    }

    List<Item> items() {
        return items.stream().filter(item -> item.amount().signum() != 0).toList();
    }

    BigDecimal total() {
        return items.stream().map(Item::amount).reduce(NOTHING, BigDecimal::add);
    }

    /** What the deposit pays of it. */
    BigDecimal applied(BigDecimal held) {
        return held.min(total().max(NOTHING));
    }

    /** Writes the lines that billing will invoice, and takes back what falls away. */
    void write(BigDecimal applied) {
        rebuilding.write();
        for (Item item : items()) {
            line(item, item.tax());
        }
        if (applied.signum() > 0) {
            line(new Item(ChargeKind.DEPOSIT, last, last, applied.negate(), BigDecimal.ZERO), NOTHING);
        }
    }

    private void line(Item item, BigDecimal tax) {
        settle(lease, agreed.lastVersion(), item, new Due(last, tax));
    }

    /** When, and with how much tax. */
    record Due(LocalDate on, BigDecimal tax) {
    }

    static void settle(Lease lease, LeaseVersion version, Item item, Due due) {
        ScheduleLine.write(new ScheduleLine.Source(lease, version, ScheduleLine.Origin.SETTLEMENT, item.kind()),
                new RentPeriod(0, item.from(), item.to(), due.on(), item.amount(), due.tax(), List.of()),
                item.taxRate());
    }
}
