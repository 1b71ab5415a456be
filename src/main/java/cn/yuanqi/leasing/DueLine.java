package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.TypedQuery;

import org.hibernate.Session;

/**
 * What a billing run needs of a {@link ScheduleLine}: a run over a whole park reads a hundred thousand of them, so it
 * leaves their reckoning where it is and takes them for invoices in batches.
 *
 * @param amount CNY, VAT included; negative is money back
 * @param taxRate percent
 */
public record DueLine(UUID id, UUID leaseId, UUID enterpriseId, ScheduleLine.Origin origin, ChargeKind kind,
        LocalDate from, LocalDate to, LocalDate dueOn, BigDecimal amount, BigDecimal taxRate) {
    /** The days that a line is for, and what made it: lines that share them stand on one invoice. */
    public record Span(ScheduleLine.Origin origin, LocalDate from, LocalDate to) {
    }

    private static final String TAKE = "UPDATE schedule_line SET invoice_id = ?, invoiced_at = ?"
            + " WHERE park_id = ? AND invoice_id IS NULL AND live_slot = 1 AND id IN (";

    /**
     * The first of the lines that wait for an invoice, neither invoiced nor 0.00: those of whole leases, in the order of
     * the leases' ids.
     *
     * @param after the lease before the first
     * @param most lines, unless one lease alone has more
     */
    public static List<DueLine> next(LocalDate through, UUID after, int most) {
        var lines = waiting(through, "s.leaseId > :lease", after).setMaxResults(most).getResultList();
        if (lines.size() < most) {
            return lines;
        }
        var cut = lines.get(most - 1).leaseId();
        var whole = lines.stream().filter(line -> !line.leaseId().equals(cut)).toList();
        return whole.isEmpty() ? waiting(through, "s.leaseId = :lease", cut).getResultList() : whole;
    }

    private static TypedQuery<DueLine> waiting(LocalDate through, String which, UUID lease) {
        return ScheduleLine.getEntityManager()
                .createQuery("select new cn.yuanqi.leasing.DueLine(s.id, s.leaseId, s.enterpriseId, s.origin, s.kind,"
                        + " s.from, s.to, s.dueOn, s.amount, s.taxRate) from ScheduleLine s where s.liveSlot = 1"
                        + " and s.invoiceId is null and " + which + " and s.dueOn <= :through and s.amount <> 0"
                        + " order by s.leaseId", DueLine.class)
                .setParameter("lease", lease).setParameter("through", through);
    }

    public Span span() {
        return new Span(origin, from, to);
    }

    /** How many stand and are due by that day, invoiced or not, 0.00 or not. */
    public static long countThrough(LocalDate day) {
        return ScheduleLine.count("liveSlot = 1 and dueOn <= ?1", day);
    }

    /**
     * Takes lines for invoices.
     *
     * @param invoices which lines each invoice bills
     * @return false when one of them is invoiced already or was taken back meanwhile: then the transaction must not commit
     */
    public static boolean take(String park, Map<UUID, List<UUID>> invoices, Instant at) {
        return ScheduleLine.getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            var bySize = invoices.entrySet().stream().collect(Collectors.groupingBy(each -> each.getValue().size()));
            for (var each : bySize.entrySet()) {
                if (!take(connection, park, each.getValue(), at)) {
                    return false;
                }
            }
            return true;
        });
    }

    /** @param invoices all with as many lines */
    private static boolean take(Connection connection, String park, List<Map.Entry<UUID, List<UUID>>> invoices,
            Instant at) throws SQLException {
        int lines = invoices.get(0).getValue().size();
        var places = String.join(", ", Collections.nCopies(lines, "?"));
        try (PreparedStatement take = connection.prepareStatement(TAKE + places + ")")) {
            for (var invoice : invoices) {
                take.setBytes(1, bytes(invoice.getKey()));
                take.setObject(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
                take.setString(3, park);
                for (int i = 0; i < lines; i++) {
                    take.setBytes(4 + i, bytes(invoice.getValue().get(i)));
                }
                take.addBatch();
            }
            return Arrays.stream(take.executeBatch()).allMatch(taken -> taken == lines);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }

    /** How being late is charged by each of these leases. */
    public static Map<UUID, Lease.LateFee> lateFees(Collection<UUID> leaseIds) {
        var agreed = new HashMap<UUID, Lease.LateFee>();
        LeaseVersion.ofAll(leaseIds).stream().filter(version -> version.status == ApprovalStatus.APPROVED)
                .forEach(version -> agreed.put(version.leaseId,
                        new Lease.LateFee(version.lateFeePercentPerDay, version.graceDays)));
        return agreed;
    }
}
