package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.OutletInput.LimitInput;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Brings a class of the library to an outlet: dated limits with their source, and the end of what they replace. */
@ApplicationScoped
public class Standards {
    @Inject
    OutletRegister register;

    /**
     * What would come of it.
     *
     * @param added the new limits
     * @param ended limits of the same standard that end the day before
     * @param all what the outlet has then
     */
    record Plan(List<LimitInput> added, List<OutletLimit> ended, List<LimitInput> all) {
    }

    /**
     * Limits of the same standard give way from that day on; what people wrote by hand stays, and the strictest applies.
     *
     * @throws Problem 422 naming the bad field, 409 when all of it applies already
     */
    public Outlet apply(Outlet outlet, StandardInput input) {
        var plan = plan(outlet, input);
        if (plan.added.isEmpty()) {
            throw Problem.conflict(words().appliesAlready());
        }
        register.edit(outlet, OutletInput.ofLimits(plan.all));
        return outlet;
    }

    /** @throws Problem 422 naming the bad field */
    Plan plan(Outlet outlet, StandardInput input) {
        var wanted = chosen(outlet, input);
        var added = new ArrayList<LimitInput>();
        var ended = new ArrayList<OutletLimit>();
        var all = new ArrayList<LimitInput>();
        var standard = standardOf(input.standardClass());
        for (OutletLimit limit : outlet.limits) {
            var one = wanted.stream().filter(new Spot(limit)::is).findFirst().orElse(null);
            if (one == null || limit.standardClass == null || !standard.equals(standardOf(limit.standardClass))
                    || endsBefore(limit, one.validFrom())) {
                all.add(limit.input());
            } else if (says(limit, one)) {
                all.add(limit.input());
                wanted.remove(one);
            } else {
                ended.add(limit);
                if (limit.validFrom == null || limit.validFrom.isBefore(one.validFrom())) {
                    all.add(until(limit.input(), one.validFrom().minusDays(1)));
                }
            }
        }
        added.addAll(wanted);
        all.addAll(wanted);
        return new Plan(added, ended, all);
    }

    private record Spot(String factor, LimitBasis basis) {
        Spot(OutletLimit limit) {
            this(limit.factor, limit.basis);
        }

        boolean is(LimitInput input) {
            return factor.equals(input.factor()) && basis.name().equals(input.basis());
        }
    }

    private List<LimitInput> chosen(Outlet outlet, StandardInput input) {
        var words = Language.words(MonitoringWords.class);
        if (input == null || input.standardClass() == null) {
            throw Problem.invalid("standardClass", words.missing());
        }
        var limits = LibraryLimit.ofClass(input.standardClass());
        if (limits.isEmpty()) {
            throw Problem.invalid("standardClass", words().unknownClass());
        }
        if (input.validFrom() == null) {
            throw Problem.invalid("validFrom", words.missing());
        }
        if (input.validTo() != null && input.validTo().isBefore(input.validFrom())) {
            throw Problem.invalid("validTo", words.badDates());
        }
        var units = units(outlet);
        var factors = input.factors() == null || input.factors().isEmpty() ? units.keySet() : input.factors();
        var found = new ArrayList<LimitInput>();
        for (LimitBasis basis : bases(input)) {
            limits.stream().filter(limit -> factors.contains(limit.factor) && units.containsKey(limit.factor))
                    .forEach(limit -> found.add(limit(limit, input, basis, units.get(limit.factor))));
        }
        if (found.isEmpty()) {
            throw Problem.invalid("factors", words().noCommonFactor());
        }
        return found;
    }

    private static Map<String, String> units(Outlet outlet) {
        return outlet.factors.stream().collect(Collectors.toMap(factor -> factor.code, factor -> factor.unit));
    }

    private static List<LimitBasis> bases(StandardInput input) {
        if (input.bases() == null || input.bases().isEmpty()) {
            return List.of(LimitBasis.DAY);
        }
        return input.bases().stream().map(name -> {
            var basis = OutletCheck.basis(name);
            if (basis == null) {
                throw Problem.invalid("bases", Language.words(MonitoringWords.class).badBasis());
            }
            return basis;
        }).distinct().toList();
    }

    /** In the unit in which the outlet keeps the factor. */
    private static LimitInput limit(LibraryLimit limit, StandardInput input, LimitBasis basis, String unit) {
        var ratio = Units.ratio(limit.unit, unit);
        if (ratio == null) {
            throw Problem.invalid("factors", Language.words(MonitoringWords.class).badUnit(limit.unit));
        }
        return new LimitInput(limit.factor, basis.name(), scaled(limit.lower, ratio), scaled(limit.upper, ratio),
                limit.source(), input.validFrom(), input.validTo(), scaled(limit.coldUpper, ratio), limit.classCode);
    }

    private static BigDecimal scaled(BigDecimal bound, BigDecimal ratio) {
        return bound == null ? null : bound.multiply(ratio).stripTrailingZeros();
    }

    private static boolean endsBefore(OutletLimit limit, LocalDate day) {
        return limit.validTo != null && limit.validTo.isBefore(day);
    }

    /** Whether the present limit says the same, at least from that day to the same end. */
    private static boolean says(OutletLimit limit, LimitInput one) {
        return one.standardClass().equals(limit.standardClass) && same(limit.lower, one.lower())
                && same(limit.upper, one.upper()) && same(limit.coldUpper, one.coldUpper())
                && Objects.equals(limit.validTo, one.validTo())
                && (limit.validFrom == null || !limit.validFrom.isAfter(one.validFrom()));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static LimitInput until(LimitInput limit, LocalDate last) {
        return new LimitInput(limit.factor(), limit.basis(), limit.lower(), limit.upper(), limit.source(),
                limit.validFrom(), last, limit.coldUpper(), limit.standardClass());
    }

    /** A class's code is the standard's, its year's and its own: GB18918-2002-1A. */
    private static String standardOf(String classCode) {
        var parts = classCode.split("-");
        return parts.length < 2 ? classCode : parts[0] + "-" + parts[1];
    }

    private static LimitWords words() {
        return Language.words(LimitWords.class);
    }
}
