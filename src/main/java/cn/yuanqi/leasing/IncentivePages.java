package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.SpaceForm;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What was given for a promise: entered by hand, and judged when its day has come. */
@Path("/parks/{park}/leases")
@Produces(MediaType.TEXT_HTML)
@Blocking
class IncentivePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Incentives incentives;
    @Inject
    ParkDay day;
    @Inject
    Flash flash;

    /** @param judging what the asker may judge @param judged the promise whose review was refused, {@code null} = none */
    record Sheet(LeaseRow lease, List<IncentiveView> all, boolean mayWrite, Set<UUID> judging, String judged,
            String path) {
        public boolean judges(IncentiveView one) {
            return judging.contains(one.id());
        }

        public List<Incentive.Promise> promises() {
            return List.of(Incentive.Promise.values());
        }

        public String back() {
            return path.substring(0, path.lastIndexOf('/'));
        }

        /** Of the form that gives, where no review was refused. */
        public List<Problem.FieldError> errors(SpaceForm form) {
            return judged == null ? form.errors() : List.of();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance incentives(Sheet sheet, SpaceForm form);
    }

    @GET
    @Path("/{id}/incentives")
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance open(@RestPath String id) {
        return page(Ids.parse(id), null, SpaceForm.with(new HashMap<>()));
    }

    /** The form knows how many it saw, so that one that comes too late, or twice, is refused. */
    @POST
    @Path("/{id}/incentives")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response add(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        var lease = Ids.parse(id);
        return form.sent(() -> {
            var offer = new Incentives.Offer(form.day("from"), form.day("to"), form.decimal("percent"),
                    form.one(Incentive.Promise.class, "promise"), form.value("wording"), form.value("evidence"),
                    form.day("reviewOn"));
            if (form.errors().isEmpty()) {
                Lease.held(lease).orElseThrow(Problem::notFound);
                if (!form.value("after").equals(String.valueOf(Incentive.of(lease).size()))) {
                    throw Problem.conflict(Language.words(LeasingWords.class).incentivesMoved());
                }
                incentives.add(lease, offer);
                flash.good(Language.words(EndingWords.class).wasGiven());
            }
            return path(lease);
        }, () -> page(lease, null, form));
    }

    @POST
    @Path("/{id}/incentives/{incentive}/review")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(LEADER)
    public Response review(@RestPath String id, @RestPath String incentive, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        var lease = Ids.parse(id);
        return form.sent(() -> {
            var kept = switch (form.value("kept")) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                default -> null;
            };
            incentives.review(lease, Ids.parse(incentive), kept, form.value("finding"));
            flash.good(Language.words(EndingWords.class).wasJudged());
            return path(lease);
        }, () -> page(lease, incentive, form));
    }

    private TemplateInstance page(UUID id, String judged, SpaceForm form) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var lease = Lease.visible(actor, id).orElseThrow(Problem::notFound);
            lease.mustBeApproved();
            return Templates.incentives(new Sheet(LeaseRow.of(List.of(lease), day.today()).get(0),
                    IncentiveView.of(lease), actor.has(Role.OPERATOR), judging(lease), judged, path(id)), form);
        });
    }

    private Set<UUID> judging(Lease lease) {
        var own = Membership.peopleOf(lease.enterpriseId);
        return Incentive.of(lease.id).stream().filter(one -> one.outcome == Incentive.Outcome.OPEN)
                .filter(one -> actor.has(Role.LEADER) && !actor.isBarred(Role.LEADER, own.or(one::isBy)))
                .map(one -> one.id).collect(Collectors.toSet());
    }

    private String path(UUID lease) {
        return "/parks/" + park.id() + "/leases/" + lease + "/incentives";
    }
}
