package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The operators' board: a column for each state, cards that are moved by hand or by a button. */
@Path("/parks/{park}/requests")
@Produces(MediaType.TEXT_HTML)
@Blocking
class BoardPages {
    @Inject
    CurrentPark park;
    @Inject
    Board board;
    @Inject
    BoardMove moves;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance board(Board.Shown page);

        static native TemplateInstance board$columns(Board.Shown page);
    }

    @GET
    @Path("/board")
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance board() {
        return Templates.board(board.shown(null, null));
    }

    /** A refused move is no error of the page: it is drawn anew, the card where it is, with the reason above. */
    @POST
    @Path("/{id}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response move(@RestPath String id, @RestForm String to, @RestForm String text, @RestForm String version,
            @HeaderParam("HX-Request") boolean inPlace) {
        String said;
        boolean moved = false;
        try {
            var one = moves.to(id, CaseApi.status(to), text,
                    version != null && version.matches("\\d{1,9}") ? Integer.valueOf(version) : null);
            said = words().movedTo(one.number(), Language.words(RequestWords.class).status(one.status()));
            moved = true;
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            said = Doing.why(refused);
        }
        if (inPlace) {
            return Response.ok(Templates.board$columns(board.shown(said, moved ? "good" : "fail"))).build();
        }
        if (moved) {
            flash.good(said);
        } else {
            flash.bad(said);
        }
        return Response.seeOther(URI.create("/parks/" + park.id() + "/requests/board")).build();
    }

    private static RequestPageWords words() {
        return Language.words(RequestPageWords.class);
    }
}
