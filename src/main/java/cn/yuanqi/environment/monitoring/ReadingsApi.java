package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** What an outlet's logger said of one factor over time. */
@Path("/api/v1/parks/{park}/environment/readings")
class ReadingsApi {
    private static final Set<String> PARAMETERS = Set.of("outletId", "factor", "from", "to", "resolution", "limit",
            "cursor");
    private static final int USUAL = 50;
    private static final int MOST = 10_000;
    private static final Duration UNSAID = Duration.ofDays(1);

    @Inject
    Actor actor;
    @Inject
    Clock clock;

    static class Asked {
        @QueryParam("outletId")
        String outletId;
        @QueryParam("factor")
        String factor;
        @QueryParam("from")
        String from;
        @QueryParam("to")
        String to;
        @QueryParam("resolution")
        String resolution;
        @QueryParam("limit")
        String limit;
        @QueryParam("cursor")
        String cursor;
    }

    /** The values of {@code [from, to)}, in order of time; without {@code to} up to now, without {@code from} one day. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<ReadingView> list(@BeanParam Asked asked, UriInfo uri) {
        Parameters.only(uri, PARAMETERS);
        if (asked.outletId == null) {
            throw Problem.invalid("outletId", words().missing());
        }
        var outlet = Outlet.visible(Ids.parse(asked.outletId), Sight.of(actor)).orElseThrow(Problem::notFound);
        var series = new Series(outlet.id, kind(asked.resolution), factor(asked.factor));
        int size = Limit.of(asked.limit, USUAL, MOST);
        var where = "/api/v1/parks/" + outlet.parkId + "/environment/outlets/" + outlet.id + "/contradictions";
        var values = series.values(span(asked), size + 1).stream().map(value -> value.shownAt(where)).toList();
        return Listing.cut(values, size, null, value -> Cursor.encode(value.at().toString()));
    }

    private Span span(Asked asked) {
        var to = asked.to == null ? clock.instant() : instant("to", asked.to);
        var from = asked.from == null ? to.minus(UNSAID) : instant("from", asked.from);
        if (from.isAfter(to)) {
            throw Problem.invalid("to", words().badSpan());
        }
        var after = Cursor.decode(asked.cursor, 1);
        return new Span(after == null ? from : after(after[0]), to);
    }

    private static Instant after(String cursor) {
        try {
            return Instant.parse(cursor).plusMillis(1);
        } catch (DateTimeException notOurs) {
            throw Cursor.bad();
        }
    }

    static Instant instant(String field, String text) {
        try {
            var instant = OffsetDateTime.parse(text).toInstant();
            if (Rows.storable(instant) != null) {
                return instant;
            }
        } catch (DateTimeException unreadable) {
            throw Problem.invalid(field, words().badInstant());
        }
        throw Problem.invalid(field, words().badInstant());
    }

    private static Kind kind(String resolution) {
        if (resolution == null) {
            return Kind.RAW;
        }
        for (Kind kind : Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(resolution)) {
                return kind;
            }
        }
        throw Problem.invalid("resolution", words().badResolution());
    }

    private static String factor(String code) {
        if (code == null) {
            throw Problem.invalid("factor", words().missing());
        }
        return Factor.byCode(code).orElseThrow(() -> Problem.invalid("factor", words().unknownFactor())).code;
    }

    private static MonitoringWords words() {
        return Language.words(MonitoringWords.class);
    }
}
