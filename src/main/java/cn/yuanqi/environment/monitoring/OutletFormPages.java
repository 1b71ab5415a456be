package cn.yuanqi.environment.monitoring;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

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

import cn.yuanqi.enterprise.Enterprise;
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

/** Opening and editing outlets by hand. */
@Path("/parks/{park}/environment/outlets")
@Produces(MediaType.TEXT_HTML)
@Blocking
class OutletFormPages {
    @Inject
    CurrentPark park;
    @Inject
    OutletRegister register;
    @Inject
    Flash flash;

    /** @param enterprises to choose from in a new outlet; one that exists stays where it is */
    record Choices(List<Enterprise> enterprises, List<Factor> factors, List<LimitBasis> bases) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(OutletForm form, Choices choices, String path, String back);
    }

    @GET
    @Path("new")
    @RolesAllowed(Role.Names.OFFICER)
    public TemplateInstance openNew(@QueryParam("enterpriseId") String enterpriseId) {
        return page(OutletForm.empty(enterpriseId), null);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.OFFICER)
    public Response create(MultivaluedMap<String, String> typed) {
        var form = OutletForm.of(typed);
        return saved(form, null, () -> register.open(form.input()));
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(Role.Names.OFFICER)
    public TemplateInstance openEdit(@RestPath String id) {
        var form = QuarkusTransaction.requiringNew()
                .call(() -> OutletForm.of(Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound)));
        return page(form, Ids.parse(id));
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.OFFICER)
    public Response edit(@RestPath String id, MultivaluedMap<String, String> typed) {
        var form = OutletForm.of(typed);
        return saved(form, Ids.parse(id), () -> {
            var outlet = Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
            if (form.version() != outlet.version) {
                throw Problem.stale();
            }
            register.edit(outlet, form.input());
            return outlet;
        });
    }

    private Response saved(OutletForm form, UUID id, Supplier<Outlet> change) {
        try {
            var outlet = QuarkusTransaction.requiringNew().call(() -> {
                var changed = change.get();
                if (!form.errors().isEmpty()) {
                    throw Problem.invalid(List.of());
                }
                return changed;
            });
            flash.good(Language.words(MonitoringWords.class).saved(outlet.code));
            return Response.seeOther(URI.create(path() + "/" + outlet.id)).build();
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            form.refused(refused);
            return Response.status(422).entity(page(form, id)).build();
        }
    }

    private TemplateInstance page(OutletForm form, UUID id) {
        var choices = QuarkusTransaction.requiringNew()
                .call(() -> new Choices(id == null ? Enterprise.byName() : List.of(),
                        Factor.library(), List.of(LimitBasis.values())));
        return id == null
                ? Templates.form(form, choices, path() + "/new", path())
                : Templates.form(form, choices, path() + "/" + id + "/edit", path() + "/" + id);
    }

    private String path() {
        return "/parks/" + park.id() + "/environment/outlets";
    }
}
