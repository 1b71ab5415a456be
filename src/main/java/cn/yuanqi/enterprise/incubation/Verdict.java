package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.incubation.Evidence.Certificate;
import cn.yuanqi.enterprise.incubation.Evidence.Figure;
import cn.yuanqi.enterprise.incubation.Finding.Origin;
import cn.yuanqi.enterprise.incubation.Finding.Source;

/**
 * Conditions weighed against evidence. A period of months ends on the day of the same number, or on the last day of a
 * month that has none such (Civil Code art. 202), and that day is still inside. "More than" an amount is more than it.
 */
final class Verdict {
    private final Evidence evidence;

    private Verdict(Evidence evidence) {
        this.evidence = evidence;
    }

    static List<Finding> of(List<Condition> conditions, Evidence evidence) {
        var verdict = new Verdict(evidence);
        return conditions.stream().map(verdict::of).toList();
    }

    private Finding of(Condition condition) {
        return switch (condition.code()) {
            case FOUNDED_WITHIN -> founded(condition);
            case STAY_WITHIN -> stay(condition);
            case HIGH_TECH -> certificate(condition);
            case VENTURE_OVER -> venture(condition);
            case REVENUE_OVER -> revenue(condition);
            case EXIT -> exit(condition);
        };
    }

    /** The last day of a period of months that begins on a day. */
    static LocalDate end(LocalDate from, int months) {
        return from.plusMonths(months);
    }

    private Finding founded(Condition condition) {
        var founded = evidence.foundedOn();
        if (founded == null) {
            return new Finding(condition, Light.UNKNOWN, null, null, null, null, List.of(Source.register("foundedOn")));
        }
        var entry = evidence.stay().from() == null ? evidence.on() : evidence.stay().from();
        var limit = end(founded, condition.months());
        return new Finding(condition, Light.of(!entry.isAfter(limit)), months(founded, entry), founded, entry, limit,
                List.of(Source.register("foundedOn"), Source.register("enteredOn")));
    }

    private Finding stay(Condition condition) {
        var sources = List.of(Source.register("enteredOn"));
        var from = evidence.stay().from();
        if (from == null) {
            return new Finding(condition, Light.MET, BigDecimal.ZERO, null, null, null, sources);
        }
        var until = evidence.stay().until();
        var limit = end(from, evidence.special() && condition.specialMonths() != null
                ? condition.specialMonths()
                : condition.months());
        return until == null
                ? new Finding(condition, Light.UNKNOWN, null, from, null, limit, sources)
                : new Finding(condition, Light.of(!until.isAfter(limit)), months(from, until), from, until, limit,
                        sources);
    }

    private static BigDecimal months(LocalDate from, LocalDate until) {
        return BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, until));
    }

    /** One that is valid, else one that stands, the one that was valid last before others. */
    private Finding certificate(Condition condition) {
        var on = evidence.on();
        Optional<Certificate> best = evidence.certificates().stream()
                .max(Comparator.comparing((Certificate one) -> one.validOn(on)).thenComparing(one -> !one.withdrawn())
                        .thenComparing(one -> one.until() == null ? LocalDate.MAX : one.until()));
        return best.map(one -> new Finding(condition, Light.of(one.validOn(on)), null, one.from(), one.until(), null,
                List.of(new Source(Origin.DOCUMENT, decides(one, on), null, null, one.document()))))
                .orElseGet(() -> new Finding(condition, Light.NOT_MET, null, null, null, null, List.of()));
    }

    /** What of a certificate decides: the certificate itself, or that it is withdrawn, not begun yet or expired. */
    private static String decides(Certificate one, LocalDate on) {
        if (one.validOn(on)) {
            return "HIGH_TECH_CERTIFICATE";
        }
        return one.withdrawn() ? Finding.WITHDRAWN : one.isBefore(on) ? Finding.BEGINS : Finding.EXPIRES;
    }

    private Finding venture(Condition condition) {
        var figures = told(evidence.venture());
        return figures.isEmpty()
                ? unknown(condition)
                : sum(condition, figures, "ventureMoney");
    }

    /** The best run of consecutive years; without one, the years that are there. */
    private Finding revenue(Condition condition) {
        var figures = told(evidence.revenue());
        if (figures.isEmpty()) {
            return unknown(condition);
        }
        int years = condition.years();
        return Stream.iterate(0, i -> i + years <= figures.size(), i -> i + 1)
                .map(i -> figures.subList(i, i + years))
                .filter(run -> run.get(years - 1).year() - run.get(0).year() == years - 1)
                .max(Comparator.comparing(Verdict::total)).map(run -> sum(condition, run, "revenue"))
                .orElseGet(() -> new Finding(condition, Light.NOT_MET, null, null, null, null,
                        sources(figures, "revenue")));
    }

    private List<Figure> told(List<Figure> figures) {
        return figures.stream().filter(figure -> figure.year() <= evidence.on().getYear())
                .sorted(Comparator.comparing(Figure::year)).toList();
    }

    private static Finding unknown(Condition condition) {
        return new Finding(condition, Light.UNKNOWN, null, null, null, null, List.of());
    }

    private static Finding sum(Condition condition, List<Figure> figures, String field) {
        var total = total(figures);
        return new Finding(condition, Light.of(total.compareTo(condition.amount()) > 0), total, null, null, null,
                sources(figures, field));
    }

    private static BigDecimal total(List<Figure> figures) {
        return figures.stream().map(Figure::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Source> sources(List<Figure> figures, String field) {
        return figures.stream()
                .map(figure -> new Source(Origin.REPORT, field, figure.year(), figure.amount(), figure.report()))
                .toList();
    }

    private Finding exit(Condition condition) {
        return evidence.exits().stream().filter(exit -> !exit.on().isAfter(evidence.on()))
                .min(Comparator.comparing(Evidence.Exit::on))
                .map(exit -> new Finding(condition, Light.MET, null, exit.on(), null, null,
                        List.of(new Source(Origin.FACT, exit.kind().name(), null, null, exit.fact()))))
                .orElseGet(() -> new Finding(condition, Light.NOT_MET, null, null, null, null, List.of()));
    }
}
