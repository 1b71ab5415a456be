package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.file.FileType;
import cn.yuanqi.file.Shelf;
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

/** The queue of orders and each of them: the enterprise answers here, the officer looks again here. */
@Path("/parks/{park}/environment/rectifications")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RectificationPages {
    private static final int PAGE = 50;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    RectificationDesk desk;
    @Inject
    Shelf shelf;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance orders(Shown shown);

        static native TemplateInstance order(One one, RectificationForm typed);
    }

    /** Which orders the list shows. */
    enum Which {
        OPEN, ANSWERED, ALL;

        static Which of(String status) {
            return Stream.of(values()).filter(one -> one.name().equalsIgnoreCase(status)).findFirst().orElse(OPEN);
        }

        String query() {
            return "?status=" + name().toLowerCase(Locale.ROOT);
        }

        private RectificationFilter narrow(RectificationFilter filter) {
            return switch (this) {
                case OPEN -> filter.underWay();
                case ANSWERED -> filter.answered();
                case ALL -> filter;
            };
        }
    }

    /** @param names of enterprises @param next where the page behind this one is, {@code null} on the last */
    record Shown(String path, List<RectificationView> orders, Map<UUID, String> names, long total, Which which,
            String next, long waiting, boolean mayOrder) {
        public String name(UUID enterprise) {
            return names.get(enterprise);
        }
    }

    /** @param inspections finished since the answer, that a re-inspection may name */
    record One(String path, RectificationView order, Enterprise enterprise, List<AlertLabel> alerts, May may,
            String accept, String today, List<Inspection> inspections) {
    }

    record May(boolean answer, boolean reinspect, boolean withdraw) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public TemplateInstance orders(@RestQuery String status, @RestQuery String cursor) {
        var which = Which.of(status);
        var filter = RectificationFilter.of(desk.own());
        filter.after(cursor);
        var found = Rectification.search(which.narrow(filter), PAGE);
        var names = Enterprise.byIds(found.items().stream().map(order -> order.enterpriseId).distinct().toList())
                .stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        return Templates.orders(new Shown(room(), RectificationView.of(found.items(), desk.today()), names,
                found.total(), which, found.next() == null ? null : which.query() + "&cursor=" + found.next(),
                actor.has(Role.OFFICER) ? Rectification.waiting() : 0, actor.has(Role.OFFICER)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public TemplateInstance order(@RestPath String id) {
        return page(id, new RectificationForm());
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OWNER)
    public Response answer(@RestPath String id, @BeanParam RectificationForm typed,
            @RestForm("files") List<FileUpload> files) {
        return act(id, typed, () -> {
            desk.answer(Ids.parse(id), typed.text, files);
            return words().answeredNow();
        });
    }

    @POST
    @Path("/{id}/reinspection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response reinspect(@RestPath String id, @BeanParam RectificationForm typed) {
        return act(id, typed, () -> {
            var order = desk.reinspect(Ids.parse(id), typed.finding());
            return order.status() == RectificationStatus.CLOSED ? words().closedNow() : words().returnedNow();
        });
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OFFICER)
    public Response withdraw(@RestPath String id, @BeanParam RectificationForm typed) {
        return act(id, typed, () -> {
            desk.withdraw(Ids.parse(id), typed.reason);
            return words().withdrawnNow();
        });
    }

    @GET
    @Path("/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Response file(@RestPath String id, @RestPath String file) {
        return shelf.handOut(RectificationFile.of(desk.visible(Ids.parse(id)), Ids.parse(file))
                .orElseThrow(Problem::notFound).file);
    }

    /** A refused form comes back with what was typed; a lost race is told on the page as it is now. */
    private Response act(String id, RectificationForm typed, Supplier<String> deed) {
        try {
            flash.good(deed.get());
        } catch (Problem refused) {
            if (refused.status() == 422) {
                typed.errors.addAll(refused.errors());
                return Response.status(422).entity(page(id, typed)).build();
            }
            if (refused.status() != 409) {
                throw refused;
            }
            flash.bad(refused.getMessage());
        }
        return Response.seeOther(URI.create(room() + "/" + Ids.parse(id))).build();
    }

    private TemplateInstance page(String id, RectificationForm typed) {
        return QuarkusTransaction.requiringNew().call(() -> Templates.order(one(desk.visible(Ids.parse(id))), typed));
    }

    private One one(Rectification order) {
        var alerts = RectificationAlert.of(List.of(order.id)).stream()
                .map(link -> Alert.<Alert>findById(link.alertId)).toList();
        boolean officer = actor.has(Role.OFFICER);
        Enterprise enterprise = Enterprise.findById(order.enterpriseId);
        return new One(room() + "/" + order.id, desk.view(order), enterprise, AlertLabel.of(alerts),
                new May(actor.has(Role.OWNER) && order.status.isOwed(),
                        officer && order.status == RectificationStatus.ANSWERED,
                        officer && order.status.isUnderWay()),
                FileType.accept(), desk.today().toString(),
                officer && order.answeredAt != null
                        ? Inspection.finishedSince(order.enterpriseId, order.answeredAt)
                        : List.of());
    }

    private String room() {
        return "/parks/" + park.id() + "/environment/rectifications";
    }

    private static RectificationWords words() {
        return Language.words(RectificationWords.class);
    }
}
