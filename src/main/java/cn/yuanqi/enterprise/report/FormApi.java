package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** The park's report forms as JSON, every version of them; a version never changes, a next one is made. */
@Path("/api/v1/parks/{park}/reports/forms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class FormApi {
    @Inject
    Signature signature;

    record FormView(Cadence code, int version, String validFrom, String titleZh, String titleEn, List<Field> fields) {

        static FormView of(ReportForm form) {
            return new FormView(form.code, form.formVersion, form.validFrom, form.titleZh, form.titleEn,
                    form.fields());
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<FormView> list() {
        var all = ReportForm.all().stream().map(FormView::of).toList();
        return new Listing<>(all, (long) all.size(), null);
    }

    @GET
    @Path("/{code}/{version}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public FormView one(@RestPath String code, @RestPath String version) {
        return version.matches("\\d{1,6}")
                ? ReportForm.version(cadence(code), Integer.parseInt(version)).map(FormView::of)
                        .orElseThrow(Problem::notFound)
                : absent();
    }

    /** Makes the next version of the form. */
    @POST
    @Path("/{code}")
    @RolesAllowed(OPERATOR)
    public RestResponse<FormView> next(@RestPath String code, NextForm wanted, @Context UriInfo uri) {
        var cadence = cadence(code);
        var made = FormView.of(ReportForm.next(cadence, NextForm.checked(cadence, wanted), signature.stamp()));
        URI where = uri.getAbsolutePathBuilder().path(String.valueOf(made.version)).build();
        return RestResponse.ResponseBuilder.<FormView>created(where).entity(made).build();
    }

    static Cadence cadence(String code) {
        for (Cadence cadence : Cadence.values()) {
            if (cadence.name().equals(code)) {
                return cadence;
            }
        }
        throw Problem.notFound();
    }

    private static FormView absent() {
        throw Problem.notFound();
    }
}
