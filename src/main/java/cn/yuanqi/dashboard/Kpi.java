package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure at the head of a home page, with its course and one line of words; one of its values is there, or none.
 *
 * @param path of what it is made of
 * @param money CNY
 * @param rate a share of one
 * @param late whether the words warn
 */
record Kpi(String icon, String name, String path, Number count, BigDecimal money, BigDecimal rate, String note,
        boolean late, Spark spark) {

    static Kpi of(String icon, String name, String path) {
        return new Kpi(icon, name, path, null, null, null, "", false, null);
    }

    Kpi count(long number) {
        return new Kpi(icon, name, path, number, null, null, note, late, spark);
    }

    Kpi money(BigDecimal sum) {
        return new Kpi(icon, name, path, null, sum, null, note, late, spark);
    }

    Kpi rate(BigDecimal share) {
        return new Kpi(icon, name, path, null, null, share, note, late, spark);
    }

    Kpi says(String words) {
        return new Kpi(icon, name, path, count, money, rate, words, false, spark);
    }

    Kpi warns(String words) {
        return new Kpi(icon, name, path, count, money, rate, words, true, spark);
    }

    Kpi over(List<? extends Number> values) {
        return new Kpi(icon, name, path, count, money, rate, note, late, Spark.of(values));
    }
}
