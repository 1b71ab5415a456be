package cn.yuanqi.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.platform.Cursor;
import io.quarkus.hibernate.orm.panache.Panache;

/**
 * What is asked of the audit, newest first; {@code null} filters do not filter.
 *
 * @param person an id, or part of the name or mail address
 * @param from inclusive
 * @param to exclusive
 * @param after the last entry of the page before
 */
public record AuditSearch(Reach reach, UUID enterpriseId, String noun, UUID subjectId, String person, Instant from,
        Instant to, After after) {

    /**
     * How far the asker sees; what is the lender's is within nobody's reach.
     *
     * @param own the only enterprise whose entries are shown, and of those the ones for all; {@code null} = the park's
     * @param rooms patterns of the rooms that are shown, {@code null} = every room
     */
    public record Reach(UUID own, List<String> rooms) {
        public static final Reach WHOLE_PARK = new Reach(null, null);
    }

    /** Where a page begins. */
    public record After(Instant at, UUID id) {
        /** @return {@code null} for none @throws cn.yuanqi.platform.Problem 422 for one that is not ours */
        public static After of(String cursor) {
            var parts = Cursor.decode(cursor, 2);
            try {
                return parts == null ? null : new After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw Cursor.bad();
            }
        }
    }

    /** So many entries. */
    public List<AuditLine> lines(int most) {
        var values = new HashMap<String, Object>();
        var query = Panache.getEntityManager().createQuery(
                "from AuditEntry a where " + condition(values) + " order by a.at desc, a.id desc", AuditEntry.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList().stream().map(AuditLine::of).toList();
    }

    private String condition(Map<String, Object> values) {
        var hql = new StringBuilder("a.audience in (:audience)");
        values.put("audience", reach.own() == null
                ? List.of(Audience.ALL, Audience.STAFF)
                : List.of(Audience.ALL, Audience.OWNER));
        add(hql, values, " and a.enterpriseId = :own", "own", reach.own());
        add(hql, values, " and a.enterpriseId = :enterprise", "enterprise", enterpriseId);
        add(hql, values, " and a.noun = :noun", "noun", noun);
        add(hql, values, " and a.subjectId = :subject", "subject", subjectId);
        add(hql, values, " and a.at >= :from", "from", from);
        add(hql, values, " and a.at < :to", "to", to);
        rooms(hql, values);
        person(hql, values);
        if (after != null) {
            hql.append(" and a.at <= :afterAt and (a.at < :afterAt or a.id < :afterId)");
            values.put("afterAt", after.at());
            values.put("afterId", after.id());
        }
        return hql.toString();
    }

    private static void add(StringBuilder hql, Map<String, Object> values, String condition, String name,
            Object value) {
        if (value != null) {
            hql.append(condition);
            values.put(name, value);
        }
    }

    private void rooms(StringBuilder hql, Map<String, Object> values) {
        if (reach.rooms() == null) {
            return;
        }
        hql.append(" and (1 = 0");
        for (int i = 0; i < reach.rooms().size(); i++) {
            hql.append(" or a.room like :room").append(i);
            values.put("room" + i, reach.rooms().get(i));
        }
        hql.append(')');
    }

    private void person(StringBuilder hql, Map<String, Object> values) {
        if (person == null) {
            return;
        }
        try {
            values.put("person", UUID.fromString(person));
            hql.append(" and a.personId = :person");
        } catch (IllegalArgumentException name) {
            hql.append(" and (lower(a.personName) like :person escape '!' or a.personEmail like :person escape '!')");
            values.put("person", "%" + person.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
    }
}
