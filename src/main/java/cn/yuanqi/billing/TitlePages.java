package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;

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
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The page of an enterprise's tax title. */
@Path("/parks/{park}/enterprises/{id}/bills/tax-title")
@Produces(MediaType.TEXT_HTML)
@Blocking
class TitlePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    TitleDesk titles;
    @Inject
    Flash flash;

    /** @param back where the reader came from */
    record Place(String payer, String path, String back, boolean mayWrite) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance title(Place place, TitleFacts typed, List<FieldError> errors);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance title(@RestPath String id) {
        return Templates.title(place(id), titles.read(id).facts(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, OWNER})
    public Response state(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = TitleFacts.typed(sent);
        try {
            titles.state(id, typed);
            flash.good(words().titleSaved());
            return Response.seeOther(URI.create(place(id).back())).build();
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            return Response.status(422).entity(Templates.title(place(id), typed, refused.errors())).build();
        }
    }

    private Place place(String id) {
        var known = titles.read(id);
        var bills = "/parks/" + park.id() + "/enterprises/" + known.enterpriseId() + "/bills";
        return new Place(known.enterprise(), bills + "/tax-title", bills,
                actor.has(Role.OPERATOR) || actor.has(Role.OWNER));
    }

    private static TaxWords words() {
        return Language.words(TaxWords.class);
    }
}
