package cn.yuanqi.environment.alerting;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;

/** What people say and do about an alert, and what has happened to it. */
@Path("/api/v1/parks/{park}/environment/alerts/{id}")
@Transactional
class AlertHistoryApi {
    @Inject
    AlertDesk desk;
    @Inject
    Actor actor;

    record Line(AlertDeed deed, Instant at, UUID by, UUID to, Role role, String note, boolean internal) {
        static Line of(AlertEntry entry) {
            return new Line(entry.deed, entry.at, entry.doneBy, entry.personId, entry.role, entry.note,
                    entry.internal);
        }
    }

    /**
     * @param assignedTo {@code null} for an enterprise's people
     * @param history the oldest first; an enterprise's people do not see what the staff keeps to itself
     */
    record History(AlertView alert, UUID assignedTo, UUID closedBy, String closeReason, List<Line> history) {
    }

    record Comment(String text, Boolean internal) {
    }

    /** @param seen who had it when the asker looked, {@code null} for nobody */
    record Assignment(String personId, String seen) {
    }

    record Closure(String reason) {
    }

    @GET
    @Path("history")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public History history(@PathParam("id") String id) {
        return history(alert(id));
    }

    @POST
    @Path("comments")
    @RolesAllowed({OFFICER, LEADER, OWNER, CLERK})
    public History comment(@PathParam("id") String id, Comment comment) {
        var alert = alert(id);
        desk.comment(alert, comment == null ? null : comment.text,
                comment != null && Boolean.TRUE.equals(comment.internal));
        return history(alert);
    }

    @POST
    @Path("assignment")
    @RolesAllowed(OFFICER)
    public History assign(@PathParam("id") String id, Assignment wanted) {
        var alert = alert(id);
        desk.assign(alert, wanted == null ? null : person(wanted.personId),
                wanted == null ? null : person(wanted.seen));
        return history(alert);
    }

    /** What still holds opens another alert with the next value over. */
    @POST
    @Path("closure")
    @RolesAllowed(OFFICER)
    public History close(@PathParam("id") String id, Closure closure) {
        var alert = alert(id);
        desk.close(alert, closure == null ? null : closure.reason);
        return history(alert);
    }

    private Alert alert(String id) {
        return desk.visible(Ids.parse(id));
    }

    private History history(Alert alert) {
        boolean staff = actor.seesWholePark();
        Alert.flush();
        return new History(AlertView.of(alert), staff ? alert.assignedTo : null, alert.closedBy, alert.closeReason,
                AlertEntry.of(alert.id, staff).stream().map(Line::of).toList());
    }

    private static UUID person(String id) {
        return id == null || id.isBlank() ? null : Ids.parse(id);
    }
}
