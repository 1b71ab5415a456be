package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which invoices a sum pays: the oldest due first.
 *
 * @param parts CNY by invoice, in the order in which they are paid
 * @param credit what is left when nothing is open any more
 */
record Allocation(Map<UUID, BigDecimal> parts, BigDecimal credit) {

    /** What an invoice still asks for. */
    record Open(UUID invoiceId, LocalDate dueOn, BigDecimal open) {
    }

    /** Two that fall due on one day are paid in the order of their ids, which is that of their making. */
    static Allocation oldestFirst(BigDecimal sum, List<Open> invoices) {
        var parts = new LinkedHashMap<UUID, BigDecimal>();
        var left = sum;
        for (var invoice : invoices.stream().sorted(Comparator.comparing(Open::dueOn).thenComparing(Open::invoiceId))
                .toList()) {
            var part = left.min(invoice.open());
            if (part.signum() > 0) {
                parts.put(invoice.invoiceId(), part);
                left = left.subtract(part);
            }
        }
        return new Allocation(parts, left);
    }
}
