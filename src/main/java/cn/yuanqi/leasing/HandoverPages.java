package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.SpaceForm;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The tenant has moved out: on which day, entered by hand. */
@Path("/parks/{park}/leases")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(OPERATOR)
@Blocking
class HandoverPages {
    @Inject
    CurrentPark park;
    @Inject
    Endings endings;
    @Inject
    ParkDay day;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance handover(LeaseRow lease, LocalDate vacatedOn, SpaceForm form, String path);
    }

    @GET
    @Path("/{id}/handover")
    public TemplateInstance open(@RestPath String id) {
        return page(Ids.parse(id), SpaceForm.with(Map.of("vacatedOn", day.today())));
    }

    @POST
    @Path("/{id}/handover")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response vacate(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        var lease = Ids.parse(id);
        return form.sent(() -> {
            var last = form.day("vacatedOn");
            if (form.errors().isEmpty()) {
                endings.vacate(lease, last);
                flash.good(Language.words(EndingWords.class).wasVacated(last.toString()));
            }
            return path(lease);
        }, () -> page(lease, form));
    }

    private TemplateInstance page(UUID id, SpaceForm form) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var lease = Lease.byId(id).orElseThrow(Problem::notFound);
            lease.mustBeApproved();
            return Templates.handover(LeaseRow.of(List.of(lease), day.today()).get(0), lease.vacatedOn, form,
                    path(id));
        });
    }

    private String path(UUID lease) {
        return "/parks/" + park.id() + "/leases/" + lease;
    }
}
