package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.tenancy.ParkScoped;

/** What is open and how old it is, CNY. */
public record Arrears(BigDecimal open, BigDecimal overdue, Map<Ageing, BigDecimal> ageing) {
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /** The whole park's by enterprise, those that owe nothing left out. */
    public static Map<UUID, Arrears> byEnterprise(LocalDate on) {
        var all = new LinkedHashMap<UUID, Map<Ageing, BigDecimal>>();
        rows("", null).forEach(row -> add(all.computeIfAbsent(row.enterprise(), each -> empty()), row, on));
        var arrears = new LinkedHashMap<UUID, Arrears>();
        all.forEach((enterprise, ageing) -> arrears.put(enterprise, of(ageing)));
        return arrears;
    }

    public static Arrears of(UUID enterprise, LocalDate on) {
        var ageing = empty();
        rows(" and i.enterpriseId = ?1", enterprise).forEach(row -> add(ageing, row, on));
        return of(ageing);
    }

    /** The sum of what is overdue in the whole park. */
    public static BigDecimal overdue(LocalDate on) {
        var sum = ParkScoped.getEntityManager().createQuery("select sum(i.amount - i.relieved - i.paid) from Invoice i"
                + " where i.status in ('ISSUED', 'PARTIALLY_PAID') and i.dueOn < :on", BigDecimal.class)
                .setParameter("on", on).getSingleResult();
        return sum == null ? NOTHING : sum.setScale(2);
    }

    /** What an enterprise paid and what pays nothing yet. */
    public static BigDecimal credit(UUID enterprise) {
        return Payment.withCredit(enterprise).stream().map(Payment::credit).reduce(NOTHING, BigDecimal::add);
    }

    static Arrears total(Iterable<Arrears> all) {
        var ageing = empty();
        all.forEach(each -> each.ageing().forEach((age, sum) -> ageing.merge(age, sum, BigDecimal::add)));
        return of(ageing);
    }

    private record Row(UUID enterprise, LocalDate dueOn, BigDecimal open) {
    }

    private static List<Row> rows(String filter, UUID enterprise) {
        var query = ParkScoped.getEntityManager()
                .createQuery("select i.enterpriseId, i.dueOn, sum(i.amount - i.relieved - i.paid)"
                        + " from Invoice i where i.status in ('ISSUED', 'PARTIALLY_PAID')" + filter
                        + " group by i.enterpriseId, i.dueOn order by i.enterpriseId, i.dueOn", Object[].class);
        if (enterprise != null) {
            query.setParameter(1, enterprise);
        }
        return query.getResultList().stream()
                .map(row -> new Row((UUID) row[0], (LocalDate) row[1], (BigDecimal) row[2])).toList();
    }

    private static Map<Ageing, BigDecimal> empty() {
        var ageing = new EnumMap<Ageing, BigDecimal>(Ageing.class);
        for (Ageing age : Ageing.values()) {
            ageing.put(age, NOTHING);
        }
        return ageing;
    }

    private static void add(Map<Ageing, BigDecimal> ageing, Row row, LocalDate on) {
        ageing.merge(Ageing.of(row.dueOn(), on), row.open(), BigDecimal::add);
    }

    private static Arrears of(Map<Ageing, BigDecimal> ageing) {
        var open = ageing.values().stream().reduce(NOTHING, BigDecimal::add);
        return new Arrears(open, open.subtract(ageing.get(Ageing.CURRENT)), ageing);
    }
}
