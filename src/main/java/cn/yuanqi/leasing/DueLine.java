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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /** So many lines in one statement: a statement each costs the database more than the change. */
    private static final int TAKEN_AT_ONCE = 100;

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
     * @param invoices the invoice of each line
     * @return false when one of them is invoiced already or was taken back meanwhile: then the transaction must not commit
     */
    public static boolean take(String park, Map<UUID, UUID> invoices, Instant at) {
        return ScheduleLine.getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            var lines = List.copyOf(invoices.entrySet());
            for (int from = 0; from < lines.size(); from += TAKEN_AT_ONCE) {
                var some = lines.subList(from, Math.min(lines.size(), from + TAKEN_AT_ONCE));
                if (take(connection, park, some, at) != some.size()) {
                    return false;
                }
            }
            return true;
        });
    }

    /** @return how many were taken */
    private static int take(Connection connection, String park, List<Map.Entry<UUID, UUID>> lines, Instant at)
            throws SQLException {
        var sql = "UPDATE schedule_line SET invoiced_at = ?, invoice_id = CASE id"
                + " WHEN ? THEN ?".repeat(lines.size())
                + " END WHERE park_id = ? AND invoice_id IS NULL AND live_slot = 1 AND id IN (?"
                + ", ?".repeat(lines.size() - 1) + ")";
        try (PreparedStatement take = connection.prepareStatement(sql)) {
            int place = 1;
            take.setObject(place++, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            for (var line : lines) {
                take.setBytes(place++, bytes(line.getKey()));
                take.setBytes(place++, bytes(line.getValue()));
            }
            take.setString(place++, park);
            for (var line : lines) {
                take.setBytes(place++, bytes(line.getKey()));
            }
            return take.executeUpdate();
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
