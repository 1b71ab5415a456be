package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** An application as a page: where it stands, whom it waits for, and what the applicant may do. */
@Path("/parks/{park}/financing/applications")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ApplicationPages {
    private static final String KEY = "key";
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ApplicationDesk desk;
    @Inject
    ProductDesk products;
    @Inject
    ApplicationFile file;
    @Inject
    Flash flash;
    @Inject
    Once once;
    @Inject
    ObjectMapper json;

    /** What is needed of a draft, new or written by the same form before. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Drafted(UUID id) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance application(ApplicationFile.Shown page);
    }

    @GET
    @Path("/new")
    @RolesAllowed({OWNER, CLERK})
    public TemplateInstance fresh(@RestQuery String product) {
        var offered = products.get(product == null ? "" : product);
        return form(offered, null, ApplicationSheet.fields(offered, new ApplicationInput()), new Sent());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OWNER, CLERK})
    public Response draft(MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var product = products.get(typed.text("product"));
        var input = ApplicationSheet.input(product, typed);
        return saved(product, null, typed, () -> drafted(typed.text(KEY), input));
    }

    /** A form that is sent twice makes one draft. */
    private UUID drafted(String key, ApplicationInput input) {
        var answer = once.answer(key, input, () -> RestResponse.ok(desk.draft(input)));
        return json.convertValue(answer.getEntity(), Drafted.class).id();
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed({OWNER, CLERK})
    public TemplateInstance edit(@RestPath String id) {
        var input = desk.input(id);
        var product = products.get(input.productId.toString());
        return form(product, desk.get(id), ApplicationSheet.fields(product, input), new Sent());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OWNER, CLERK})
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var draft = desk.get(id);
        var product = products.get(draft.productId().toString());
        var input = ApplicationSheet.input(product, typed);
        return saved(product, draft, typed, () -> desk.edit(id, typed.text("version"), input).id());
    }

    private Response saved(ProductView product, ApplicationView draft, Sent typed, Supplier<UUID> work) {
        try {
            if (typed.errors().isEmpty()) {
                var saved = work.get();
                flash.good(words().draftSaved());
                return back(saved.toString());
            }
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            if (Once.isUnderWay(refused)) {
                flash.good(words().draftUnderWay());
                return Response.seeOther(URI.create(root())).build();
            }
            typed.add(Once.isOfAnother(refused) ? renewed(typed) : refused, "form");
        }
        return Response.status(422).entity(form(product, draft, ApplicationSheet.fields(product, typed), typed))
                .build();
    }

    /** A form that came back into the window after it made a draft makes another one only when it is sent once more. */
    private static Problem renewed(Sent typed) {
        typed.put(KEY, Ids.next().toString());
        return Problem.conflict(words().draftMadeBefore());
    }

    private TemplateInstance form(ProductView product, ApplicationView draft, List<FormField> fields, Sent sent) {
        var words = words();
        return new FinancingForm(words.applyFor(product.name()), words.applyHint(product.lender()),
                root() + "/applications" + (draft == null ? "?product=" + product.id() : "/" + draft.id()),
                draft == null ? root() : root() + "/applications/" + draft.id(), words.title(), words.saveDraft(),
                draft == null ? null : draft.version(),
                List.of(new FinancingForm.Section(null, null, draft == null ? fresh(product, fields, sent) : fields)),
                sent.errors()).draw();
    }

    private static List<FormField> fresh(ProductView product, List<FormField> fields, Sent sent) {
        var key = sent.text(KEY);
        return Stream.concat(Stream.of(FormField.hidden("product", product.id().toString()),
                FormField.hidden(KEY, key.isEmpty() ? Ids.next().toString() : key)), fields.stream()).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK, REVIEWER, APPROVER})
    public TemplateInstance application(@RestPath String id) {
        return Templates.application(file.of(id));
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OWNER)
    public Response submit(@RestPath String id) {
        return doing(id, () -> words().submitted(desk.submit(id).lender()));
    }

    @POST
    @Path("/{id}/information")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OWNER, CLERK})
    public Response answer(@RestPath String id, @RestForm String text) {
        return doing(id, () -> words().answered(desk.answer(id, text).lender()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OWNER)
    public Response withdraw(@RestPath String id, @RestForm String reason) {
        return doing(id, () -> {
            desk.withdraw(id, reason);
            return words().withdrawn();
        });
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OWNER)
    public Response accept(@RestPath String id) {
        return doing(id, () -> words().accepted(desk.accept(id).lender()));
    }

    @POST
    @Path("/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OWNER, CLERK})
    public Response add(@RestPath String id, @RestForm String type, @RestForm FileUpload file) {
        return doing(id, () -> {
            desk.add(id, ApplicationApi.type(type), file);
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
    @RolesAllowed({OWNER, CLERK, REVIEWER, APPROVER})
    public Response handOut(@RestPath String id, @RestPath String document) {
        return desk.handOut(id, document);
    }

    private Response doing(String id, Supplier<String> work) {
        Doing.say(flash, work);
        return back(id);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create(root() + "/applications/" + Ids.parse(id))).build();
    }

    private String root() {
        return "/parks/" + park.id() + "/financing";
    }

    private static FinancingPageWords words() {
        return Language.words(FinancingPageWords.class);
    }
}
