package cn.yuanqi.enterprise.people;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The page of an enterprise's file that shows its people, and the forms that invite and remove. */
@Path("/parks/{park}/enterprises/{id}/people")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
class StaffPages {
    @Inject
    Staff staff;
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    /** What stood in the form, and what was wrong with it. */
    record Typed(String email, String role, List<Problem.FieldError> errors) {
    }

    /** An invitation with the whole days that it is still valid. */
    record Waiting(Offer offer, int days) {
    }

    /** @param own the address of whoever looks */
    record Shown(String path, List<Member> members, List<Waiting> waiting, boolean mayManage, String own) {
        private int holding(Role role) {
            return (int) members.stream().filter(one -> one.role() == role).count();
        }

        public int owners() {
            return holding(Role.OWNER);
        }

        public int clerks() {
            return holding(Role.CLERK);
        }

        public int open() {
            return (int) waiting.stream().filter(one -> one.days() > 0).count();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance people(EnterpriseView e, Shown shown, Typed typed, List<Role> roles);
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OWNER, Role.Names.CLERK})
    public TemplateInstance all(@RestPath String id) {
        return page(id, new Typed("", Role.CLERK.name(), List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.OWNER})
    public Response invite(@RestPath String id, @FormParam("email") String email, @FormParam("role") String role,
            @Context UriInfo uri) {
        try {
            var offer = staff.invite(id, new Draft(email, role));
            flash.good(words().invited(offer.email(), link(uri, offer)));
            return back(id);
        } catch (Problem refused) {
            if (refused.status() < 409) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("email", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status())
                    .entity(page(id, new Typed(Objects.toString(email, ""), role, errors))).build();
        }
    }

    @POST
    @Path("/invitations/{invitation}/resend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.OWNER})
    public Response resend(@RestPath String id, @RestPath String invitation, @Context UriInfo uri) {
        return told(id, () -> {
            var offer = staff.resend(id, invitation);
            return words().resent(offer.email(), link(uri, offer));
        });
    }

    @POST
    @Path("/invitations/{invitation}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.OWNER})
    public Response revoke(@RestPath String id, @RestPath String invitation) {
        return told(id, () -> words().revoked(staff.revoke(id, invitation).email()));
    }

    @POST
    @Path("/{membership}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.OWNER})
    public Response end(@RestPath String id, @RestPath String membership) {
        boolean[] self = {false};
        var answer = told(id, () -> {
            var member = staff.end(id, membership);
            self[0] = member.email().equals(actor.email()) && !actor.seesWholePark();
            return words().ended(member.name());
        });
        return self[0] ? Response.seeOther(URI.create("/")).build() : answer;
    }

    /** Back to the page, which says what was done or why it was not. */
    private Response told(String id, Supplier<String> change) {
        try {
            flash.good(change.get());
        } catch (Problem refused) {
            if (refused.status() < 409) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
        return back(id);
    }

    private TemplateInstance page(String id, Typed typed) {
        var enterprise = staff.readable(id);
        var now = clock.instant();
        var waiting = staff.offers(enterprise).stream().map(one -> new Waiting(one, one.daysLeft(now))).toList();
        var shown = new Shown(path(id), staff.members(enterprise), waiting, staff.mayManage(enterprise.id),
                actor.email());
        return Templates.people(EnterpriseView.of(enterprise), shown, typed, Draft.ROLES);
    }

    private Response back(String id) {
        return Response.seeOther(URI.create(path(id))).build();
    }

    private String path(String id) {
        return "/parks/" + park.id() + "/enterprises/" + id + "/people";
    }

    private static String link(UriInfo uri, Offer offer) {
        return uri.getBaseUriBuilder().path("invitations").path(offer.token()).build().toString();
    }

    private static PeopleWords words() {
        return Language.words(PeopleWords.class);
    }
}
