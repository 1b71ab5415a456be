package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.environment.monitoring.Factor;

/**
 * A permit and what was discharged against it in the calendar year of {@code asOf}.
 *
 * @param daysLeft until the last day, negative afterwards
 * @param asOf the newest day that is counted
 */
record PermitView(UUID id, UUID enterpriseId, String number, LocalDate validFrom, LocalDate validTo, long daysLeft,
        State state, LocalDate asOf, List<Line> amounts, int version) {
    private static final int SOON = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    enum State {
        COMING, VALID, EXPIRING, EXPIRED
    }

    /**
     * One factor. Loads are null where nothing is known.
     *
     * @param percent of the year's amount that is used
     * @param step 80 or 100 once so many percent are reached, else {@code null}
     */
    record Line(String factor, String name, Double kgPerYear, Double dayKg, Double monthKg, Double yearKg,
            Double percent, Integer step) {
    }

    /** What each enterprise discharged in the newest day, in its month and in its year so far. */
    private record Used(Map<UUID, Map<String, BigDecimal>> day, Map<UUID, Map<String, BigDecimal>> month,
            Map<UUID, Map<String, BigDecimal>> year) {
        private BigDecimal[] of(PermittedAmount amount, UUID enterprise) {
            return Stream.of(day, month, year).map(sums -> sums.getOrDefault(enterprise, Map.of()).get(amount.factor))
                    .toArray(BigDecimal[]::new);
        }
    }

    /** @param today the park's day */
    static List<PermitView> of(List<Permit> permits, LocalDate today) {
        var asOf = today.minusDays(1);
        var whose = permits.stream().map(permit -> permit.enterpriseId).distinct().toList();
        var used = new Used(JudgedDay.loads(whose, asOf, asOf), JudgedDay.loads(whose, asOf.withDayOfMonth(1), asOf),
                JudgedDay.loads(whose, asOf.withDayOfYear(1), asOf));
        var names = names();
        return permits.stream().map(permit -> {
            var lines = permit.amounts.stream().map(amount -> line(amount, names.get(amount.factor),
                    used.of(amount, permit.enterpriseId))).toList();
            long left = ChronoUnit.DAYS.between(today, permit.validTo);
            return new PermitView(permit.id, permit.enterpriseId, permit.number, permit.validFrom, permit.validTo,
                    left, state(permit, today, left), asOf, lines, permit.version);
        }).toList();
    }

    static PermitView of(Permit permit, LocalDate today) {
        return of(List.of(permit), today).get(0);
    }

    private static State state(Permit permit, LocalDate today, long left) {
        if (permit.validFrom.isAfter(today)) {
            return State.COMING;
        }
        return left < 0 ? State.EXPIRED : left <= SOON ? State.EXPIRING : State.VALID;
    }

    private static Line line(PermittedAmount amount, String name, BigDecimal[] loads) {
        var percent = percent(loads[2], amount.kgPerYear);
        return new Line(amount.factor, name, amount.kgPerYear.doubleValue(), Figure.number(loads[0]),
                Figure.number(loads[1]),
                Figure.number(loads[2]), Figure.number(percent), step(percent));
    }

    /** One decimal; {@code null} when nothing is known. */
    static BigDecimal percent(BigDecimal kg, BigDecimal permitted) {
        return kg == null ? null : kg.multiply(HUNDRED).divide(permitted, 1, RoundingMode.HALF_UP);
    }

    /** The warning that so many percent call for. */
    static Integer step(BigDecimal percent) {
        if (percent == null || percent.compareTo(BigDecimal.valueOf(80)) < 0) {
            return null;
        }
        return percent.compareTo(HUNDRED) < 0 ? 80 : 100;
    }

    static Map<String, String> names() {
        return Factor.library().stream()
                .collect(Collectors.toMap(factor -> factor.code, Factor::spoken));
    }

    /** The colour and sign that a state borrows from the five lights. */
    public String light() {
        return switch (state) {
            case COMING -> "NOT_MONITORED";
            case VALID -> "COMPLIANT";
            case EXPIRING -> "WARNING";
            case EXPIRED -> "EXCEEDED";
        };
    }

    /** What its form is called on the page. */
    public String form() {
        return "permit-" + id;
    }

    public String until() {
        return validTo.toString();
    }

    public long daysPast() {
        return -daysLeft;
    }

    /** As a form shows it, empty where the permit names no such factor. */
    public String amount(String factor) {
        return amounts.stream().filter(line -> line.factor().equals(factor))
                .map(line -> BigDecimal.valueOf(line.kgPerYear()).stripTrailingZeros().toPlainString()).findFirst()
                .orElse("");
    }

    /** Whether its end or one of its amounts is near or passed. */
    public boolean isPressing() {
        return state == State.EXPIRING || state == State.EXPIRED
                || amounts.stream().anyMatch(line -> line.step() != null);
    }

    /** The highest share of any amount, {@code null} when none is known. */
    public Double most() {
        return amounts.stream().map(Line::percent).filter(Objects::nonNull).max(Double::compare)
                .orElse(null);
    }
}
