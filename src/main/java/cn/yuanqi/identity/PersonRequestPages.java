package cn.yuanqi.identity;

import java.net.URI;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** For those who ask by letter what is kept about them, or to have it erased: the platform does it for them. */
@Path("/platform/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.Names.PLATFORM_ADMIN)
@Blocking
class PersonRequestPages {
    @Inject
    Actor actor;
    @Inject
    PersonFile file;
    @Inject
    Flash flash;

    /** @param wrong why it was refused, {@code null} when nothing was @param erasing which of the two forms was sent */
    record Asked(String email, String wrong, boolean erasing) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance requests(Asked asked);
    }

    @GET
    public TemplateInstance requests() {
        return Templates.requests(new Asked("", null, false));
    }

    @POST
    @Path("/export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOut(@FormParam("email") String email) {
        return done(email, false, person -> {
            QuarkusTransaction.requiringNew().run(() -> file.noteHandedOut(person.id));
            return Response.fromResponse(MyDataPages.handedOut(file.of(person.id)))
                    .type(MediaType.APPLICATION_JSON_TYPE).build();
        });
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@FormParam("email") String email) {
        return done(email, true, person -> {
            file.forget(person.id, actor.person());
            flash.good(Language.words(PersonWords.class).erased());
            return Response.seeOther(URI.create("/platform/people")).build();
        });
    }

    private interface Deed {
        Response to(Person person);
    }

    private static Response done(String typed, boolean erasing, Deed deed) {
        var email = Objects.toString(typed, "").strip();
        var person = QuarkusTransaction.requiringNew().call(() -> Person.byEmail(email)).orElse(null);
        if (person == null) {
            return refused(422, new Asked(email, Language.words(PersonWords.class).nobody(), erasing));
        }
        try {
            return deed.to(person);
        } catch (Problem stillNeeded) {
            return refused(stillNeeded.status(), new Asked(email, stillNeeded.getMessage(), erasing));
        }
    }

    private static Response refused(int status, Asked asked) {
        return Response.status(status).entity(Templates.requests(asked)).build();
    }
}
