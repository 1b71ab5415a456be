package cn.yuanqi.announcement;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.net.URI;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Doing;
import cn.yuanqi.platform.form.FormPage;
import cn.yuanqi.platform.form.Sent;
import cn.yuanqi.space.Building;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Announcements to read, and the form that writes them. */
@Path("/parks/{park}/announcements")
@Produces(MediaType.TEXT_HTML)
@Blocking
class AnnouncementPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    AnnouncementDesk desk;
    @Inject
    Flash flash;

    record All(String path, Listing<AnnouncementView> page, long unread, boolean writes, boolean staff) {
    }

    /** @param building where its readers sit, {@code null} for all @param receipts {@code null} for all but the staff */
    record One(String path, AnnouncementView a, String building, ReceiptsView receipts, boolean writes) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(All all);

        static native TemplateInstance announcement(One one);

        static native TemplateInstance read();
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK, REVIEWER, APPROVER})
    public TemplateInstance list(@Context UriInfo uri) {
        return Templates.list(new All(root(), desk.search(uri), desk.unread(), actor.has(Role.OPERATOR),
                AnnouncementSearch.isStaff(actor)));
    }

    @GET
    @Path("/new")
    @RolesAllowed(OPERATOR)
    @Transactional
    public TemplateInstance fresh() {
        return form(null, new Sent().put("reach", Reach.ENTERPRISES).put("visibleFrom", signature.stamp().today()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK, REVIEWER, APPROVER})
    @Transactional
    public TemplateInstance announcement(@RestPath String id) {
        var view = desk.get(id);
        boolean staff = AnnouncementSearch.isStaff(actor);
        return Templates.announcement(new One(root() + "/" + view.id(), view,
                staff && view.buildingId() != null ? Building.byId(view.buildingId()).orElseThrow().name : null,
                staff && !view.draft() ? desk.receipts(id) : null, actor.has(Role.OPERATOR)));
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed(OPERATOR)
    @Transactional
    public TemplateInstance edit(@RestPath String id) {
        return form(desk.get(id), AnnouncementSheet.of(desk.facts(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response draft(MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var facts = AnnouncementSheet.facts(typed);
        return saved(null, typed, () -> desk.draft(facts));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var facts = AnnouncementSheet.facts(typed);
        return saved(desk.get(id), typed, () -> desk.edit(id, typed.text("version"), facts));
    }

    private Response saved(AnnouncementView edited, Sent typed, Supplier<AnnouncementView> work) {
        try {
            if (typed.errors().isEmpty()) {
                var saved = work.get();
                flash.good(words().saved());
                return back(saved.id().toString());
            }
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            typed.add(refused);
        }
        return Response.status(422).entity(form(edited, typed)).build();
    }

    private TemplateInstance form(AnnouncementView edited, Sent sent) {
        var words = words();
        var path = root() + (edited == null ? "" : "/" + edited.id());
        return new FormPage(edited == null ? words.newOne() : edited.title(), words.formHint(),
                new FormPage.Way(path, path, words.title()), words.save(), edited == null ? null : edited.version(),
                QuarkusTransaction.joiningExisting().call(() -> AnnouncementSheet.fields(sent)), sent.errors()).draw();
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response publish(@RestPath String id) {
        return doing(id, () -> words().publishedNow(desk.publish(id).title()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response withdraw(@RestPath String id) {
        return doing(id, () -> words().withdrawnNow(desk.withdraw(id).title()));
    }

    /** Sent by the page when it is open; without scripts, by its button. */
    @POST
    @Path("/{id}/receipt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK, REVIEWER, APPROVER})
    public Object read(@RestPath String id, @HeaderParam("HX-Request") String inPlace) {
        if (inPlace == null) {
            return doing(id, () -> {
                desk.read(id);
                return words().noted();
            });
        }
        desk.read(id);
        return Templates.read();
    }

    @POST
    @Path("/{id}/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public Response add(@RestPath String id, @RestForm FileUpload file) {
        return doing(id, () -> {
            desk.add(id, file);
            return words().fileAdded();
        });
    }

    @POST
    @Path("/{id}/files/{file}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response remove(@RestPath String id, @RestPath String file) {
        return doing(id, () -> {
            desk.remove(id, file);
            return words().fileRemoved();
        });
    }

    @GET
    @Path("/{id}/files/{file}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK, REVIEWER, APPROVER})
    public Response handOut(@RestPath String id, @RestPath String file) {
        return desk.handOut(id, file);
    }

    private Response doing(String id, Supplier<String> work) {
        Doing.say(flash, work);
        return back(id);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create(root() + "/" + Ids.parse(id))).build();
    }

    private String root() {
        return "/parks/" + park.id() + "/announcements";
    }

    private static AnnouncementPageWords words() {
        return Language.words(AnnouncementPageWords.class);
    }
}
