package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A relief as the outside sees it; sums in CNY.
 *
 * @param inNameOf whom the one who decided stood in for
 * @param tax in it; {@code null} until it is granted
 * @param percent of the whole invoice, where it was asked for so
 * @param fileName of the evidence; {@code null} for none, and for the enterprise's own people
 */
public record ReliefView(UUID id, UUID invoiceId, UUID enterpriseId, Relief.Status status, BigDecimal amount,
        BigDecimal tax, BigDecimal percent, String reason, String fileName, Instant askedAt, UUID askedBy,
        Instant decidedAt, UUID decidedBy, UUID inNameOf, LocalDate grantedOn, String note, List<Part> lines) {

    /** What it takes off one line. */
    public record Part(UUID lineId, BigDecimal amount, BigDecimal tax) {
        static Part of(ReliefPart part) {
            return new Part(part.lineId, part.amount, part.tax);
        }
    }

    static ReliefView of(Relief relief, Sight sight) {
        return of(relief, ReliefPart.of(relief.id), sight);
    }

    private static ReliefView of(Relief relief, List<ReliefPart> parts, Sight sight) {
        boolean staff = sight.enterpriseId() == null;
        return new ReliefView(relief.id, relief.invoiceId, relief.enterpriseId, relief.status, relief.amount,
                relief.tax,
                relief.percent, relief.reason, staff && relief.file != null ? relief.file.name : null, relief.askedAt,
                staff ? relief.askedBy : null, relief.decidedAt, staff ? relief.decidedBy : null,
                staff ? relief.inNameOf : null, relief.grantedOn,
                relief.note, parts.stream().map(Part::of).toList());
    }

    /** Reads the parts of all of them at once. */
    static List<ReliefView> ofAll(Collection<Relief> reliefs, Sight sight) {
        Map<UUID, List<ReliefPart>> parts = ReliefPart.ofAll(reliefs.stream().map(one -> one.id).toList()).stream()
                .collect(Collectors.groupingBy(part -> part.reliefId));
        return reliefs.stream().map(one -> of(one, parts.getOrDefault(one.id, List.of()), sight)).toList();
    }
}
