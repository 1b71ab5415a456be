package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.policy.Finding.Source;

/**
 * A policy's conditions weighed against what is on file about an enterprise. Shares and growth are compared exactly and
 * only shown rounded. What fails one condition does not fit, whatever else is missing.
 */
public record Match(Fit fit, List<Finding> findings) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Match of(List<Condition> conditions, Evidence evidence) {
        var findings = conditions.stream().map(condition -> finding(condition, evidence)).toList();
        var fit = findings.stream().anyMatch(one -> one.light() == Light.NOT_MET)
                ? Fit.DOES_NOT_FIT
                : findings.stream().allMatch(Finding::met) ? Fit.FITS : Fit.CANNOT_JUDGE;
        return new Match(fit, findings);
    }

    private static Finding finding(Condition condition, Evidence evidence) {
        var measure = condition.measure();
        if (measure.ofChoices()) {
            return choice(condition, evidence.choices().get(measure));
        }
        return switch (measure) {
            case AGE_MONTHS -> age(condition, evidence);
            case REGISTERED_CAPITAL -> register(condition, "registeredCapital", evidence.registeredCapital());
            case HEADCOUNT -> register(condition, "headcount",
                    evidence.headcount() == null ? null : BigDecimal.valueOf(evidence.headcount()));
            default -> report(condition, evidence);
        };
    }

    private static Finding choice(Condition condition, Set<String> there) {
        boolean unjudged = there.contains(Compliance.CANNOT_JUDGE.name())
                && !condition.values().contains(Compliance.CANNOT_JUDGE.name());
        boolean in = condition.values().stream().anyMatch(there::contains);
        return new Finding(condition, unjudged
                ? Light.UNKNOWN
                : Light.of(condition.operator() == Operator.IN ? in : !in), null, List.copyOf(there), List.of(),
                List.of());
    }

    private static Finding age(Condition condition, Evidence evidence) {
        var founded = evidence.foundedOn();
        if (founded == null) {
            return missing(condition, List.of(), List.of(new Source("foundedOn", null, null, null)));
        }
        var end = founded.plusMonths(condition.value().longValueExact());
        return new Finding(condition, Light.of(condition.operator().holds(evidence.on().compareTo(end))),
                BigDecimal.valueOf(ChronoUnit.MONTHS.between(founded, evidence.on())), null,
                List.of(new Source("foundedOn", null, null, null)), List.of());
    }

    private static Finding register(Condition condition, String field, BigDecimal amount) {
        var source = List.of(new Source(field, null, amount, null));
        return amount == null
                ? missing(condition, List.of(), source)
                : new Finding(condition, compared(condition, amount, BigDecimal.ONE), amount, null, source, List.of());
    }

    private static Finding missing(Condition condition, List<Source> sources, List<Source> missing) {
        return new Finding(condition, Light.UNKNOWN, null, null, sources, missing);
    }

    private static Finding report(Condition condition, Evidence evidence) {
        var measure = condition.measure();
        var wanted = new ArrayList<Evidence.Key>();
        measure.fields().forEach(field -> wanted.add(new Evidence.Key(field, condition.year())));
        if (measure.isGrowth()) {
            wanted.add(new Evidence.Key(measure.fields().get(0), condition.year() - 1));
        }
        var missing = wanted.stream().filter(key -> evidence.reported(key.field(), key.year()).isEmpty())
                .map(key -> new Source(key.field(), key.year(), null, null)).toList();
        var sources = wanted.stream().flatMap(key -> evidence.reported(key.field(), key.year()).stream()
                .map(one -> new Source(key.field(), key.year(), one.amount(), one.report()))).toList();
        if (!missing.isEmpty()) {
            return missing(condition, sources, missing);
        }
        var first = sources.get(0).amount();
        if (sources.size() == 1) {
            return new Finding(condition, compared(condition, first, BigDecimal.ONE), first, null, sources, List.of());
        }
        var base = sources.get(1).amount();
        return base.signum() <= 0
                ? missing(condition, sources, List.of())
                : ratio(condition, measure.isGrowth() ? first.subtract(base) : first, base, sources);
    }

    private static Finding ratio(Condition condition, BigDecimal part, BigDecimal base, List<Source> sources) {
        var percent = part.multiply(HUNDRED);
        return new Finding(condition, compared(condition, percent, base),
                percent.divide(base, 2, RoundingMode.HALF_UP), null, sources, List.of());
    }

    /** Whether {@code figure / base} is as the condition wants it, without dividing. @param base above zero */
    private static Light compared(Condition condition, BigDecimal figure, BigDecimal base) {
        return Light.of(condition.operator().holds(figure.compareTo(condition.value().multiply(base))));
    }

    /** The conditions that are not met, as sentences; for letters and lists. */
    public List<Finding> open() {
        return findings.stream().filter(one -> !one.met()).toList();
    }
}
