package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import cn.yuanqi.environment.compliance.JudgedDay;

/**
 * Whether a factor calls for key attention (重点关注): in six months at least 66 % of its judged days over the limit, or at
 * least 33 % at 1.4 times the limit (SS, oil, BOD) or 1.2 times (all others but pH). A policy borrowed from US law, 40 CFR
 * 403.8(f)(2)(viii), and none of China's. Pure.
 *
 * @param days judged ones
 * @param heavy days at or above {@code factorOfLimit} times the limit
 * @param overPercent share of days over, one decimal
 */
record Attention(UUID outletId, String factor, int days, int over, int heavy, double overPercent, double heavyPercent,
        double factorOfLimit, boolean called) {
    static final int MONTHS = 6;
    private static final Set<String> SLOW = Set.of("w01012", "w22001", "w01017");
    private static final BigDecimal STRICT = new BigDecimal("1.2");
    private static final BigDecimal LENIENT = new BigDecimal("1.4");

    /** By outlet and factor, those that are called for first. @param days of the last six months */
    static List<Attention> of(List<JudgedDay> days) {
        var groups = new TreeMap<String, List<JudgedDay>>();
        days.stream().filter(JudgedDay::isJudged).forEach(
                day -> groups.computeIfAbsent(day.outletId + day.factor, key -> new ArrayList<>()).add(day));
        return groups.values().stream().map(Attention::ofOne)
                .sorted(Comparator.comparing((Attention one) -> !one.called)
                        .thenComparing(Comparator.comparingInt(Attention::over).reversed()))
                .toList();
    }

    private static Attention ofOne(List<JudgedDay> days) {
        var first = days.get(0);
        var times = SLOW.contains(first.factor) ? LENIENT : STRICT;
        int over = (int) days.stream().filter(JudgedDay::isOver).count();
        int heavy = (int) days.stream().filter(day -> isHeavy(day, times)).count();
        boolean called = over * 100 >= days.size() * 66 || heavy * 100 >= days.size() * 33;
        return new Attention(first.outletId, first.factor, days.size(), over, heavy, percent(over, days.size()),
                percent(heavy, days.size()), times.doubleValue(), called);
    }

    private static boolean isHeavy(JudgedDay day, BigDecimal times) {
        return !day.isRange() && day.upper != null && day.value != null
                && day.value.compareTo(day.upper.multiply(times)) >= 0;
    }

    private static double percent(int part, int whole) {
        return Math.round(part * 1000.0 / whole) / 10.0;
    }
}
