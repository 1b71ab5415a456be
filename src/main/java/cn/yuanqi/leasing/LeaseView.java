package cn.yuanqi.leasing;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A lease as the outside sees it, with the terms in force.
 *
 * @param life {@code null} until it is approved
 * @param deposit CNY, agreed; {@code null} when none
 * @param amendment number of a version that is not decided yet, {@code null} when there is none
 */
public record LeaseView(UUID id, String number, UUID enterpriseId, ApprovalStatus status, LeaseLife life,
        LocalDate startsOn, LocalDate endsOn, LocalDate vacatedOn, LocalDate terminatedOn, List<RentLine> lines,
        List<ChargeTerms> charges, Proration proration, int paymentMonths, int dueDay, List<Escalation> escalations,
        List<FreePeriod> freePeriods, Integer depositMonths, BigDecimal depositAmount, BigDecimal deposit,
        BigDecimal taxRate, BigDecimal lateFeePercentPerDay, int graceDays, BigDecimal holdoverPercent,
        UUID predecessorId, UUID successorId, int termsVersion, Integer amendment, String note, int version) {

    static LeaseView of(Lease lease, LocalDate today) {
        return of(List.of(lease), today).get(0);
    }

    static List<LeaseView> of(List<Lease> leases, LocalDate today) {
        var versions = LeaseVersion.ofAll(leases.stream().map(lease -> lease.id).toList()).stream()
                .collect(groupingBy(version -> version.leaseId));
        var terms = StoredTerms.of(versions.values().stream().flatMap(Collection::stream).toList());
        return leases.stream().map(lease -> {
            var current = LeaseVersion.current(versions.get(lease.id));
            var amendment = LeaseVersion.pending(versions.get(lease.id)).map(version -> version.number).orElse(null);
            return of(lease, lease.life(today), current, terms.of(current, lease.enterpriseId), amendment);
        }).toList();
    }

    private static LeaseView of(Lease lease, LeaseLife life, LeaseVersion version, LeaseTerms terms,
            Integer amendment) {
        return new LeaseView(lease.id, lease.number, lease.enterpriseId, lease.status, life, lease.startsOn,
                lease.endsOn, lease.vacatedOn, lease.terminatedOn,
                terms.lines.stream().map(LeaseView::shown).toList(),
                terms.charges.stream().map(LeaseView::shown).toList(), version.proration, version.paymentMonths,
                version.dueDay, terms.escalations.stream().map(LeaseView::shown).toList(), terms.freePeriods,
                version.depositMonths, version.depositAmount, terms.deposit(), plain(version.taxRate),
                plain(version.lateFeePercentPerDay), version.graceDays, plain(version.holdoverPercent),
                lease.predecessorId, lease.successorId, version.number, amendment, version.note, lease.version);
    }

    private static RentLine shown(RentLine line) {
        return new RentLine(line.unitId(), area(line.areaSqm()), SchedulePart.shown(line.price()), line.basis());
    }

    private static ChargeTerms shown(ChargeTerms charge) {
        return new ChargeTerms(charge.kind(), charge.unitId(), area(charge.areaSqm()),
                SchedulePart.shown(charge.price()), charge.basis(), plain(charge.taxRate()));
    }

    private static Escalation shown(Escalation step) {
        return new Escalation(step.from(), plain(step.percent()),
                step.price() == null ? null : SchedulePart.shown(step.price()), step.line());
    }

    private static BigDecimal area(BigDecimal area) {
        return area == null ? null : atLeast(area, 2);
    }

    private static BigDecimal plain(BigDecimal percent) {
        return percent == null ? null : atLeast(percent, 0);
    }

    private static BigDecimal atLeast(BigDecimal value, int decimals) {
        var stripped = value.stripTrailingZeros();
        return stripped.setScale(Math.max(decimals, stripped.scale()));
    }
}
