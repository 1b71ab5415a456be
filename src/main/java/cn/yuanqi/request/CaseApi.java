package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.Arrays;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import com.fasterxml.jackson.annotation.JsonAlias;

import cn.yuanqi.identity.Once;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** Cases as JSON. */
@Path("/api/v1/parks/{park}/requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class CaseApi {
    @Inject
    CaseDesk desk;
    @Inject
    CaseOpening opening;
    @Inject
    PaperDesk papers;
    @Inject
    BoardMove board;
    @Inject
    Once once;

    record Note(String note) {
    }

    record Text(String text) {
    }

    record Reason(String reason) {
    }

    /** @param visibility SHARED (the usual) or INTERNAL */
    record Comment(String text, ServiceComment.Visibility visibility) {
    }

    /** @param stars 1 to 5 */
    record Rating(@JsonAlias( {
            "rating", "score"}) Integer stars, @JsonAlias("comment") String text){
    }

    record Assignment(UUID assigneeId) {
    }

    /** @param version of the case as the asker saw it, may be left out */
    record Transition(String to, @JsonAlias("reason") String text, Integer version) {
    }

    /** The latest first. */
    @GET
    @Operation(summary = "Filters q, status (several with commas), item (code or id), enterpriseId, assignee (id, me or none), overdue=true|false")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<CaseView> list(@Context UriInfo uri) {
        return desk.search(uri);
    }

    @POST
    @Operation(summary = "Opens a case: item is the code or id of an item of the catalogue, answers go by the codes of its questions")
    @RolesAllowed({OPERATOR, OWNER})
    public RestResponse<Object> open(@RestHeader(Once.HEADER) String key, CaseInput input, @Context UriInfo uri) {
        var wanted = input == null ? new CaseInput() : input;
        return once.answer(key, wanted, () -> {
            var one = opening.open(wanted);
            return Etag.created(uri.getAbsolutePathBuilder().path(one.id().toString()).build(), one, one.version());
        });
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public RestResponse<CaseView> get(@RestPath String id) {
        var one = desk.get(id);
        return Etag.ok(one, one.version());
    }

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed(OPERATOR)
    public CaseView assign(@RestPath String id, Assignment to) {
        return desk.assign(id, to == null ? null : to.assigneeId());
    }

    /** The asker begins to work on it. */
    @POST
    @Path("/{id}/start")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public CaseView start(@RestPath String id) {
        return desk.start(id);
    }

    @POST
    @Path("/{id}/steps/{n}/completion")
    @Operation(summary = "Steps are done in their order: the enterprise does its own, an operator any; with the last the case is DONE")
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public CaseView complete(@RestPath String id, @RestPath String n, Note note) {
        return desk.finishStep(id, n.matches("\\d{1,4}") ? Integer.parseInt(n) : 0, note == null ? null : note.note());
    }

    /** Asks the enterprise for more: the clock stands until it answers. */
    @POST
    @Path("/{id}/information-request")
    @RolesAllowed(OPERATOR)
    public CaseView ask(@RestPath String id, Text text) {
        return desk.ask(id, text == null ? null : text.text());
    }

    @POST
    @Path("/{id}/information")
    @RolesAllowed({OWNER, CLERK})
    public CaseView answer(@RestPath String id, Text text) {
        return desk.answer(id, text == null ? null : text.text());
    }

    /** Goes on without the answer. */
    @POST
    @Path("/{id}/resumption")
    @RolesAllowed(OPERATOR)
    public CaseView resume(@RestPath String id, Reason reason) {
        return desk.resume(id, reason == null ? null : reason.reason());
    }

    /** What the board does when a card is put into another column. */
    @POST
    @Path("/{id}/transitions")
    @RolesAllowed(OPERATOR)
    public CaseView move(@RestPath String id, Transition move) {
        return move == null
                ? board.to(id, null, null, null)
                : board.to(id, status(move.to()), move.text(), move.version());
    }

    /** {@code null} for none that there is. */
    static CaseStatus status(String given) {
        return Arrays.stream(CaseStatus.values()).filter(each -> each.name().equals(given)).findFirst().orElse(null);
    }

    @POST
    @Path("/{id}/cancellation")
    @RolesAllowed({OPERATOR, OWNER})
    public CaseView cancel(@RestPath String id, Reason reason) {
        return desk.cancel(id, reason == null ? null : reason.reason());
    }

    /** Within the park's days after it was done. */
    @POST
    @Path("/{id}/reopening")
    @RolesAllowed(OWNER)
    public CaseView reopen(@RestPath String id, Reason reason) {
        return desk.reopen(id, reason == null ? null : reason.reason());
    }

    @POST
    @Path("/{id}/rating")
    @RolesAllowed(OWNER)
    public CaseView rate(@RestPath String id, Rating rating) {
        return desk.rate(id, rating == null ? null : rating.stars(), rating == null ? null : rating.text());
    }

    @POST
    @Path("/{id}/comments")
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public CaseView comment(@RestPath String id, Comment comment) {
        return desk.comment(id, comment == null ? null : comment.text(),
                comment != null && comment.visibility() == ServiceComment.Visibility.INTERNAL);
    }

    /** @param kind the code of a line of the checklist, or {@code other} */
    @POST
    @Path("/{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public CaseView add(@RestPath String id, @RestForm String kind, @RestForm String issuedOn,
            @RestForm FileUpload file) {
        return papers.add(id, new PaperInput(kind, issuedOn), file);
    }

    @DELETE
    @Path("/{id}/documents/{document}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, OWNER, CLERK})
    public CaseView remove(@RestPath String id, @RestPath String document) {
        return papers.remove(id, document);
    }

    @GET
    @Path("/{id}/documents/{document}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Response handOut(@RestPath String id, @RestPath String document) {
        return papers.handOut(id, document);
    }
}
