package cn.yuanqi.booking;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Flaws;
import cn.yuanqi.platform.form.FormWords;

/** What is asked of the bookings: those that begin last come first. */
final class BookingSearch {
    private static final Set<String> KNOWN = Set.of("roomId", "enterpriseId", "seriesId", "status", "from", "to",
            "cursor", "limit");
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder filter = new StringBuilder("1 = 1");
    private final ZoneId zone;
    private final String[] after;
    private final int limit;

    /** @throws Problem 422 for a parameter or a value that is unknown */
    BookingSearch(UriInfo uri, BookingSight sight, ZoneId zone) {
        Parameters.only(uri, KNOWN);
        this.zone = zone;
        var query = uri.getQueryParameters();
        limit = Limit.of(query.getFirst("limit"));
        after = Cursor.decode(query.getFirst("cursor"), 2);
        if (!sight.staff()) {
            filter.append(" and b.enterpriseId = :own");
            values.put("own", sight.enterpriseId());
        }
        and("b.roomId = :room", "room", id(query.getFirst("roomId")));
        and("b.enterpriseId = :enterprise", "enterprise", id(query.getFirst("enterpriseId")));
        and("b.seriesId = :series", "series", id(query.getFirst("seriesId")));
        and("b.status = :status", "status", status(query.getFirst("status")));
        and("b.startsAt >= :begin", "begin", day("from", query.getFirst("from"), 0));
        and("b.startsAt < :end", "end", day("to", query.getFirst("to"), 1));
    }

    Listing<Booking> page() {
        long total = Booking.count("from Booking b where " + filter, values);
        if (after != null) {
            behind();
        }
        List<Booking> found = Booking.find("from Booking b where " + filter + " order by b.startsAt desc, b.id desc",
                values).<Booking>range(0, limit).list();
        return Listing.cut(found, limit, total, last -> Cursor.encode(last.startsAt.toString(), last.id.toString()));
    }

    private void behind() {
        try {
            filter.append(" and b.startsAt <= :at and (b.startsAt < :at or b.id < :after)");
            values.put("at", Instant.parse(after[0]));
            values.put("after", UUID.fromString(after[1]));
        } catch (RuntimeException unread) {
            throw Cursor.bad();
        }
    }

    private void and(String hql, String name, Object value) {
        if (value != null) {
            filter.append(" and ").append(hql);
            values.put(name, value);
        }
    }

    private static UUID id(String given) {
        return given == null || given.isEmpty() ? null : Ids.parse(given);
    }

    private static BookingStatus status(String given) {
        return given == null || given.isEmpty()
                ? null
                : Arrays.stream(BookingStatus.values()).filter(each -> each.name().equals(given)).findFirst()
                        .orElseThrow(() -> Problem.invalid("status", Language.words(FormWords.class).chooseOne()));
    }

    /** The begin of the park's day, or of one later. */
    private Instant day(String field, String given, int later) {
        try {
            var day = given == null || given.isEmpty() ? null : LocalDate.parse(given);
            if (day != null && !Flaws.isDay(day)) {
                throw new DateTimeException(given);
            }
            return day == null ? null : day.plusDays(later).atStartOfDay(zone).toInstant();
        } catch (DateTimeException unread) {
            throw Problem.invalid(field, Language.words(FormWords.class).badDay());
        }
    }
}
