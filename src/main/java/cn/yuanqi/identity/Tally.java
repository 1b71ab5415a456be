package cn.yuanqi.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Query;

import cn.yuanqi.tenancy.ParkScoped;

/**
 * How many things there are, and the most urgent of them.
 *
 * @param since when the first began to wait, {@code null} when that is not known
 * @param dueOn the first due day, {@code null} when none is due on a day
 */
public record Tally(long count, Instant since, LocalDate dueOn) {

    /**
     * @param from the rest of an HQL query from its {@code from} on, without an order
     * @param column the instant since which one waits
     */
    public static Tally since(String from, String column, Map<String, ?> values) {
        var row = row(from, column, values);
        return new Tally((Long) row[0], (Instant) row[1], null);
    }

    /** @param column the day on which one is due; for the rest see {@link #since} */
    public static Tally due(String from, String column, Map<String, ?> values) {
        var row = row(from, column, values);
        return new Tally((Long) row[0], null, (LocalDate) row[1]);
    }

    /** The number alone, where nothing is late. */
    public Tally undated() {
        return new Tally(count, null, null);
    }

    private static Object[] row(String from, String column, Map<String, ?> values) {
        Query query = ParkScoped.getEntityManager()
                .createQuery("select count(*), min(" + column + ") from " + from, Object[].class);
        values.forEach(query::setParameter);
        return (Object[]) query.getSingleResult();
    }
}
