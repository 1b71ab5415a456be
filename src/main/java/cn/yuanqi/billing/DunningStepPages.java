package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The form of a step of dunning. */
@Path("/parks/{park}/billing/dunning/steps")
@Produces(MediaType.TEXT_HTML)
@Blocking
class DunningStepPages {
    @Inject
    CurrentPark park;
    @Inject
    DunningDesk desk;
    @Inject
    Flash flash;

    /**
     * @param id {@code null} for a new one
     * @param version that was read
     */
    record Place(String path, String back, String id, String version) {
        public List<DunningReader> readers() {
            return List.of(DunningReader.values());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance step(Place place, DunningStepFacts typed, List<FieldError> errors);
    }

    @GET
    @Path("/new")
    @RolesAllowed(OPERATOR)
    public TemplateInstance fresh() {
        return Templates.step(place(null, ""), new DunningStepFacts(), List.of());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response write(MultivaluedMap<String, String> sent) {
        var typed = DunningStepFacts.typed(sent);
        return saved(place(null, ""), typed, () -> desk.write(typed));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public TemplateInstance edit(@RestPath String id) {
        var step = desk.step(id);
        return Templates.step(place(id, String.valueOf(step.version())), DunningStepFacts.of(step), List.of());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = DunningStepFacts.typed(sent);
        var seen = sent.getFirst("version");
        return saved(place(id, seen), typed, () -> desk.change(id, seen, typed));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response drop(@RestPath String id) {
        desk.drop(id);
        flash.good(words().stepDropped());
        return Response.seeOther(URI.create(back())).build();
    }

    private Response saved(Place place, DunningStepFacts typed, Supplier<DunningDesk.Step> work) {
        try {
            work.get();
            flash.good(words().stepsSaved());
            return Response.seeOther(URI.create(back())).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new FieldError("days", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(Templates.step(place, typed, errors)).build();
        }
    }

    private Place place(String id, String version) {
        return new Place(back() + "/steps/" + (id == null ? "new" : id), back(), id, version);
    }

    private String back() {
        return "/parks/" + park.id() + "/billing/dunning";
    }

    private static DunningWords words() {
        return Language.words(DunningWords.class);
    }
}
