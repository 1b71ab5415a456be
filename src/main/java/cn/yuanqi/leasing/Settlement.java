package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

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
     * @param says what it is and how it was reckoned
     */
    record Item(ChargeKind kind, LocalDate from, LocalDate to, BigDecimal amount, BigDecimal taxRate,
            Function<LeasingWords, String> says) {

        Item(ChargeKind kind, LocalDate from, LocalDate to, BigDecimal amount, BigDecimal taxRate) {
            this(kind, from, to, amount, taxRate, words -> SettledWords.of(kind, from, to));
        }

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
        clawBack();
    }

    /**
     * Days behind the last one that are invoiced already: the invoiced sum less what the days before them cost. What the
     * park gave up of it was never asked for, and is not given back.
     */
    private void prepaid() {
        ScheduleLine.of(lease.id).stream().filter(line -> line.isInvoiced() && line.to.isAfter(last))
                .filter(line -> line.origin == ScheduleLine.Origin.PLAN).forEach(line -> {
                    var owed = line.from.isAfter(last)
                            ? NOTHING
                            : RentSchedule.of(stretches.get(line.kind), new Span(line.from, last)).total();
                    var from = line.from.isAfter(last) ? line.from : last.plusDays(1);
                    var asked = line.amount.subtract(line.relieved);
                    items.add(new Item(line.kind, from, line.to, owed.subtract(line.amount).max(asked.negate()),
                            line.taxRate, words -> words.reckonedPrepaid(line.from.toString(), line.to.toString(),
                                    line.amount.toPlainString(), last.toString(), owed.toPlainString())
                                    + (line.relieved.signum() == 0
                                            ? ""
                                            : words.reckonedRelief(line.relieved.toPlainString(),
                                                    asked.toPlainString()))));
                });
    }

    private void penalty(Penalty penalty) {
        if (penalty.months() != null) {
            var rent = stretches.get(ChargeKind.RENT);
            var terms = rent.get(rent.size() - 1).terms();
            add(RentSchedule.months(terms, BigDecimal.valueOf(penalty.months()), last),
                    words -> words.reckonedPenalty(penalty.months(), last.toString()));
        } else if (penalty.amount() != null) {
            add(penalty.amount(), LeasingWords::agreedPenalty);
        }
    }

    private void add(BigDecimal penalty, Function<LeasingWords, String> says) {
        items.add(new Item(ChargeKind.PENALTY, last, last, penalty, agreed.taxRate(ChargeKind.RENT, last), says));
    }

    /** One line for all promises that end with the lease; it begins where the first of them did. */
    private void clawBack() {
        var rent = stretches.get(ChargeKind.RENT);
        var claimed = Incentive.open(lease.id).stream().filter(one -> one.worth(rent, last).signum() != 0).toList();
        if (!claimed.isEmpty()) {
            var from = claimed.stream().map(one -> one.from).min(LocalDate::compareTo).orElseThrow();
            var sum = claimed.stream().map(one -> one.worth(rent, last)).reduce(NOTHING, BigDecimal::add);
            items.add(new Item(ChargeKind.CLAW_BACK, from, last, sum, agreed.taxRate(ChargeKind.RENT, last),
                    words -> words.settledClawBack() + claimed.stream()
                            .map(one -> words.reckonedClawBack(one.wording, one.from.toString(), one.to.toString(),
                                    last.toString(), one.worth(rent, last).toPlainString()))
                            .collect(Collectors.joining())));
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
