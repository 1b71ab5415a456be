package cn.yuanqi.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.dashboard.Directory;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletFilter;
import cn.yuanqi.environment.monitoring.ReadingLatest;
import cn.yuanqi.environment.monitoring.Sight;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The park's outlets by MN: whose they are, whether they are heard, and how they stand. */
@Path("/parks/{park}/environment/outlets")
@Produces(MediaType.TEXT_HTML)
@Transactional
class OutletPages {
    private static final int PAGE = 50;

    @Inject
    Actor actor;

    @Inject
    CurrentPark park;

    @Inject
    Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance outlets(List<Line> lines, Shown shown);
    }

    /** @param heardAt when its last frame came, {@code null} when none ever did */
    record Line(Outlet outlet, Enterprise enterprise, Instant heardAt, boolean online, List<String> factors) {
        public Compliance compliance() {
            return enterprise.compliance;
        }
    }

    /** @param next where the page behind this one is, {@code null} on the last */
    record Shown(String park, String q, long total, String next, boolean mayWrite,
            boolean mayRetain) {
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    public TemplateInstance outlets(@RestQuery String q, @RestQuery String cursor) {
        var filter = new OutletFilter(Sight.of(actor), null, q);
        var after = Cursor.decode(cursor, 1);
        var found = Outlet.page(filter, after == null ? "" : after[0], PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var latest = ReadingLatest.of(shown.stream().map(outlet -> outlet.id).toList(), Kind.RAW).stream()
                .collect(Collectors.toMap(row -> row.outletId, row -> row.receivedAt));
        var names = Directory.ofOutlets(shown);
        var lines = shown.stream().map(outlet -> line(outlet, names, latest)).toList();
        var next = found.size() > PAGE
                ? "?q=" + (q == null ? "" : URLEncoder.encode(q, StandardCharsets.UTF_8)) + "&cursor="
                        + Cursor.encode(shown.get(PAGE - 1).logger.mn)
                : null;
        return Templates.outlets(lines, new Shown(park.id(), q == null ? "" : q, Outlet.count(filter), next,
                actor.has(Role.OFFICER),
                actor.has(Role.OFFICER) || actor.has(Role.OPERATOR) || actor.has(Role.LEADER)));
    }

    private Line line(Outlet outlet, Directory names, Map<UUID, Instant> latest) {
        var heard = latest.get(outlet.id);
        var silence = Duration.ofSeconds((long) outlet.realtimeSeconds * outlet.offlineFactor);
        return new Line(outlet, names.enterprises().get(outlet.enterpriseId), heard,
                heard != null && heard.plus(silence).isAfter(clock.instant()),
                outlet.factors.stream().map(factor -> names.factor(factor.code)).toList());
    }
}
