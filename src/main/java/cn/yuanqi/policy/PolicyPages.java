package cn.yuanqi.policy;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Doing;
import cn.yuanqi.platform.form.FormPage;
import cn.yuanqi.platform.form.Sent;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Policies to read, whom they fit, and the form that writes one. */
@Path("/parks/{park}/policies")
@Produces(MediaType.TEXT_HTML)
@Blocking
class PolicyPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    PolicyDesk desk;
    @Inject
    Flash flash;

    /** @param fitting how many fit the asker's enterprise */
    record All(String path, Listing<PolicyView> page, long fitting, boolean writes, boolean staff) {
    }

    record One(String path, PolicyView p, boolean writes, boolean staff) {
        public boolean applies() {
            return !staff && p.open() && p.applicationId() == null;
        }
    }

    /** @param chosen the one that is shown alone, empty for all */
    record Matches(String path, PolicyView p, Listing<MatchView> page, Map<Fit, Long> counts, String chosen) {
        public long count(Fit fit) {
            return counts.getOrDefault(fit, 0L);
        }

        public List<Fit> fits() {
            return List.of(Fit.values());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(All all);

        static native TemplateInstance policy(One one);

        static native TemplateInstance matches(Matches matches);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance list(@Context UriInfo uri) {
        var page = desk.search(uri);
        return Templates.list(new All(root(), page, page.items().stream().filter(one -> one.fits() && one.open())
                .count(), actor.has(Role.OPERATOR), staff()));
    }

    @GET
    @Path("/new")
    @RolesAllowed(OPERATOR)
    public TemplateInstance fresh() {
        return form(null, new Sent().put("appliesFrom", signature.stamp().today()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance policy(@RestPath String id) {
        var view = desk.get(id);
        return Templates.policy(new One(root() + "/" + view.id(), view, actor.has(Role.OPERATOR), staff()));
    }

    @GET
    @Path("/{id}/matches")
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance matches(@RestPath String id, @Context UriInfo uri) {
        var view = desk.get(id);
        return Templates.matches(new Matches(root() + "/" + view.id(), view, desk.matches(id, uri),
                desk.matches(id).stream().collect(Collectors.groupingBy(MatchView::fit, Collectors.counting())),
                Objects.toString(uri.getQueryParameters().getFirst("fit"), "")));
    }

    @GET
    @Path("/{id}/edit")
    @RolesAllowed(OPERATOR)
    public TemplateInstance edit(@RestPath String id) {
        return form(desk.get(id), PolicySheet.of(desk.facts(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response draft(MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var facts = PolicySheet.facts(typed, List.of());
        return saved(null, typed, () -> desk.draft(facts));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = new Sent(sent);
        var facts = PolicySheet.facts(typed, desk.facts(id).checklist);
        return saved(desk.get(id), typed, () -> desk.edit(id, typed.text("version"), facts));
    }

    private Response saved(PolicyView edited, Sent typed, Supplier<PolicyView> work) {
        try {
            if (typed.errors().isEmpty()) {
                var saved = work.get();
                flash.good(words().saved());
                return back(saved.id().toString());
            }
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            typed.add(refused);
        }
        return Response.status(422).entity(form(edited, typed)).build();
    }

    private TemplateInstance form(PolicyView edited, Sent sent) {
        var words = words();
        var path = root() + (edited == null ? "" : "/" + edited.id());
        return new FormPage(edited == null ? words.newPolicy() : edited.title(), words.formHint(),
                new FormPage.Way(path, path, words.title()), words.save(), edited == null ? null : edited.version(),
                PolicySheet.fields(sent), PolicySheet.placed(sent, sent.errors())).draw();
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response publish(@RestPath String id) {
        Doing.say(flash, () -> words().publishedNow(desk.publish(id).title()));
        return back(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response withdraw(@RestPath String id) {
        Doing.say(flash, () -> words().withdrawnNow(desk.withdraw(id).title()));
        return back(id);
    }

    private boolean staff() {
        return PolicySight.of(actor).staff();
    }

    private Response back(String id) {
        return Response.seeOther(URI.create(root() + "/" + Ids.parse(id))).build();
    }

    private String root() {
        return "/parks/" + park.id() + "/policies";
    }

    private static PolicyPageWords words() {
        return Language.words(PolicyPageWords.class);
    }
}
