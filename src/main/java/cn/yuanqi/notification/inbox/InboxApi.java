package cn.yuanqi.notification.inbox;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.identity.Role.Names;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;

/** The asker's own inbox as JSON. */
@Path("/api/v1/parks/{park}/inbox")
@RolesAllowed({Names.OPERATOR, Names.LEADER, Names.OFFICER, Names.OWNER, Names.CLERK, Names.REVIEWER, Names.APPROVER})
class InboxApi {
    private static final Set<String> KNOWN = Set.of("topic", "state", "cursor", "limit");

    @Inject
    Inbox inbox;

    record Unread(long unread) {
    }

    /** @param until leaves alone what came later than this instant; without it all that is there now */
    record Which(String topic, String until) {
    }

    record Marked(int marked, long unread) {
    }

    @GET
    public Listing<InboxView> list(@RestQuery String topic, @RestQuery String state, @RestQuery String cursor,
            @Context UriInfo asked) {
        Parameters.only(asked, KNOWN);
        return inbox.page(InboxFilter.of(topic, state, cursor, Limit.of(asked.getQueryParameters().getFirst("limit"))))
                .map(InboxView::of);
    }

    @GET
    @Path("/unread")
    public Unread unread() {
        return new Unread(inbox.unread());
    }

    @POST
    @Path("/{id}/reading")
    @Consumes(MediaType.WILDCARD)
    public InboxView read(@RestPath String id) {
        return InboxView.of(inbox.read(id));
    }

    @POST
    @Path("/reading")
    public Marked readAll(Which which) {
        int marked = inbox.readAll(InboxFilter.until(which == null ? null : which.topic(),
                which == null ? null : which.until()));
        return new Marked(marked, inbox.unread());
    }
}
