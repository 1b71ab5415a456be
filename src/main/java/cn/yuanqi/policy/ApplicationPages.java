package cn.yuanqi.policy;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestQuery;
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
import cn.yuanqi.platform.form.FormField;
import cn.yuanqi.platform.form.FormPage;
import cn.yuanqi.platform.form.Sent;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Applications under policies: what the enterprise does with its own, and what everybody reads. */
@Path("/parks/{park}/policy-applications")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ApplicationPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    ApplicationDesk desk;
    @Inject
    PolicyDesk policies;
    @Inject
    PolicyExport export;
    @Inject
    Flash flash;

    record All(String path, String policies, Listing<ApplicationView> page, List<Statistics.Row> statistics,
            boolean staff) {
    }

    /** @param key of the next payment: sent twice it counts once */
    record One(String path, String policies, ApplicationView a, May may, String today, String key) {
    }

    /** Which buttons the asker has. */
    record May(boolean edit, boolean submit, boolean withdraw, boolean check, boolean forward, boolean decide,
            boolean pay) {
    }

    @CheckedTemplate(basePath = "PolicyApplicationPages")
    static class Templates {
        static native TemplateInstance list(All all);

        static native TemplateInstance application(One one);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance list(@Context UriInfo uri) {
        boolean staff = PolicySight.of(actor).staff();
        return Templates.list(new All(root(), policies(), desk.search(uri), staff ? export.statistics() : List.of(),
                staff));
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response export(@RestQuery String format) {
        return export.file(format);
    }

    @GET
    @Path("/new")
    @RolesAllowed({OWNER, CLERK})
    public TemplateInstance fresh(@RestQuery String policy) {
        return form(policies.get(policy == null ? "" : policy), null, new Sent());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OWNER, CLERK})
    public Response draft(MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var policy = policies.get(typed.text("policy"));
        var input = input(policy, typed);
        return saved(policy, null, typed, () -> desk.draft(input));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance application(@RestPath String id) {
        var view = desk.get(id);
        return Templates.application(new One(root() + "/" + view.id(), policies(), view, may(view),
                signature.stamp().today().toString(), Ids.next().toString()));
    }

    private May may(ApplicationView view) {
        boolean own = view.enterpriseId().equals(actor.enterpriseId());
        boolean owner = own && actor.has(Role.OWNER);
        boolean operator = actor.has(Role.OPERATOR);
        var status = view.status();
        boolean edits = status == ApplicationStatus.DRAFT || status == ApplicationStatus.RETURNED;
        return new May(own && edits, owner && edits, owner && ApplicationStatus.UNDECIDED.contains(status),
                operator && status == ApplicationStatus.SUBMITTED,
                operator && status == ApplicationStatus.PARK_CHECKED,
                operator && status == ApplicationStatus.FORWARDED,
                operator && view.outstanding() != null && view.outstanding().signum() > 0);
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed({OWNER, CLERK})
    public TemplateInstance edit(@RestPath String id) {
        var input = desk.input(id);
        return form(policies.get(input.policyId.toString()), desk.get(id), new Sent().put("amount", input.amount)
                .put("statement", input.statement));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OWNER, CLERK})
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var view = desk.get(id);
        var policy = policies.get(view.policyId().toString());
        var input = input(policy, typed);
        return saved(policy, view, typed, () -> desk.edit(id, typed.text("version"), input));
    }

    private static ApplicationInput input(PolicyView policy, Sent typed) {
        var input = new ApplicationInput();
        input.policyId = policy.id();
        input.amount = typed.number("amount");
        input.statement = typed.text("statement");
        return input;
    }

    private Response saved(PolicyView policy, ApplicationView edited, Sent typed, Supplier<ApplicationView> work) {
        try {
            if (typed.errors().isEmpty()) {
                var saved = work.get();
                flash.good(words().draftSaved());
                return back(saved.id().toString());
            }
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            typed.add(refused);
        }
        return Response.status(422).entity(form(policy, edited, typed)).build();
    }

    private TemplateInstance form(PolicyView policy, ApplicationView edited, Sent sent) {
        var words = words();
        var fields = List.of(FormField.hidden("policy", policy.id().toString()),
                FormField.of("number", "amount", words.amountAsked(), sent.text("amount"))
                        .hinting(policy.cap() == null
                                ? words.amountHint()
                                : words.capOf(policy.cap()
                                        .toPlainString())),
                FormField.of("area", "statement", words.statement(), sent.text("statement")).upTo(2000).needed());
        return new FormPage(words.applyFor(policy.title()), words.applyHint(),
                new FormPage.Way(root() + (edited == null ? "" : "/" + edited.id()),
                        edited == null ? policies() + "/" + policy.id() : root() + "/" + edited.id(), words.title()),
                words.saveDraft(), edited == null ? null : edited.version(),
                List.of(new FormPage.Section(null, null, fields)), sent.errors()).draw();
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OWNER)
    public Response submit(@RestPath String id) {
        return doing(id, () -> {
            desk.submit(id);
            return words().submittedNow();
        });
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OWNER)
    public Response withdraw(@RestPath String id, @RestForm String reason) {
        return doing(id, () -> {
            desk.withdraw(id, reason);
            return words().applicationWithdrawn();
        });
    }

    @POST
    @Path("/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OWNER, CLERK})
    public Response add(@RestPath String id, @RestForm String item, @RestForm FileUpload file) {
        return doing(id, () -> {
            desk.add(id, item, file);
            return words().documentAdded();
        });
    }

    @POST
    @Path("/{id}/documents/{document}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OWNER, CLERK})
    public Response remove(@RestPath String id, @RestPath String document) {
        return doing(id, () -> {
            desk.remove(id, document);
            return words().documentRemoved();
        });
    }

    @GET
    @Path("/{id}/documents/{document}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response handOut(@RestPath String id, @RestPath String document) {
        return desk.handOut(id, document);
    }

    private Response doing(String id, Supplier<String> work) {
        Doing.say(flash, work);
        return back(id);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create(root() + "/" + Ids.parse(id))).build();
    }

    private String policies() {
        return "/parks/" + park.id() + "/policies";
    }

    private String root() {
        return "/parks/" + park.id() + "/policy-applications";
    }

    private static PolicyPageWords words() {
        return Language.words(PolicyPageWords.class);
    }
}
