package cn.yuanqi.announcement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;

/** Which enterprises an announcement is for, and which announcements an enterprise is to see. */
final class Readers {
    /** Somebody rents a unit of a building: as {@code h} and {@code u}, on {@code :today}. */
    private static final String HOLDS = "from Hold h, Unit u where u.id = h.unitId and h.kind = LET "
            + "and h.cancelledAt is null "
            + "and h.from <= :today and (h.to is null or h.to >= :today) ";

    private Readers() {
    }

    /** As the register and the occupancy say on the day. */
    static Set<UUID> enterprises(Announcement announcement, LocalDate today) {
        var hql = new StringBuilder("select e.id from Enterprise e where 1 = 1");
        Map<String, Object> values = new HashMap<>();
        if (announcement.stages == null) {
            hql.append(" and e.status <> :left");
            values.put("left", Lifecycle.LEFT);
        } else {
            hql.append(" and e.status in :stages");
            values.put("stages", announcement.stages());
        }
        if (announcement.categories != null) {
            hql.append(" and exists (select 1 from e.categoryRows c where c.category in :categories)");
            values.put("categories", announcement.categories());
        }
        if (announcement.buildingId != null) {
            hql.append(" and e.id in (select h.enterpriseId ").append(HOLDS).append("and u.buildingId = :building)");
            values.put("building", announcement.buildingId);
            values.put("today", today);
        }
        var query = database().createQuery(hql.toString(), UUID.class);
        values.forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }

    /** A condition on {@code a}: that it is for this enterprise. Its values go into the map. */
    static String condition(Enterprise enterprise, LocalDate today, Map<String, Object> values) {
        values.put("stage", "%," + enterprise.status + ",%");
        values.put("enterprises", Reach.ENTERPRISES);
        var stages = enterprise.status == Lifecycle.LEFT
                ? "a.stages like :stage"
                : "(a.stages is null or a.stages like :stage)";
        return "(a.reach = :enterprises and " + stages + " and " + categories(enterprise, values) + " and "
                + building(enterprise, today, values) + ")";
    }

    private static String categories(Enterprise enterprise, Map<String, Object> values) {
        var any = new ArrayList<>(List.of("a.categories is null"));
        enterprise.categories().forEach(category -> {
            values.put("c" + category, "%," + category + ",%");
            any.add("a.categories like :c" + category);
        });
        return any.stream().collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String building(Enterprise enterprise, LocalDate today, Map<String, Object> values) {
        var buildings = database().createQuery("select distinct u.buildingId " + HOLDS
                + "and h.enterpriseId = :enterprise", UUID.class).setParameter("enterprise", enterprise.id)
                .setParameter("today", today)
                .getResultList();
        if (buildings.isEmpty()) {
            return "a.buildingId is null";
        }
        values.put("buildings", buildings);
        return "(a.buildingId is null or a.buildingId in :buildings)";
    }

    private static EntityManager database() {
        return Announcement.getEntityManager();
    }
}
