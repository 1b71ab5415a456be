package cn.yuanqi.plan;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.IntSupplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.EnterpriseNames;
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

/** The page on which the plan is made. A script sends each drag and asks for an answer in place. */
@Path("/parks/{park}/plan")
@Produces(MediaType.TEXT_HTML)
@Blocking
class PlanPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    PlanDesk desk;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance plan(PlanBoard board, MultivaluedMap<String, String> typed,
                List<Problem.FieldError> errors);
    }

    /** What a script is told. */
    record Placed(Integer version, String refusal) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public TemplateInstance plan(@RestQuery String chosen, @RestQuery String q) {
        return page(chosen, q, new MultivaluedHashMap<>(), List.of());
    }

    @GET
    @Path("/picture")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    @Transactional
    public Response picture() {
        return desk.picture();
    }

    @POST
    @Path("/picture")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OPERATOR, OFFICER})
    public Response show(@RestForm FileUpload file) {
        try {
            desk.show(file);
        } catch (Problem refused) {
            return refused(refused, null, new MultivaluedHashMap<>());
        }
        flash.good(words().shown());
        return back(null);
    }

    @POST
    @Path("/picture/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, OFFICER})
    public Response takeDown() {
        desk.takeDown();
        flash.good(words().takenDown());
        return back(null);
    }

    @POST
    @Path("/outlets/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, OFFICER})
    public Response placeOutlet(@RestPath String id, MultivaluedMap<String, String> typed,
            @HeaderParam("HX-Request") boolean inPlace) {
        return placing(id, typed, inPlace, () -> desk.place(Ids.parse(id), Percent.read("x", typed.getFirst("x")),
                Percent.read("y", typed.getFirst("y")), version(typed)));
    }

    @POST
    @Path("/outlets/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, OFFICER})
    public Response takeOff(@RestPath String id, MultivaluedMap<String, String> typed) {
        try {
            desk.place(Ids.parse(id), null, null, version(typed));
        } catch (Problem refused) {
            return refused(refused, id, typed);
        }
        flash.good(words().takenOff());
        return back(id);
    }

    @POST
    @Path("/buildings/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, OFFICER})
    public Response placeBuilding(@RestPath String id, MultivaluedMap<String, String> typed,
            @HeaderParam("HX-Request") boolean inPlace) {
        return placing(id, typed, inPlace,
                () -> desk.place(Ids.parse(id),
                        new Layout.Box(Percent.read("x", typed.getFirst("x")), Percent.read("y", typed.getFirst("y")),
                                Percent.read("width", typed.getFirst("width")),
                                Percent.read("height", typed.getFirst("height"))),
                        version(typed)));
    }

    private Response placing(String id, MultivaluedMap<String, String> typed, boolean inPlace, IntSupplier deed) {
        try {
            int version = deed.getAsInt();
            if (inPlace) {
                return Response.ok(new Placed(version, null), MediaType.APPLICATION_JSON_TYPE).build();
            }
            flash.good(words().saved());
            return back(id);
        } catch (Problem refused) {
            return inPlace
                    ? Response.status(refused.status()).type(MediaType.APPLICATION_JSON_TYPE)
                            .entity(new Placed(null, said(refused))).build()
                    : refused(refused, id, typed);
        }
    }

    private static String said(Problem refused) {
        return refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message();
    }

    /** The version that was seen; {@code null} for none, and for what no version is. */
    private static Integer version(MultivaluedMap<String, String> typed) {
        var seen = Objects.requireNonNullElse(typed.getFirst("version"), "");
        return seen.matches("\\d{1,9}") ? Integer.valueOf(seen) : null;
    }

    private Response refused(Problem refused, String chosen, MultivaluedMap<String, String> typed) {
        if (refused.status() == 409) {
            flash.bad(refused.getMessage());
            return back(chosen);
        }
        if (refused.status() != 422) {
            throw refused;
        }
        return Response.status(422).entity(page(chosen, null, typed, refused.errors())).build();
    }

    private TemplateInstance page(String chosen, String q, MultivaluedMap<String, String> typed,
            List<Problem.FieldError> errors) {
        var board = QuarkusTransaction.requiringNew().call(() -> {
            var ground = Ground.ofPark();
            return new PlanBoard(path(), ground, PlanView.of(ground, EnterpriseNames.ofPark()),
                    chosen == null ? "" : chosen, q == null ? "" : q.strip(),
                    actor.has(Role.OPERATOR) || actor.has(Role.OFFICER));
        });
        return Templates.plan(board, typed, errors);
    }

    private Response back(String chosen) {
        return Response.seeOther(URI.create(path() + (chosen == null ? "" : "?chosen=" + Ids.parse(chosen)))).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/plan";
    }

    private static PlanWords words() {
        return Language.words(PlanWords.class);
    }
}
