package cn.yuanqi.portal;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** The guides, within the product: a closed network has no other place to read them. */
@Path("/help")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Authenticated
class HelpPages {

    @Inject
    Actor actor;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance guide(Guide guide, List<Guide> all);
    }

    /** @throws Problem 403 for an account that is nobody to Yuanqi */
    @GET
    @Path("{person}")
    public TemplateInstance guide(@PathParam("person") String person) {
        actor.person();
        if (!Guide.PEOPLE.contains(person)) {
            throw Problem.notFound();
        }
        var language = Language.current();
        return Templates.guide(Guide.of(person, language),
                Guide.PEOPLE.stream().map(one -> Guide.of(one, language)).toList());
    }
}
