package cn.yuanqi.identity;

import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.Park;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** What is kept about me, as a page. */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Blocking
class MyDataPages {
    @Inject
    Actor actor;
    @Inject
    PersonFile file;

    /** @param parks the names of all parks that the person was ever in, by code */
    record Shown(PersonFile.Contents kept, Map<String, String> parks) {
        static Shown of(PersonFile.Contents kept) {
            return new Shown(kept, QuarkusTransaction.requiringNew()
                    .call(() -> kept.memberships().stream().map(PersonFile.Held::park).distinct()
                            .collect(Collectors.toMap(Function.identity(), Shown::name))));
        }

        private static String name(String park) {
            return Park.byCode(park).map(one -> one.name).orElse(park);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mine(Shown mine, String wrong);
    }

    @GET
    public TemplateInstance mine() {
        return Templates.mine(Shown.of(file.of(actor.person().id())), null);
    }

    @GET
    @Path("/data")
    @Produces(MediaType.APPLICATION_JSON)
    public Response data() {
        return handedOut(file.of(actor.person().id()));
    }

    static Response handedOut(PersonFile.Contents contents) {
        return Response.ok(contents).header("Content-Disposition", "attachment; filename=\"yuanqi-person.json\"")
                .header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@FormParam("confirm") String confirm) {
        var person = actor.person();
        if (confirm == null || !person.email().equals(Person.normal(confirm))) {
            return refused(422, Language.words(PersonWords.class).confirmWrong(person.email()));
        }
        try {
            file.forget(person.id(), person);
        } catch (Problem stillNeeded) {
            return refused(stillNeeded.status(), stillNeeded.getMessage());
        }
        return Response.seeOther(URI.create("/logout")).build();
    }

    private Response refused(int status, String why) {
        return Response.status(status).entity(Templates.mine(Shown.of(file.of(actor.person().id())), why)).build();
    }
}
