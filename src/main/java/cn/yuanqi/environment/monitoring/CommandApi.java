package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** What is asked of an outlet's logger: to set its clock, to sample now, to send history again. */
@Path("/api/v1/parks/{park}/environment/outlets/{outlet}/commands")
class CommandApi {
    @Inject
    Actor actor;
    @Inject
    CommandDesk desk;

    /** @param kind SET_TIME, SAMPLE (with factor), HISTORY_MINUTE, HISTORY_HOUR or HISTORY_DAY (with from and to) */
    record Order(String kind, String factor, Instant from, Instant to) {
        CommandDesk.Order read() {
            for (CommandKind each : CommandKind.values()) {
                if (each.name().equals(kind)) {
                    return new CommandDesk.Order(each, factor, from, to);
                }
            }
            throw Problem.invalid("kind", Language.words(LoggerWords.class).unknownKind());
        }
    }

    @GET
    @Operation(summary = "What was asked of the logger, the newest first")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Listing<CommandView> list(@RestPath String outlet, @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor, UriInfo uri) {
        Parameters.only(uri, Set.of("limit", "cursor"));
        int size = Limit.of(limit);
        var of = Outlet.visible(Ids.parse(outlet), Sight.of(actor)).orElseThrow(Problem::notFound);
        var commands = LoggerCommand.newest(of.id, QuarantineApi.before(cursor), size + 1);
        return Listing.cut(commands, size, LoggerCommand.count("outletId", of.id),
                command -> Cursor.encode(command.id.toString())).map(CommandView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far something asked of the logger has come")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public CommandView one(@RestPath String outlet, @RestPath String id) {
        var of = Outlet.visible(Ids.parse(outlet), Sight.of(actor)).orElseThrow(Problem::notFound);
        return CommandView.of(LoggerCommand.of(of.id, Ids.parse(id)).orElseThrow(Problem::notFound));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks something of the logger; one of a kind at a time")
    @RolesAllowed(OFFICER)
    @Transactional
    public RestResponse<CommandView> order(@RestPath String outlet, Order order, UriInfo uri) {
        var of = Outlet.byId(Ids.parse(outlet)).orElseThrow(Problem::notFound);
        if (order == null) {
            throw Problem.invalid("kind", Language.words(LoggerWords.class).missing());
        }
        var who = actor.person();
        var command = desk.order(of, order.read(), new CommandDesk.Orderer(who.id(), who.name()));
        URI location = uri.getAbsolutePathBuilder().path(command.id.toString()).build();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, CommandView.of(command))
                .location(location).build();
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(summary = "Waits no longer; what was sent is not called back")
    @RolesAllowed(OFFICER)
    @Transactional
    public CommandView cancel(@RestPath String outlet, @RestPath String id) {
        var of = Outlet.byId(Ids.parse(outlet)).orElseThrow(Problem::notFound);
        var command = LoggerCommand.of(of.id, Ids.parse(id)).orElseThrow(Problem::notFound);
        desk.cancel(command);
        LoggerCommand.getEntityManager().refresh(command);
        return CommandView.of(command);
    }
}
