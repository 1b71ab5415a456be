package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One class of a standard: what may be applied to an outlet as a whole.
 *
 * @param code for example GB18918-2002-1A
 * @param confirmed whether all of it was read in the standard's own text
 * @param version of the library in which it last changed
 */
public record LibraryClass(String code, String standard, String title, String grade, String clause, boolean confirmed,
        int version, List<Line> limits) {

    /**
     * What it allows of one factor.
     *
     * @param coldUpper at a water temperature of at most {@code coldAtMost}, °C; both {@code null} when it makes no
     *            difference
     */
    public record Line(String factor, LimitBasis basis, Double lower, Double upper, Double coldUpper,
            Double coldAtMost, String unit, String note, boolean confirmed) {

        static Line of(LibraryLimit limit) {
            return new Line(limit.factor, LimitBasis.DAY, number(limit.lower), number(limit.upper),
                    number(limit.coldUpper), limit.coldUpper == null ? null : number(WaterTemperature.COLD), limit.unit,
                    limit.note(), limit.confirmed);
        }

        /** As a table shows it: 6 – 9, 5 (8). */
        public String shown() {
            if (lower != null) {
                return plain(lower) + " – " + plain(upper);
            }
            return plain(upper) + (coldUpper == null ? "" : " (" + plain(coldUpper) + ")");
        }
    }

    /** The whole library, in its order. */
    static List<LibraryClass> all() {
        var byClass = new LinkedHashMap<String, List<LibraryLimit>>();
        LibraryLimit.all().forEach(limit -> byClass.merge(limit.classCode, List.of(limit), LibraryClass::joined));
        return byClass.values().stream().map(LibraryClass::of).toList();
    }

    static Optional<LibraryClass> byCode(String code) {
        var limits = LibraryLimit.ofClass(code);
        return limits.isEmpty() ? Optional.empty() : Optional.of(of(limits));
    }

    private static LibraryClass of(List<LibraryLimit> limits) {
        var first = limits.get(0);
        return new LibraryClass(first.classCode, first.standard, first.title(), first.grade(), first.clause(),
                limits.stream().allMatch(limit -> limit.confirmed),
                limits.stream().mapToInt(limit -> limit.version).max().orElseThrow(),
                limits.stream().map(Line::of).toList());
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** By factor. */
    public Map<String, Line> byFactor() {
        var lines = new LinkedHashMap<String, Line>();
        limits.forEach(line -> lines.put(line.factor(), line));
        return lines;
    }

    /** Its full name: GB 18918-2002 一级 A. */
    public String name() {
        return standard + " " + grade;
    }

    private static Double number(BigDecimal bound) {
        return bound == null ? null : bound.doubleValue();
    }

    private static String plain(Double bound) {
        return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
    }
}
