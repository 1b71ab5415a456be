package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

import cn.yuanqi.billing.Ageing;
import cn.yuanqi.billing.Arrears;

/**
 * What the whole park is owed, CNY, by how long it has been overdue.
 *
 * @param debtors how many enterprises owe something that is overdue
 */
record Debt(BigDecimal open, BigDecimal overdue, long debtors, List<Part> parts) {

    /** @param percent of all that is open */
    record Part(Ageing age, BigDecimal sum, double percent) {
    }

    static Debt on(LocalDate today) {
        var sums = new EnumMap<Ageing, BigDecimal>(Ageing.class);
        var all = Arrears.byEnterprise(today).values();
        all.forEach(each -> each.ageing().forEach((age, sum) -> sums.merge(age, sum, BigDecimal::add)));
        var nothing = new BigDecimal("0.00");
        var open = sums.values().stream().reduce(nothing, BigDecimal::add);
        return new Debt(open, open.subtract(sums.getOrDefault(Ageing.CURRENT, nothing)),
                all.stream().filter(each -> each.overdue().signum() > 0).count(),
                Arrays.stream(Ageing.values()).map(age -> part(age, sums.getOrDefault(age, nothing), open)).toList());
    }

    private static Part part(Ageing age, BigDecimal sum, BigDecimal open) {
        return new Part(age, sum,
                open.signum() == 0
                        ? 0
                        : sum.movePointRight(2).divide(open, 1, RoundingMode.HALF_UP).max(BigDecimal.ZERO)
                                .doubleValue());
    }

    BigDecimal of(Ageing age) {
        return parts.stream().filter(part -> part.age() == age).findFirst().orElseThrow().sum();
    }
}
