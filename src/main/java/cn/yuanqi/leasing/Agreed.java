package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** All that was agreed on a lease over time: each approved version holds from its day to the next one's. */
final class Agreed {
    private final List<LeaseVersion> versions;
    private final List<LeaseTerms> terms;
    private final KeptRates kept;

    private Agreed(List<LeaseVersion> versions, List<LeaseTerms> terms, UUID leaseId) {
        this.versions = versions;
        this.terms = terms;
        kept = KeptRates.of(leaseId, versions, terms);
    }

    /** @param further a version that may come to be agreed, {@code null} = none */
    static Agreed of(Lease lease, LeaseVersion further, LeaseTerms itsTerms) {
        var versions = new ArrayList<>(LeaseVersion.of(lease).stream()
                .filter(one -> one.status == ApprovalStatus.APPROVED && (further == null || one != further)).toList());
        var stored = StoredTerms.of(versions);
        var terms = new ArrayList<>(versions.stream().map(one -> stored.of(one, lease.enterpriseId)).toList());
        if (further != null) {
            versions.add(further);
            terms.add(itsTerms);
        }
        return new Agreed(versions, terms, lease.id);
    }

    static Agreed of(Lease lease) {
        return of(lease, null, null);
    }

    LeaseTerms last() {
        return terms.get(terms.size() - 1);
    }

    LeaseVersion lastVersion() {
        return versions.get(versions.size() - 1);
    }

    /** For each kind of charge, the stretches of days and their terms. */
    Map<ChargeKind, List<Stretch>> stretches() {
        var kinds = new LinkedHashMap<ChargeKind, List<Stretch>>();
        for (int i = 0; i < terms.size(); i++) {
            var days = days(i);
            if (days != null) {
                Schedules.kinds(terms.get(i)).forEach((kind, of) -> kinds
                        .computeIfAbsent(kind, absent -> new ArrayList<>())
                        .add(new Stretch(days, of.withTax(of.tax().keeping(kept.of(kind))))));
            }
        }
        return kinds;
    }

    private Span days(int i) {
        var from = i == 0 ? terms.get(0).startsOn : versions.get(i).effectiveFrom;
        var end = last().endsOn;
        var next = Stream.iterate(i + 1, n -> n < versions.size(), n -> n + 1).map(n -> versions.get(n).effectiveFrom)
                .min(LocalDate::compareTo).orElse(null);
        var to = next == null || next.isAfter(end) ? end : next.minusDays(1);
        return from.isAfter(to) ? null : new Span(from, to);
    }

    /** What falls due on these days, kind by kind. */
    Map<ChargeKind, RentSchedule> schedules(Span days) {
        var schedules = new LinkedHashMap<ChargeKind, RentSchedule>();
        stretches().forEach((kind, stretches) -> schedules.put(kind, RentSchedule.of(stretches, days)));
        return schedules;
    }

    /** The tax rate of a kind, as last agreed, of what falls due on a day. */
    BigDecimal taxRate(ChargeKind kind, LocalDate due) {
        var stretches = stretches().get(kind);
        return stretches.get(stretches.size() - 1).terms().tax().on(due);
    }
}
