package cn.yuanqi.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.yuanqi.identity.PlatformSigns.ParkSign;
import io.quarkus.hibernate.orm.panache.Panache;

/** How much there is in each park, for who runs them all: counts by {@code park_id}, in one go over all parks, and no contents. */
final class ParkCounts {
    private static final Duration LATELY = Duration.ofMinutes(10);

    private ParkCounts() {
    }

    static Map<String, ParkSign> all(Instant now) {
        var enterprises = counts("select park_id, count(*) from enterprise group by park_id");
        var outlets = counts("select park_id, count(*) from outlet group by park_id");
        var alerts = counts("select park_id, count(*) from alert where open_slot = 1 group by park_id");
        var people = counts("select park_id, count(distinct person_id) from membership where ended_at is null "
                + "group by park_id");
        var heard = heard(now.minus(LATELY));
        var signs = new HashMap<String, ParkSign>();
        Stream.of(people, enterprises, outlets).flatMap(map -> map.keySet().stream()).distinct()
                .forEach(park -> signs.put(park, new ParkSign(people.getOrDefault(park, 0L),
                        enterprises.getOrDefault(park, 0L), outlets.getOrDefault(park, 0L),
                        heard.getOrDefault(park, Heard.NEVER).lately(), heard.getOrDefault(park, Heard.NEVER).last(),
                        alerts.getOrDefault(park, 0L))));
        return signs;
    }

    /** What the engine calls itself. */
    static String engine() {
        return Panache.getEntityManager().createNativeQuery("select version()").getSingleResult().toString();
    }

    private record Heard(long lately, Instant last) {
        static final Heard NEVER = new Heard(0, null);
    }

    private static Map<String, Heard> heard(Instant since) {
        var heard = new HashMap<String, Heard>();
        List<?> rows = Panache.getEntityManager().createNativeQuery("select park_id, count(distinct case when "
                + "received_at >= ?1 then outlet_id end), date_format(max(received_at), '%Y-%m-%dT%H:%i:%sZ') "
                + "from reading_latest group by park_id")
                .setParameter(1, LocalDateTime.ofInstant(since, ZoneOffset.UTC)).getResultList();
        rows.forEach(row -> heard.put((String) cell(row, 0),
                new Heard(((Number) cell(row, 1)).longValue(), Instant.parse((String) cell(row, 2)))));
        return heard;
    }

    private static Map<String, Long> counts(String sql) {
        var counts = new HashMap<String, Long>();
        List<?> rows = Panache.getEntityManager().createNativeQuery(sql).getResultList();
        rows.forEach(row -> counts.put((String) cell(row, 0), ((Number) cell(row, 1)).longValue()));
        return counts;
    }

    private static Object cell(Object row, int column) {
        return ((Object[]) row)[column];
    }
}
