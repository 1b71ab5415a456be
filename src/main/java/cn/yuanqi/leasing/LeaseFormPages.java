package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Writing terms by hand, with the schedule beside them that changes as they do: drafts, amendments and renewals. */
@Path("/parks/{park}/leases")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(OPERATOR)
@Blocking
class LeaseFormPages {
    @Inject
    CurrentPark park;
    @Inject
    Leases leases;
    @Inject
    LeaseWorkshop workshop;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(LeaseForm form, LeaseWorkshop.Bench bench);

        static native TemplateInstance form$outcome(LeaseForm form, LeaseWorkshop.Bench bench);
    }

    @GET
    @Path("/new")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance openNew(@QueryParam("enterpriseId") String enterpriseId,
            @QueryParam("unitId") String unitId) {
        return page(LeaseForm.empty(enterpriseId, unitId), LeaseWorkshop.Task.NEW, null);
    }

    @GET
    @Path("/{id}/{task}")
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance open(@RestPath String id, @RestPath String task) {
        var kind = LeaseWorkshop.Task.of(task);
        var form = QuarkusTransaction.requiringNew()
                .call(() -> workshop.begin(Lease.byId(Ids.parse(id)).orElseThrow(Problem::notFound), kind));
        return page(form, kind, Ids.parse(id));
    }

    /** What the terms that stand in the form now would come to. */
    @POST
    @Path("/new/preview")
    public TemplateInstance previewNew(MultivaluedMap<String, String> typed) {
        var form = LeaseForm.of(typed);
        return Templates.form$outcome(form, bench(form, LeaseWorkshop.Task.NEW, null));
    }

    @POST
    @Path("/{id}/{task}/preview")
    public TemplateInstance preview(@RestPath String id, @RestPath String task,
            MultivaluedMap<String, String> typed) {
        var form = LeaseForm.of(typed);
        return Templates.form$outcome(form, bench(form, LeaseWorkshop.Task.of(task), Ids.parse(id)));
    }

    @POST
    @Path("/new")
    public Response create(MultivaluedMap<String, String> typed) {
        return saved(LeaseForm.of(typed), LeaseWorkshop.Task.NEW, null);
    }

    @POST
    @Path("/{id}/{task}")
    public Response save(@RestPath String id, @RestPath String task, MultivaluedMap<String, String> typed) {
        return saved(LeaseForm.of(typed), LeaseWorkshop.Task.of(task), Ids.parse(id));
    }

    private Response saved(LeaseForm form, LeaseWorkshop.Task task, UUID id) {
        if (form.changed()) {
            return Response.ok(page(form, task, id)).build();
        }
        Function<LeaseForm, Lease> work = typed -> workshop.finish(typed, task, id);
        try {
            var lease = QuarkusTransaction.requiringNew().call(() -> work.apply(form));
            flash.good(Language.words(LeaseWords.class).saved(lease.number));
            return Response.seeOther(URI.create(root() + "/" + lease.id)).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            form.refused(refused);
            return Response.status(refused.status()).entity(page(form, task, id)).build();
        }
    }

    private TemplateInstance page(LeaseForm form, LeaseWorkshop.Task task, UUID id) {
        return Templates.form(form, bench(form, task, id));
    }

    private LeaseWorkshop.Bench bench(LeaseForm form, LeaseWorkshop.Task task, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> workshop.bench(form, task, id, root()));
    }

    private String root() {
        return "/parks/" + park.id() + "/leases";
    }

    /** The kinds of charge that may stand beside the rent. */
    static List<ChargeKind> besides() {
        return List.of(ChargeKind.PROPERTY_FEE, ChargeKind.SERVICE);
    }
}
