package cn.yuanqi.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;

/** All that is kept about the asker: to take away, or to have erased. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Blocking
class MyDataApi {
    @Inject
    Actor actor;
    @Inject
    PersonFile file;

    /** @param confirm the asker's own mail address */
    record Farewell(String confirm) {
    }

    @GET
    @Path("/data")
    public PersonFile.Contents data() {
        return file.of(actor.person().id());
    }

    /** Cannot be undone. */
    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response erase(Farewell farewell) {
        var person = actor.person();
        if (farewell == null || !person.email().equals(farewell.confirm())) {
            throw Problem.invalid("confirm", Language.words(PersonWords.class).confirmWrong(person.email()));
        }
        file.forget(person.id(), person);
        return Response.noContent().build();
    }
}
