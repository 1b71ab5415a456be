package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes down what an approved version makes due. */
final class Schedules {
    private Schedules() {
    }

    /** All periods of rent and of each charge beside it. */
    static void write(Lease lease, LeaseVersion version, LeaseTerms terms) {
        kinds(terms).forEach((kind, of) -> {
            var source = new ScheduleLine.Source(lease, version, ScheduleLine.Origin.PLAN, kind);
            RentSchedule.of(of).periods()
                    .forEach(period -> ScheduleLine.write(source, period, of.tax().on(period.dueOn())));
        });
    }

    static Map<ChargeKind, RentTerms> kinds(LeaseTerms terms) {
        var all = new LinkedHashMap<ChargeKind, RentTerms>();
        all.put(ChargeKind.RENT, terms.rent());
        all.putAll(terms.besides());
        return all;
    }

    /** The last day that any invoice covers; {@code null} when nothing is invoiced. */
    static LocalDate invoicedTo(List<ScheduleLine> lines) {
        return lines.stream()
                .filter(line -> line.isInvoiced() && line.origin == ScheduleLine.Origin.PLAN).map(line -> line.to)
                .max(LocalDate::compareTo).orElse(null);
    }
}
