package cn.yuanqi.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.FormWords;

/** What the asker may see of the announcements: operators and leaders all, everybody else what shows today and is for them. */
final class AnnouncementSearch {
    private static final Set<String> KNOWN = Set.of("status", "unread", "cursor", "limit");
    private static final String UNREAD = " and not exists (select 1 from AnnouncementReceipt r where "
            + "r.announcementId = a.id and r.personId = :reader and r.revision >= a.revision)";
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder();
    private int limit;

    AnnouncementSearch(Actor actor, LocalDate today) {
        if (isStaff(actor)) {
            filter.append("1 = 1");
            return;
        }
        filter.append("a.status = :published and a.visibleFrom <= :today "
                + "and (a.visibleUntil is null or a.visibleUntil >= :today)");
        values.put("published", AnnouncementStatus.PUBLISHED);
        values.put("today", today);
        values.put("everybody", Reach.EVERYBODY);
        filter.append(" and (a.reach = :everybody");
        Optional.ofNullable(actor.enterpriseId()).flatMap(id -> Enterprise.<Enterprise>findByIdOptional(id))
                .ifPresent(own -> filter.append(" or ").append(Readers.condition(own, today, values)));
        filter.append(')');
    }

    static boolean isStaff(Actor actor) {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
    }

    Optional<Announcement> one(UUID id) {
        values.put("id", id);
        return Announcement.find("from Announcement a where a.id = :id and " + filter, values).firstResultOptional();
    }

    long unread(UUID person) {
        values.put("reader", person);
        return Announcement.count("from Announcement a where " + filter + UNREAD, values);
    }

    /** Pinned ones first, then the latest. @throws Problem 422 for a parameter or a value that is unknown */
    Listing<Announcement> page(UriInfo uri, UUID person) {
        Parameters.only(uri, KNOWN);
        asked(uri.getQueryParameters(), person);
        long total = Announcement.count("from Announcement a where " + filter, values);
        behind(Cursor.decode(uri.getQueryParameters().getFirst("cursor"), 3));
        List<Announcement> found = Announcement.find("from Announcement a where " + filter
                + " order by a.pinned desc, a.listedAt desc, a.id desc", values).<Announcement>range(0, limit).list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(String.valueOf(last.pinned),
                last.listedAt.toString(), last.id.toString()));
    }

    private void asked(MultivaluedMap<String, String> query, UUID person) {
        limit = Limit.of(query.getFirst("limit"));
        var status = query.getFirst("status");
        if (status != null && !status.isEmpty()) {
            filter.append(" and a.status = :status");
            values.put("status", Arrays.stream(AnnouncementStatus.values()).filter(one -> one.name().equals(status))
                    .findFirst().orElseThrow(() -> unknown("status")));
        }
        var unread = query.getFirst("unread");
        if (unread != null && !List.of("true", "false").contains(unread)) {
            throw unknown("unread");
        }
        if ("true".equals(unread)) {
            filter.append(UNREAD);
            values.put("reader", person);
        }
    }

    private void behind(String[] after) {
        if (after == null) {
            return;
        }
        try {
            filter.append(" and (").append(Boolean.parseBoolean(after[0]) ? "a.pinned = false or " : "")
                    .append("a.pinned = :pinned and (a.listedAt < :at or a.listedAt = :at and a.id < :after))");
            values.put("pinned", Boolean.parseBoolean(after[0]));
            values.put("at", Instant.parse(after[1]));
            values.put("after", UUID.fromString(after[2]));
        } catch (RuntimeException unread) {
            throw Cursor.bad();
        }
    }

    private static Problem unknown(String field) {
        return Problem.invalid(field, Language.words(FormWords.class).chooseOne());
    }
}
