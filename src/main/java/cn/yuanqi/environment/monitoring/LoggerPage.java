package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.environment.hj212.Hj212Server;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** One outlet's logger: what is asked of it, what it left out, how it keeps to the standard, what else it said. */
@Path("/parks/{park}/environment/outlets/{id}/logger")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LoggerPage {
    private static final int COMMANDS = 20;
    private static final int GAPS = 50;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    CommandDesk desk;
    @Inject
    Hj212Server server;
    @Inject
    MonitoringConfig config;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    /** @param gaps the latest first @param alone the only time whose contradictions are shown, {@code null} for all */
    record Shown(String path, String outlet, boolean mayAsk, boolean connected, boolean backfill, List<Named> factors,
            List<CommandView> commands, List<GapLine> gaps,
            List<ContradictionView> contradictions, Instant alone) {
        public List<CommandKind> histories() {
            return Stream.of(CommandKind.values()).filter(CommandKind::isHistory).toList();
        }

        public String name(String code) {
            return factors.stream().filter(factor -> factor.code.equals(code)).map(Named::name).findFirst()
                    .orElse(code);
        }

        public boolean moving() {
            return commands.stream().anyMatch(CommandView::open);
        }
    }

    record Named(String code, String name) {
    }

    /** @param typed its bounds as the form takes them */
    record GapLine(LoggerApi.GapView gap, String typedFrom, String typedTo) {
    }

    record Line(LoggerDeviation deviation, String meaning) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(Shown shown, CommandForm form, List<Line> deviations,
                List<LoggerMessage> messages);

        static native TemplateInstance commands(Shown shown);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public TemplateInstance page(@RestPath String id, @RestQuery String at) {
        return page(id, CommandForm.EMPTY, at == null ? null : ReadingsApi.instant("at", at));
    }

    /** The part of the page that moves while something is under way. */
    @GET
    @Path("/commands")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public TemplateInstance commands(@RestPath String id) {
        return Templates.commands(QuarkusTransaction.requiringNew().call(() -> shown(visible(id), null)));
    }

    @POST
    @Path("/commands")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response order(@RestPath String id, MultivaluedMap<String, String> typed) {
        var form = CommandForm.of(typed);
        try {
            var kind = QuarkusTransaction.requiringNew().call(() -> {
                var outlet = Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
                var who = actor.person();
                return desk.order(outlet, form.order(park.zone()),
                        new CommandDesk.Orderer(who.id(), who.name())).kind;
            });
            flash.good(words().sent(words().kindOf(kind)));
        } catch (Problem refused) {
            if (refused.status() == 422) {
                return Response.status(422).entity(page(id, form.refused(refused), null)).build();
            }
            if (refused.status() != 409) {
                throw refused;
            }
            flash.bad(refused.getMessage());
        }
        return back(id);
    }

    @POST
    @Path("/commands/{command}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response cancel(@RestPath String id, @RestPath String command) {
        try {
            QuarkusTransaction.requiringNew().run(() -> desk.cancel(
                    LoggerCommand.of(visible(id).id, Ids.parse(command)).orElseThrow(Problem::notFound)));
            flash.good(words().cancelled());
        } catch (Problem refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            flash.bad(refused.getMessage());
        }
        return back(id);
    }

    @POST
    @Path("/backfill")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response backfill(@RestPath String id, MultivaluedMap<String, String> typed) {
        QuarkusTransaction.requiringNew()
                .run(() -> visible(id).logger.backfill = "true".equals(typed.getFirst("automatic")));
        flash.good(words().backfillChanged());
        return back(id);
    }

    private TemplateInstance page(String id, CommandForm form, Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var outlet = visible(id);
            return Templates.page(shown(outlet, at), form,
                    LoggerDeviation.of(outlet.id).stream()
                            .map(one -> new Line(one, Deviations.meaning(one.deviation))).toList(),
                    LoggerMessage.of(outlet.id));
        });
    }

    private Shown shown(Outlet outlet, Instant at) {
        Map<String, Factor> library = Factor.library().stream()
                .collect(Collectors.toMap(factor -> factor.code, Function.identity()));
        var gaps = Gaps.of(outlet.id, config.gapsBack(), clock.instant().atZone(park.zone())).stream()
                .map(gap -> new GapLine(LoggerApi.GapView.of(gap), typed(gap.from()), typed(gap.to())))
                .collect(Collectors.toList());
        Collections.reverse(gaps);
        return new Shown(path(outlet.id.toString()), outlet.code, actor.has(Role.OFFICER),
                server.hears(outlet.logger.mn), outlet.logger.backfill,
                outlet.factors.stream().map(factor -> new Named(factor.code, library.get(factor.code).spoken()))
                        .toList(),
                LoggerCommand.newest(outlet.id, null, COMMANDS).stream().map(CommandView::of).toList(),
                gaps.subList(0, Math.min(GAPS, gaps.size())), ContradictionView.of(outlet.id, at), at);
    }

    private String typed(Instant at) {
        return LocalDateTime.ofInstant(at, park.zone()).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private Outlet visible(String id) {
        return Outlet.visible(Ids.parse(id), Sight.of(actor)).orElseThrow(Problem::notFound);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create(path(Ids.parse(id).toString()))).build();
    }

    private String path(String id) {
        return "/parks/" + park.id() + "/environment/outlets/" + id + "/logger";
    }

    private static LoggerWords words() {
        return Language.words(LoggerWords.class);
    }
}
