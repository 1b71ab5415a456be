package cn.yuanqi.environment.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * Where an officer has to go: an enterprise is over its limits and nobody has been there since, what was ordered is
 * late, what was answered wants to be looked at, or a visit that began is not finished.
 *
 * @param lines the first of each kind, the longest waiting first
 */
public record VisitsDue(long over, long late, long answered, long begun, List<Line> lines) {
    public enum Why {
        OVER, LATE, ANSWERED, BEGUN
    }

    /** @param number of the order or the visit, 0 for none @param dueOn {@code null} but for what is late @param path below the park */
    public record Line(Why why, UUID enterpriseId, int number, Instant since, LocalDate dueOn, String path) {
    }

    private static final String UNVISITED = "from Enterprise e where e.compliance = :over and e.complianceSince is "
            + "not null and not exists (select 1 from Inspection v where v.enterpriseId = e.id and v.status <> "
            + "'DISCARDED' and v.startedAt >= e.complianceSince)";
    private static final String LATE = "status in ('ORDERED', 'RETURNED') and dueOn < ?1";
    private static final String ANSWERED = "status = 'ANSWERED'";
    private static final String BEGUN = "openSlot = 1";

    /** Needs a transaction. @param today the park's day @param most how many of each kind are named */
    public static VisitsDue on(LocalDate today, int most) {
        var lines = new ArrayList<Line>();
        rows("select e.id, e.complianceSince " + UNVISITED + " order by e.complianceSince", most)
                .forEach(row -> lines.add(new Line(Why.OVER, (UUID) row[0], 0, (Instant) row[1], null,
                        "/enterprises/" + row[0])));
        Rectification.<Rectification>find(LATE + " order by dueOn", today).page(0, most).list()
                .forEach(one -> lines.add(new Line(Why.LATE, one.enterpriseId, one.number, one.orderedAt, one.dueOn,
                        order(one))));
        Rectification.<Rectification>find(ANSWERED + " order by answeredAt").page(0, most).list()
                .forEach(one -> lines.add(new Line(Why.ANSWERED, one.enterpriseId, one.number, one.answeredAt, null,
                        order(one))));
        Inspection.<Inspection>find(BEGUN + " order by startedAt").page(0, most).list()
                .forEach(one -> lines.add(new Line(Why.BEGUN, one.enterpriseId, one.number, one.startedAt, null,
                        "/environment/inspections/" + one.id)));
        long over = ParkScoped.getEntityManager().createQuery("select count(*) " + UNVISITED, Long.class)
                .setParameter("over", Compliance.EXCEEDED).getSingleResult();
        return new VisitsDue(over, Rectification.count(LATE, today), Rectification.count(ANSWERED),
                Inspection.count(BEGUN), lines);
    }

    private static List<Object[]> rows(String query, int most) {
        return ParkScoped.getEntityManager().createQuery(query, Object[].class)
                .setParameter("over", Compliance.EXCEEDED).setMaxResults(most).getResultList();
    }

    private static String order(Rectification one) {
        return "/environment/rectifications/" + one.id;
    }

    public long total() {
        return over + late + answered + begun;
    }
}
