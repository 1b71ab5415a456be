package cn.yuanqi.identity;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

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

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Who belongs to a park, who is invited, and the form that invites. */
@Path("/parks/{park}/people")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
class PeoplePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Flash flash;
    @Inject
    PlaceNames names;
    @Inject
    OpenWorks works;

    record Typed(String email, String role, List<Problem.FieldError> errors) {
        List<Role> roles() {
            return List.of(Role.OPERATOR, Role.LEADER, Role.OFFICER);
        }

        InvitationApi.Draft draft() {
            return new InvitationApi.Draft(email.strip(),
                    roles().stream().filter(one -> one.name().equals(role)).findFirst().orElse(null));
        }
    }

    /** Who belongs to the park or is invited; enterprises by name. */
    record Shown(String path, String file, List<Membership> members, List<Invitation> open,
            Map<UUID, String> enterprises) {
        public String absences() {
            return path.substring(0, path.lastIndexOf('/')) + "/absences";
        }

        public String nameOf(UUID enterprise) {
            return enterprises.get(enterprise);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance people(Shown shown, Typed typed, List<Role> roles);
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    public TemplateInstance all() {
        return page(new Typed("", Role.OFFICER.name(), List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    public Response invite(@FormParam("email") String email, @FormParam("role") String role, @Context UriInfo uri) {
        var typed = new Typed(email == null ? "" : email, role, List.of());
        try {
            var issued = typed.draft().offer(park.id(), actor.person().id(), clock.instant());
            flash.good(words().invited(issued.invitation().email, InvitationPages.link(uri, issued.token())));
            return back();
        } catch (Problem refused) {
            var again = new Typed(typed.email(), role, refused.errors());
            return Response.status(refused.status()).entity(page(again)).build();
        }
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    public Response end(@RestPath String id) {
        var membership = Membership.liveIn(park.id(), Ids.parse(id)).orElseThrow(Problem::notFound);
        var person = membership.person;
        try {
            membership.end(clock.instant());
            flash.good(words().ended(person.name));
        } catch (Problem refused) {
            flash.bad(refused.getMessage());
            return works.of(person.id).isEmpty() || membership.role.ofEnterprise()
                    ? back()
                    : Response.seeOther(URI.create(path() + "/" + membership.id + "/work")).build();
        }
        return person.id.equals(actor.person().id()) ? Response.seeOther(URI.create("/")).build() : back();
    }

    @POST
    @Path("/invitations/{id}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER})
    public Response revoke(@RestPath String id) {
        var invitation = Invitation.in(park.id(), Ids.parse(id)).orElseThrow(Problem::notFound);
        try {
            invitation.revoke(clock.instant());
            flash.good(words().revoked(invitation.email));
        } catch (Problem over) {
            flash.bad(over.getMessage());
        }
        return back();
    }

    private TemplateInstance page(Typed typed) {
        var members = Membership.liveIn(park.id());
        var open = Invitation.openIn(park.id(), clock.instant());
        var enterprises = Stream.concat(members.stream().map(one -> one.enterpriseId),
                open.stream().map(one -> one.enterpriseId)).filter(Objects::nonNull).distinct().toList();
        var shown = new Shown(path(), "/parks/" + park.id() + "/enterprises/", members, open, names.of(enterprises));
        return Templates.people(shown, typed, typed.roles());
    }

    private Response back() {
        return Response.seeOther(URI.create(path())).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/people";
    }

    private static IdentityWords words() {
        return Language.words(IdentityWords.class);
    }
}
