package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What a person typed about an outlet, kept as typed until it holds. */
final class OutletForm {
    private static final int BLANK_LIMITS = 3;
    private static final List<String> LIMIT_FIELDS = List.of("factor", "basis", "lower", "upper", "source", "validFrom",
            "validTo", "coldUpper", "standardClass");

    private final MultivaluedMap<String, String> typed;
    private final List<Problem.FieldError> errors = new ArrayList<>();

    private OutletForm(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    static OutletForm of(MultivaluedMap<String, String> typed) {
        return new OutletForm(typed);
    }

    /** A new outlet's, with the usual settings; of this enterprise, if one was named. */
    static OutletForm empty(String enterpriseId) {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("enterpriseId", enterpriseId == null ? "" : enterpriseId);
        typed.putSingle("enabled", "true");
        settings(typed, new Outlet());
        return new OutletForm(typed);
    }

    static OutletForm of(Outlet outlet) {
        var typed = new MultivaluedHashMap<String, String>();
        typed.putSingle("version", String.valueOf(outlet.version));
        typed.putSingle("enterpriseId", outlet.enterpriseId.toString());
        typed.putSingle("code", outlet.code);
        typed.putSingle("name", outlet.name);
        typed.putSingle("mn", outlet.logger.mn);
        typed.putSingle("enabled", String.valueOf(outlet.logger.enabled));
        settings(typed, outlet);
        for (OutletFactor factor : outlet.factors) {
            typed.add("factors", factor.code);
            typed.putSingle("unit." + factor.code, factor.unit);
        }
        int line = 0;
        for (OutletLimit limit : outlet.limits) {
            var values = List.of(limit.factor, limit.basis.name(), text(limit.lower), text(limit.upper),
                    text(limit.source), text(limit.validFrom), text(limit.validTo), text(limit.coldUpper),
                    text(limit.standardClass));
            for (int field = 0; field < values.size(); field++) {
                typed.putSingle(name(line, LIMIT_FIELDS.get(field)), values.get(field));
            }
            line++;
        }
        return new OutletForm(typed);
    }

    private static void settings(MultivaluedMap<String, String> typed, Outlet outlet) {
        typed.putSingle("directDischarge", String.valueOf(outlet.directDischarge));
        typed.putSingle("realtimeSeconds", String.valueOf(outlet.realtimeSeconds));
        typed.putSingle("offlineFactor", String.valueOf(outlet.offlineFactor));
        typed.putSingle("validHours", String.valueOf(outlet.validHours));
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    public String value(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    public boolean checked(String field) {
        return value(field).equals("true");
    }

    public boolean watches(String factor) {
        return typed.getOrDefault("factors", List.of()).contains(factor);
    }

    /** The unit that the outlet has for a factor; none for one that it does not watch yet. */
    public String unit(String factor) {
        return value("unit." + factor);
    }

    private static String name(int line, String field) {
        return "limits[" + line + "]." + field;
    }

    /** The name of a limit's field in the form, and of its errors. */
    public String field(int line, String field) {
        return name(line, field);
    }

    public String limit(int line, String field) {
        return value(name(line, field));
    }

    /** The lines to draw: those that were filled in, and a few to fill. */
    public List<Integer> lines() {
        var lines = new ArrayList<Integer>();
        for (int line = 0; line < filled() + BLANK_LIMITS; line++) {
            lines.add(line);
        }
        return lines;
    }

    private int filled() {
        int line = 0;
        while (typed.containsKey(name(line, "factor"))) {
            line++;
        }
        while (line > 0 && isBlank(line - 1)) {
            line--;
        }
        return line;
    }

    private boolean isBlank(int line) {
        return LIMIT_FIELDS.stream().noneMatch(
                field -> !field.equals("basis") && !field.equals("factor") && !limit(line, field).isEmpty());
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }

    void refused(Problem problem) {
        errors.addAll(problem.errors());
    }

    /** The version that was edited; none that exists when there is none. */
    int version() {
        return value("version").matches("\\d{1,9}") ? Integer.parseInt(value("version")) : -1;
    }

    /** What it says, as far as it can be read; what cannot is among the errors. Nothing is said with a blank password. */
    OutletInput input() {
        var factors = typed.getOrDefault("factors", List.of()).stream()
                .map(code -> new OutletInput.FactorInput(code, blankToNull("unit." + code))).toList();
        var limits = new ArrayList<OutletInput.LimitInput>();
        for (int line = 0; line < filled(); line++) {
            if (!isBlank(line)) {
                limits.add(limit(line));
            }
        }
        return new OutletInput(read("enterpriseId", UUID::fromString, words().noEnterprise()), blankToNull("code"),
                blankToNull("name"), blankToNull("mn"), blankToNull("password"), checked("enabled"), null, null,
                checked("directDischarge"), read("realtimeSeconds", Integer::valueOf, words().badNumber(1, 86_400)),
                read("offlineFactor", Integer::valueOf, words().badNumber(1, 1_000)),
                read("validHours", Integer::valueOf, words().badNumber(1, 24)), factors, limits);
    }

    private OutletInput.LimitInput limit(int line) {
        return new OutletInput.LimitInput(limit(line, "factor"), limit(line, "basis"),
                read(name(line, "lower"), BigDecimal::new, words().badBound()),
                read(name(line, "upper"), BigDecimal::new, words().badBound()), blankToNull(name(line, "source")),
                read(name(line, "validFrom"), LocalDate::parse, words().badDates()),
                read(name(line, "validTo"), LocalDate::parse, words().badDates()),
                read(name(line, "coldUpper"), BigDecimal::new, words().badBound()),
                blankToNull(name(line, "standardClass")));
    }

    private String blankToNull(String field) {
        return value(field).isEmpty() ? null : value(field);
    }

    private <T> T read(String field, Function<String, T> reader, String message) {
        try {
            return value(field).isEmpty() ? null : reader.apply(value(field));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            errors.add(new Problem.FieldError(field, message));
            return null;
        }
    }

    private static MonitoringWords words() {
        return Language.words(MonitoringWords.class);
    }
}
