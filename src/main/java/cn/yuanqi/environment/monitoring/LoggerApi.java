package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** How an outlet's logger keeps to the standard, what it said beside readings, and which hours it left out. */
@Path("/api/v1/parks/{park}/environment/outlets/{id}")
class LoggerApi {
    @Inject
    Actor actor;
    @Inject
    MonitoringConfig config;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    /** @param example the beginning of the first such frame, its password blotted out */
    record DeviationView(String deviation, String meaning, long times, Instant firstAt, Instant lastAt,
            String example) {
    }

    /** @param hours that are missing in {@code [from, to)} */
    record GapView(Instant from, Instant to, long hours) {
        static GapView of(Span gap) {
            return new GapView(gap.from(), gap.to(), Duration.between(gap.from(), gap.to()).toHours());
        }
    }

    record Automatic(Boolean automatic) {
    }

    @GET
    @Path("/conformity")
    @Operation(summary = "What the logger does otherwise than HJ 212 says, how often, and an example")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Listing<DeviationView> conformity(@RestPath String id) {
        return all(LoggerDeviation.of(visible(id).id).stream().map(one -> new DeviationView(one.deviation,
                Deviations.meaning(one.deviation), one.times, one.firstAt, one.lastAt, one.shown())).toList());
    }

    @GET
    @Path("/messages")
    @Operation(summary = "State, restart and information messages of the logger, the newest first")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Listing<LoggerMessage> messages(@RestPath String id) {
        return all(LoggerMessage.of(visible(id).id));
    }

    @GET
    @Path("/gaps")
    @Operation(summary = "Hours whose mean is missing, the earliest first")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Listing<GapView> gaps(@RestPath String id) {
        return all(Gaps.of(visible(id).id, config.gapsBack(), clock.instant().atZone(park.zone())).stream()
                .map(GapView::of).toList());
    }

    /** The first that was said stays; what came otherwise later is kept here. */
    @GET
    @Path("/contradictions")
    @Operation(summary = "Values that contradict a stored one of the same time, the newest times first")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Listing<ContradictionView> contradictions(@RestPath String id,
            @Parameter(description = "Of this time alone, ISO 8601 with offset") @RestQuery String at) {
        var outlet = visible(id);
        return all(ContradictionView.of(outlet.id, at == null ? null : ReadingsApi.instant("at", at)));
    }

    /** Off unless somebody switches it on. */
    @GET
    @Path("/backfill")
    @Operation(summary = "Whether missing hours are asked for without an order")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Automatic backfill(@RestPath String id) {
        return new Automatic(visible(id).logger.backfill);
    }

    @PUT
    @Path("/backfill")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Switches asking for missing hours on or off")
    @RolesAllowed(OFFICER)
    @Transactional
    public Automatic switchBackfill(@RestPath String id, Automatic wanted) {
        if (wanted == null || wanted.automatic == null) {
            throw Problem.invalid("automatic", Language.words(LoggerWords.class).missing());
        }
        var outlet = Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
        outlet.logger.backfill = wanted.automatic;
        return wanted;
    }

    private Outlet visible(String id) {
        return Outlet.visible(Ids.parse(id), Sight.of(actor)).orElseThrow(Problem::notFound);
    }

    private static <T> Listing<T> all(List<T> items) {
        return new Listing<>(items, (long) items.size(), null);
    }
}
