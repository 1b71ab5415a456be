package cn.yuanqi.notification.robot;

import java.net.URI;
import java.util.List;
import java.util.UUID;

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
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Role.Names;
import cn.yuanqi.notification.inbox.MailLanguage;
import cn.yuanqi.notification.inbox.Topic;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The park's robots and what became of each message. */
@Path("/parks/{park}/robots")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RobotPages {
    @Inject
    Actor actor;
    @Inject
    RobotDesk desk;
    @Inject
    CurrentPark park;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance robots(Shown shown, RobotForm typed, List<Problem.FieldError> errors);
    }

    /** @param edited the robot that the form changes, {@code null} when it adds one */
    record Shown(String path, List<RobotView> robots, List<RobotView.Delivery> log, boolean maySet, boolean open,
            RobotView edited) {
        /** Where the form goes. */
        public String action() {
            return edited == null ? path : path + "/" + edited.id();
        }

        public List<RobotKind> kinds() {
            return List.of(RobotKind.values());
        }

        public List<MailLanguage> languages() {
            return List.of(MailLanguage.values());
        }

        public List<Topic> topics() {
            return Topic.forGroups();
        }

        public String name(UUID robot) {
            return robots.stream().filter(one -> one.id().equals(robot)).map(RobotView::name).findFirst().orElse("");
        }
    }

    @GET
    @RolesAllowed({Names.OPERATOR, Names.LEADER})
    public TemplateInstance robots() {
        return page(RobotForm.EMPTY, List.of(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Names.OPERATOR)
    public TemplateInstance robot(@RestPath String id) {
        var kept = desk.one(id);
        return page(RobotForm.of(kept), List.of(), kept);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Names.OPERATOR)
    public Response change(@RestPath String id, MultivaluedMap<String, String> typed) {
        var form = RobotForm.of(typed);
        try {
            desk.change(id, form);
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            return Response.status(422).entity(page(form, refused.errors(), desk.one(id))).build();
        }
        flash.good(words().changed());
        return back();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Names.OPERATOR)
    public Response keep(MultivaluedMap<String, String> typed) {
        var form = RobotForm.of(typed);
        try {
            desk.keep(form);
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            return Response.status(422).entity(page(form, refused.errors(), null)).build();
        }
        flash.good(words().kept());
        return back();
    }

    @POST
    @Path("/{id}/test")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Names.OPERATOR)
    public Response test(@RestPath String id) {
        var sent = desk.test(id);
        if (sent.state() == RobotDelivery.State.SENT) {
            flash.good(words().testSent());
        } else if (sent.lastError() == null) {
            flash.note(words().testWaits());
        } else {
            flash.bad(words().testFailed(RobotError.words(sent.lastError())));
        }
        return back();
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Names.OPERATOR)
    public Response remove(@RestPath String id) {
        desk.remove(id);
        flash.good(words().removed());
        return back();
    }

    private TemplateInstance page(RobotForm typed, List<Problem.FieldError> errors, RobotView edited) {
        var robots = desk.all();
        return Templates.robots(new Shown(path(), robots, desk.log(robots.stream().map(RobotView::id).toList()),
                actor.has(Role.OPERATOR), desk.isOpen(), edited), typed, errors);
    }

    private static RobotWords words() {
        return Language.words(RobotWords.class);
    }

    private Response back() {
        return Response.seeOther(URI.create(path())).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/robots";
    }
}
