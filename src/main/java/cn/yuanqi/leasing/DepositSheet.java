package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page of a deposit's ledger. */
record DepositSheet(LeaseRow lease, DepositApi.Ledger ledger, boolean over, boolean mayWrite, String path) {

    static DepositSheet of(Lease lease, LocalDate today, boolean mayWrite, String path) {
        var life = lease.life(today);
        return new DepositSheet(LeaseRow.of(List.of(lease), today).get(0), DepositApi.Ledger.of(lease),
                life == LeaseLife.TERMINATED || life == LeaseLife.ENDED, mayWrite, path);
    }

    /** What a person may enter. */
    public List<DepositEntry.Kind> kinds() {
        return List.of(DepositEntry.Kind.RECEIVED, DepositEntry.Kind.TOPPED_UP, DepositEntry.Kind.APPLIED,
                DepositEntry.Kind.REFUNDED);
    }

    /** How many movements the form knows of. */
    public int after() {
        return ledger.items().size();
    }

    /** What comes next as a rule: what was agreed comes in, what was used is topped up, what is left goes back. */
    Map<String, Object> suggested(LocalDate today) {
        var values = new HashMap<String, Object>();
        values.put("on", today);
        boolean missing = ledger.agreed() != null && ledger.agreed().compareTo(ledger.balance()) > 0;
        if (over && ledger.balance().signum() > 0) {
            values.put("kind", DepositEntry.Kind.REFUNDED);
            values.put("amount", ledger.balance());
        } else if (missing && !over) {
            values.put("kind", ledger.balance().signum() == 0
                    ? DepositEntry.Kind.RECEIVED
                    : DepositEntry.Kind.TOPPED_UP);
            values.put("amount", ledger.agreed().subtract(ledger.balance()));
        }
        return values;
    }
}
