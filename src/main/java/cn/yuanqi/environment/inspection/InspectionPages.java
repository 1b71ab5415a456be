package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Inspections: which there were and what they took, the one under way as the officer holds it in the hand, the finished ones. */
@Path("/parks/{park}/environment/inspections")
@Produces(MediaType.TEXT_HTML)
@Blocking
class InspectionPages {
    private static final int PAGE = 50;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    InspectionDesk desk;
    @Inject
    EvidenceFile evidence;
    @Inject
    InspectionReport report;
    @Inject
    Period periods;
    @Inject
    Shelf shelf;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance visits(Shown shown);

        static native TemplateInstance visit(One one, List<Problem.FieldError> errors);
    }

    /** @param totals {@code null} for an enterprise's people @param next where the page behind this one is, {@code null} on the last */
    record Shown(String path, List<InspectionView> visits, Map<UUID, String> names, long total, String next,
            InspectionTotals totals, boolean mayWork, List<Problem.FieldError> errors) {
        public String name(UUID enterprise) {
            return names.get(enterprise);
        }
    }

    /** @param lasting seconds since it began @param orders that it led to */
    record One(String path, String room, InspectionView visit, Evidence evidence, Enterprise enterprise,
            boolean mayWork, long lasting, List<RectificationView> orders) {
        public boolean isOpen() {
            return visit.status() == Inspection.Status.OPEN;
        }

        public boolean isChangeable() {
            return isOpen() && mayWork;
        }

        public long minutesLasting() {
            return lasting / 60;
        }

        public boolean isFinished() {
            return visit.status() == Inspection.Status.FINISHED;
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public TemplateInstance visits(@RestQuery String from, @RestQuery String to, @RestQuery String cursor) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try {
                return Templates.visits(shown(actor.seesWholePark() ? periods.totals(from, to) : null, cursor,
                        List.of()));
            } catch (Problem refused) {
                if (refused.status() != 422) {
                    throw refused;
                }
                return Templates.visits(shown(periods.totals(null, null), cursor, refused.errors()));
            }
        });
    }

    private Shown shown(InspectionTotals totals, String cursor, List<Problem.FieldError> errors) {
        var filter = InspectionFilter.of(desk.own());
        filter.after(cursor);
        var found = Inspection.search(filter, PAGE);
        var names = Enterprise.byIds(found.items().stream().map(visit -> visit.enterpriseId).distinct().toList())
                .stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        return new Shown(room(), InspectionView.of(found.items()), names, found.total(),
                found.next() == null ? null : "?cursor=" + found.next(), totals, actor.has(Role.OFFICER), errors);
    }

    /** Begins; where one is under way already, that one is opened. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response start(@RestForm String enterprise) {
        var at = Ids.parse(enterprise == null ? "" : enterprise);
        try {
            return to(desk.start(at));
        } catch (Problem refused) {
            if (refused.status() != 409) {
                throw refused;
            }
            flash.note(refused.getMessage());
            return to(QuarkusTransaction.requiringNew()
                    .call(() -> Inspection.openAt(at).map(visit -> visit.id).orElseThrow(() -> refused)));
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public TemplateInstance visit(@RestPath String id) {
        return page(id, List.of());
    }

    @POST
    @Path("/{id}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response finish(@RestPath String id) {
        return ending(id, () -> desk.finish(Ids.parse(id)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response cancel(@RestPath String id, @RestForm String reason) {
        return ending(id, () -> desk.discard(Ids.parse(id), reason));
    }

    private Response ending(String id, Runnable end) {
        try {
            end.run();
        } catch (Problem refused) {
            if (refused.status() == 422) {
                return Response.status(422).entity(page(id, refused.errors())).build();
            }
            if (refused.status() != 409) {
                throw refused;
            }
            flash.bad(refused.getMessage());
        }
        return to(Ids.parse(id));
    }

    @GET
    @Path("/{id}/photos/{photo}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Response photo(@RestPath String id, @RestPath String photo) {
        return shelf.handOut(InspectionPhoto.of(desk.visible(Ids.parse(id)), Ids.parse(photo))
                .orElseThrow(Problem::notFound).file);
    }

    @GET
    @Path("/{id}/signature")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Response signature(@RestPath String id) {
        var drawn = desk.visible(Ids.parse(id)).signature;
        if (drawn == null) {
            throw Problem.notFound();
        }
        return shelf.handOut(drawn);
    }

    @GET
    @Path("/{id}/report")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public Response report(@RestPath String id) {
        return report.pdf(Ids.parse(id));
    }

    private TemplateInstance page(String id, List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Templates.visit(one(desk.visible(Ids.parse(id))), errors));
    }

    private One one(Inspection visit) {
        Enterprise enterprise = Enterprise.findById(visit.enterpriseId);
        var today = clock.instant().atZone(park.zone()).toLocalDate();
        return new One(room() + "/" + visit.id, "/parks/" + park.id() + "/environment", InspectionView.of(visit),
                evidence.read(visit.evidence), enterprise, actor.has(Role.OFFICER),
                Duration.between(visit.startedAt, clock.instant()).toSeconds(),
                RectificationView.of(Rectification.ofInspection(visit.id), today));
    }

    private Response to(UUID visit) {
        return Response.seeOther(URI.create(room() + "/" + visit)).build();
    }

    private String room() {
        return "/parks/" + park.id() + "/environment/inspections";
    }
}
