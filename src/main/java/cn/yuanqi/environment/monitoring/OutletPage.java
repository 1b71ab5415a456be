package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** One outlet: its logger, what it measures now, and what it may. */
@Path("/parks/{park}/environment/outlets")
@Produces(MediaType.TEXT_HTML)
@Blocking
class OutletPage {
    private static final int LAB_RESULTS = 5;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance outlet(OutletRow row, List<OutletLine> lines, List<OutletLimit> limits,
                List<LabView> labs, Map<String, Factor> library, boolean mayWrite);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public TemplateInstance outlet(@RestPath String id) {
        var outlet = Outlet.visible(Ids.parse(id), Sight.of(actor)).orElseThrow(Problem::notFound);
        var library = Factor.library().stream().collect(Collectors.toMap(factor -> factor.code, Function.identity()));
        var latest = ReadingLatest.of(outlet.id, Kind.RAW);
        var values = latest.map(ReadingLatest::factors).orElse(Map.of());
        var warmth = values.get(WaterTemperature.FACTOR);
        var limits = new OutletLine.Limits(outlet.limitsInForce(), LocalDate.ofInstant(clock.instant(), park.zone()),
                warmth == null || !warmth.value().valid() ? null : warmth.value().value());
        var lines = outlet.factors.stream().map(factor -> OutletLine.of(factor, library.get(factor.code),
                values.get(factor.code), limits)).toList();
        var row = OutletRow.of(outlet,
                Enterprise.visible(actor, outlet.enterpriseId).map(owner -> owner.name).orElse(null),
                latest.orElse(null), clock.instant());
        var labs = LabResult.newest(List.of(outlet.id), LabFilter.ALL, LAB_RESULTS).stream()
                .map(result -> LabView.of(result, outlet, park.zone())).toList();
        return Templates.outlet(row, lines, List.copyOf(outlet.limits), labs, library, actor.has(Role.OFFICER));
    }
}
