package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What the park helps with, as cards; and the form with which operators write it. */
@Path("/parks/{park}/requests/catalogue")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CataloguePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    CatalogueDesk desk;
    @Inject
    Flash flash;

    record Group(ItemCategory category, List<ItemView> items) {
    }

    /** @param templates that came with a release and that the park has not */
    record Shown(String root, List<ItemView> items, boolean writes, boolean applies, List<ItemFacts> templates) {
        public List<Group> groups() {
            return Arrays.stream(ItemCategory.values())
                    .map(one -> new Group(one, items.stream().filter(item -> item.category() == one).toList()))
                    .filter(group -> !group.items().isEmpty()).toList();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance catalogue(Shown page);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance catalogue() {
        boolean writes = actor.has(Role.OPERATOR);
        return Templates.catalogue(new Shown(root(), desk.all(), writes, writes || actor.has(Role.OWNER),
                writes ? desk.templatesLeft() : List.of()));
    }

    @GET
    @Path("/new")
    @RolesAllowed(OPERATOR)
    public TemplateInstance fresh() {
        return form(null, ItemSheet.of(new ItemFacts()), 1, List.of());
    }

    @GET
    @Path("/{item}/edit")
    @RolesAllowed(OPERATOR)
    public TemplateInstance edit(@RestPath String item) {
        return form(desk.get(item), ItemSheet.of(desk.facts(item)), 0, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response write(MultivaluedMap<String, String> sent) {
        var sheet = new ItemSheet(sent);
        return saved(null, sent, () -> desk.write(sheet.facts(null)));
    }

    @POST
    @Path("/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response change(@RestPath String item, MultivaluedMap<String, String> sent) {
        var before = desk.get(item);
        var sheet = new ItemSheet(sent);
        return saved(before, sent, () -> desk.edit(item, sent.getFirst("version"), sheet.facts(before.code())));
    }

    private Response saved(ItemView edited, MultivaluedMap<String, String> sent, Supplier<ItemView> work) {
        var sheet = new ItemSheet(sent);
        if (sent.getFirst("more") != null) {
            return Response.ok(form(edited, sheet, 3, List.of())).build();
        }
        try {
            flash.good(texts().itemSaved(work.get().name()));
            return Response.seeOther(URI.create(root() + "/catalogue")).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new FieldError("form", refused.getMessage()))
                    : refused.errors();
            return Response.status(422).entity(form(edited, sheet, 0, errors)).build();
        }
    }

    private TemplateInstance form(ItemView edited, ItemSheet sheet, int more, List<FieldError> errors) {
        var words = words();
        var texts = texts();
        var sections = sheet.sections(edited == null, more);
        if (edited != null && errors.isEmpty()) {
            sections.get(0).fields().replaceAll(field -> field.name().equals("version")
                    ? FormField.of("hidden", "version", "", String.valueOf(edited.version()), false)
                    : field);
        }
        return new RequestForm(edited == null ? words.newItem() : edited.name(), texts.itemHint(),
                root() + "/catalogue" + (edited == null ? "" : "/" + edited.id()), root() + "/catalogue",
                words.catalogue(), words.save(), true, sections, errors).draw();
    }

    @POST
    @Path("/{item}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response withdraw(@RestPath String item) {
        return doing(() -> texts().itemWithdrawn(desk.withdraw(item).name()));
    }

    @POST
    @Path("/{item}/offer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response offer(@RestPath String item) {
        return doing(() -> texts().itemSaved(desk.offer(item).name()));
    }

    @POST
    @Path("/adoptions")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response adopt(@RestForm String code) {
        return doing(() -> texts().itemSaved(desk.adopt(code).name()));
    }

    private Response doing(Supplier<String> work) {
        Doing.say(flash, work);
        return Response.seeOther(URI.create(root() + "/catalogue")).build();
    }

    private String root() {
        return "/parks/" + park.id() + "/requests";
    }

    private static RequestPageWords words() {
        return Language.words(RequestPageWords.class);
    }

    private static CatalogueWords texts() {
        return Language.words(CatalogueWords.class);
    }
}
