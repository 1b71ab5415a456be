package cn.yuanqi.environment.discharge;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** What flows into an outlet, and whether more leaves there than came in. */
@Path("/api/v1/parks/{park}/environment/outlets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Transactional
class BalanceApi {
    @Inject
    BalanceDesk desk;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    record Inlet(UUID outletId, UUID enterpriseId, String code, String mn) {
        private static Inlet of(Outlet outlet) {
            return new Inlet(outlet.id, outlet.enterpriseId, outlet.code, outlet.logger.mn);
        }
    }

    record Inlets(List<Inlet> items) {
    }

    record Wanted(List<String> inletIds) {
    }

    /**
     * One factor of a day; the flow first.
     *
     * @param out kg, of the flow m³
     * @param hours so many that were measured at every point
     * @param percent by how much more may leave than came in, 0: it is not looked at
     * @param enough whether so many hours make a day
     */
    record Line(String factor, double out, double in, String unit, int hours, int percent, boolean enough,
            boolean suspicious) {
        private static Line of(BalanceDesk.Shown shown) {
            var line = shown.line();
            return new Line(line.factor(), line.out().doubleValue(), line.in().doubleValue(), line.unit(),
                    line.hours(), shown.percent(), shown.enough(), shown.suspicious());
        }
    }

    record DayBalance(LocalDate day, List<Line> items) {
    }

    @GET
    @Path("inlets")
    @Operation(summary = "The outlets at which came in what leaves here: the influents of a treatment plant")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public Inlets inlets(@RestPath String id) {
        return new Inlets(desk.inlets(desk.outlet(id)).stream().map(Inlet::of).toList());
    }

    @PUT
    @Path("inlets")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts these inlets in the place of the present ones; an empty list for none")
    @RolesAllowed(Role.Names.OFFICER)
    public Inlets declare(@RestPath String id, Wanted wanted) {
        if (wanted == null || wanted.inletIds == null) {
            throw Problem.invalid("inletIds", Language.words(BalanceWords.class).missing());
        }
        var outlet = desk.outlet(id);
        desk.declare(outlet, wanted.inletIds);
        return inlets(id);
    }

    @GET
    @Path("balance")
    @Operation(summary = "What left and what came in on a park day, yesterday unless `day` says another")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public DayBalance balance(@RestPath String id, @RestQuery String day) {
        var outlet = desk.outlet(id);
        var on = day == null ? LocalDate.ofInstant(clock.instant(), park.zone()).minusDays(1) : day(day);
        return new DayBalance(on, desk.shown(outlet, on).stream().map(Line::of).toList());
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Problem.invalid("day", Language.words(BalanceWords.class).badDay());
        }
    }
}
