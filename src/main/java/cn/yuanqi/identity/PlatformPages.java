package cn.yuanqi.identity;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.Park;
import io.quarkus.panache.common.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The parks of the platform and how all of it runs; here a park is opened, suspended and resumed. */
@Path("/platform")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
@RolesAllowed(Role.Names.PLATFORM_ADMIN)
class PlatformPages {
    private static final Logger LOG = Logger.getLogger(PlatformPages.class);
    private static final int LONGEST_REASON = 200;
    @Inject
    Actor actor;
    @Inject
    Clock clock;
    @Inject
    Flash flash;
    @Inject
    PlatformSigns signs;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance platform(Shown shown, ParkApi.Draft typed, List<Problem.FieldError> errors);
    }

    /** @param refused the code of the park whose suspension was refused, {@code null} for none */
    record Shown(List<Line> parks, PlatformSigns.Health health, String refused) {
        public long suspended() {
            return parks.stream().filter(line -> !line.park.isActive()).count();
        }

        public long outlets() {
            return parks.stream().mapToLong(line -> line.sign.outlets()).sum();
        }

        public long heard() {
            return parks.stream().mapToLong(line -> line.sign.heard()).sum();
        }

        public boolean isWell() {
            return health.lateJobs() == 0 && !health.isStuck() && !health.isSlow()
                    && health.checks().stream().allMatch(PlatformSigns.Check::up);
        }
    }

    /** @param suspendedBy a name, {@code null} while it runs */
    record Line(Park park, PlatformSigns.ParkSign sign, String suspendedBy) {
    }

    @GET
    public TemplateInstance all() {
        return page(new ParkApi.Draft("", "", "Asia/Shanghai", ""), List.of(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@FormParam("code") String code, @FormParam("name") String name,
            @FormParam("zone") String zone, @FormParam("email") String email, @Context UriInfo uri) {
        var draft = new ParkApi.Draft(typed(code), typed(name), typed(zone), typed(email));
        try {
            var opened = ParkApi.Opened.by(actor.person().id(), draft, clock.instant());
            var issued = opened.invitation();
            flash.good(Language.words(IdentityWords.class).parkOpened(opened.park().name, issued.invitation().email,
                    InvitationPages.link(uri, issued.token())));
            return back();
        } catch (Problem refused) {
            return Response.status(refused.status()).entity(page(draft, refused.errors(), null)).build();
        }
    }

    @POST
    @Path("/parks/{code}/suspension")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response suspend(@RestPath String code, @FormParam("reason") String reason) {
        var park = Park.byCode(code).orElseThrow(Problem::notFound);
        var why = typed(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return Response.status(422).entity(page(new ParkApi.Draft("", "", "Asia/Shanghai", ""),
                    List.of(new Problem.FieldError("reason", words().noReason())), code)).build();
        }
        var who = actor.person();
        done(park.suspend(who.id(), why, clock.instant()), words().suspended(park.name));
        Audit.did("suspended", park, Map.of("status", Park.Status.ACTIVE),
                Map.of("status", Park.Status.SUSPENDED, "suspendReason", why));
        LOG.infof("park %s suspended by %s", code, who.id());
        return back();
    }

    @POST
    @Path("/parks/{code}/resumption")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resume(@RestPath String code) {
        var park = Park.byCode(code).orElseThrow(Problem::notFound);
        done(park.resume(), words().resumed(park.name));
        Audit.did("resumed", park, Map.of("status", Park.Status.SUSPENDED), Map.of("status", Park.Status.ACTIVE));
        LOG.infof("park %s resumed by %s", code, actor.person().id());
        return back();
    }

    private void done(boolean changed, String said) {
        if (!changed) {
            throw Problem.conflict(words().changedMeanwhile());
        }
        flash.good(said);
    }

    private static Response back() {
        return Response.seeOther(URI.create("/platform")).build();
    }

    private static String typed(String text) {
        return Objects.toString(text, "").strip();
    }

    private TemplateInstance page(ParkApi.Draft typed, List<Problem.FieldError> errors, String refused) {
        var parks = Park.<Park>listAll(Sort.by("id"));
        var names = Person.names(parks.stream().map(park -> park.suspendedBy).filter(Objects::nonNull).toList());
        Map<String, PlatformSigns.ParkSign> counts = signs.parks();
        return Templates.platform(new Shown(
                parks.stream().map(park -> new Line(park,
                        counts.getOrDefault(park.id, PlatformSigns.ParkSign.NONE), names.get(park.suspendedBy)))
                        .toList(),
                signs.health(), refused), typed, errors);
    }

    private static HealthWords words() {
        return Language.words(HealthWords.class);
    }
}
