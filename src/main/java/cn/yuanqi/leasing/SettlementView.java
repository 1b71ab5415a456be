package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import cn.yuanqi.platform.Language;

/** What ending early comes to. @param balance CNY, all lines together; negative is money back */
record SettlementView(LocalDate endsOn, List<Line> lines, BigDecimal balance, BigDecimal depositHeld,
        BigDecimal depositApplied, BigDecimal depositRefund, List<AmendmentView.Change> schedule) {

    /** @param explanation what it is and how it was reckoned */
    record Line(ChargeKind kind, LocalDate from, LocalDate to, BigDecimal amount, BigDecimal tax, String explanation) {
    }

    static SettlementView of(Lease lease, Settlement settlement) {
        var held = DepositEntry.balance(DepositEntry.of(lease.id));
        var applied = settlement.applied(held);
        var words = Language.words(LeasingWords.class);
        return new SettlementView(settlement.last(),
                settlement.items().stream().map(item -> new Line(item.kind(), item.from(), item.to(), item.amount(),
                        item.tax(), item.says().apply(words))).toList(),
                settlement.total(), held, applied, held.subtract(applied),
                settlement.rebuilding.changes().stream().map(AmendmentView.Change::of).toList());
    }

    /** What stays to be paid once the deposit has paid its part. */
    public BigDecimal remaining() {
        return balance.subtract(depositApplied);
    }
}
