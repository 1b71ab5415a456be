package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Finds everything wrong with an outlet's input at once, so that nobody has to correct it field by field. */
final class OutletCheck {
    private static final Pattern MN = Pattern.compile("[!-~&&[^;,&=#]]{1,64}");
    private static final Pattern PASSWORD = Pattern.compile("[!-~&&[^;,&=#]]{6,32}");
    private static final int CODE = 32;
    private static final int TEXT = 100;
    private static final int SOURCE = 200;
    private static final int CLASS = 40;
    private static final int MOST_LIMITS = 500;
    private static final int DECIMALS = 6;
    private static final BigDecimal BOUND = new BigDecimal("1e12");

    private final List<Problem.FieldError> errors = new ArrayList<>();
    private final Map<String, Factor> library;
    private final MonitoringWords words = Language.words(MonitoringWords.class);

    OutletCheck(List<Factor> library) {
        this.library = library.stream().collect(Collectors.toMap(factor -> factor.code, factor -> factor));
    }

    /** @throws Problem 422 with every bad field */
    void created(OutletInput input) {
        given("enterpriseId", input.enterpriseId());
        given("code", input.code());
        given("mn", input.mn());
        given("password", input.password());
        edited(input);
    }

    /** @throws Problem 422 with every bad field */
    void edited(OutletInput input) {
        text("code", input.code(), CODE);
        text("name", input.name(), TEXT);
        matches("mn", input.mn(), MN, words.badMn());
        matches("password", input.password(), PASSWORD, words.badPassword());
        within("realtimeSeconds", input.realtimeSeconds(), 1, 86_400);
        within("offlineFactor", input.offlineFactor(), 1, 1_000);
        within("validHours", input.validHours(), 1, 24);
        place(input.planX(), input.planY());
        factors(input.factors() == null ? List.of() : input.factors());
        limits(input.limits() == null ? List.of() : input.limits());
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** @throws Problem 422 with every bad field of one limit */
    void alone(OutletInput.LimitInput limit) {
        errors.clear();
        limits(List.of(limit));
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private void given(String field, Object value) {
        if (value == null) {
            bad(field, words.missing());
        }
    }

    private void text(String field, String value, int most) {
        if (value != null && (value.isBlank() || value.strip().length() > most)) {
            bad(field, words.badText(most));
        }
    }

    private void matches(String field, String value, Pattern pattern, String message) {
        if (value != null && !pattern.matcher(value).matches()) {
            bad(field, message);
        }
    }

    private void within(String field, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            bad(field, words.badNumber(least, most));
        }
    }

    private void place(Double x, Double y) {
        boolean halfGiven = (x == null) != (y == null);
        if (halfGiven || x != null && !(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            bad("planX", words.badPlace());
        }
    }

    private void factors(List<OutletInput.FactorInput> factors) {
        var seen = new HashSet<String>();
        for (int i = 0; i < factors.size(); i++) {
            var factor = factors.get(i);
            var known = factor == null ? null : library.get(factor.code());
            if (known == null) {
                bad("factors[" + i + "].code", words.unknownFactor());
            } else if (!seen.add(factor.code())) {
                bad("factors[" + i + "].code", words.repeatedFactor());
            } else if (factor.unit() != null && Units.ratio(known.unit, factor.unit()) == null) {
                bad("factors[" + i + "].unit", words.badUnit(known.unit));
            }
        }
    }

    private void limits(List<OutletInput.LimitInput> limits) {
        if (limits.size() > MOST_LIMITS) {
            bad("limits", words.badNumber(0, MOST_LIMITS));
            return;
        }
        for (int i = 0; i < limits.size(); i++) {
            var at = "limits[" + i + "].";
            var limit = limits.get(i);
            if (limit == null || !library.containsKey(limit.factor())) {
                bad(at + "factor", words.unknownFactor());
            } else {
                limit(at, limit);
            }
        }
    }

    private void limit(String at, OutletInput.LimitInput limit) {
        if (basis(limit.basis()) == null) {
            bad(at + "basis", words.badBasis());
        }
        if (tooWide(limit.lower()) || tooWide(limit.upper())) {
            bad(at + (tooWide(limit.upper()) ? "upper" : "lower"), words.badBound());
        } else if (limit.lower() == null && limit.upper() == null
                || limit.lower() != null && limit.upper() != null && limit.lower().compareTo(limit.upper()) > 0) {
            bad(at + "upper", words.badBounds());
        }
        if (limit.coldUpper() != null
                && (tooWide(limit.coldUpper()) || limit.upper() == null
                        || limit.coldUpper().compareTo(limit.upper()) < 0)) {
            bad(at + "coldUpper", words.badColdBound());
        }
        if (limit.standardClass() != null && limit.standardClass().length() > CLASS) {
            bad(at + "standardClass", words.tooLong(CLASS));
        }
        if (limit.source() != null && limit.source().length() > SOURCE) {
            bad(at + "source", words.tooLong(SOURCE));
        }
        if (limit.validFrom() != null && limit.validTo() != null && limit.validTo().isBefore(limit.validFrom())) {
            bad(at + "validTo", words.badDates());
        }
    }

    static LimitBasis basis(String name) {
        for (LimitBasis basis : LimitBasis.values()) {
            if (basis.name().equals(name)) {
                return basis;
            }
        }
        return null;
    }

    private static boolean tooWide(BigDecimal bound) {
        return bound != null
                && (bound.precision() > 38 || Math.abs(bound.scale()) > 38 || bound.abs().compareTo(BOUND) >= 0
                        || bound.stripTrailingZeros().scale() > DECIMALS);
    }

    private void bad(String field, String message) {
        errors.add(new Problem.FieldError(field, message));
    }
}
