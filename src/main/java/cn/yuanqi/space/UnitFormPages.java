package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Writing and editing a unit by hand. */
@Path("/parks/{park}/units")
@Produces(MediaType.TEXT_HTML)
@Blocking
class UnitFormPages {
    @Inject
    CurrentPark park;
    @Inject
    Flash flash;

    /** @param buildings to choose from in a new unit; one that exists stays where it is */
    record Choices(List<Building> buildings, List<UnitKind> kinds) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance unit(SpaceForm form, Choices choices, String path, String back);
    }

    @GET
    @Path("new")
    @RolesAllowed(OPERATOR)
    public TemplateInstance openNew(@RestQuery String building) {
        var values = new HashMap<String, Object>(Map.of("lettable", "true", "kind", UnitKind.OFFICE));
        values.put("buildingId", building);
        return page(SpaceForm.with(values), null);
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response create(MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        return form.sent(() -> saved(Unit.open(facts(form))),
                () -> page(form, null));
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(OPERATOR)
    public TemplateInstance openEdit(@RestPath String id) {
        return QuarkusTransaction.requiringNew().call(() -> page(SpaceForm.with(values(found(id))), id));
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response edit(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        return form.sent(() -> {
            var unit = found(id);
            form.mustSee(unit.version);
            var facts = facts(form);
            facts.buildingId = unit.buildingId;
            unit.edit(facts);
            return saved(unit);
        }, () -> page(form, Ids.parse(id).toString()));
    }

    private static Map<String, Object> values(Unit unit) {
        var values = new HashMap<String, Object>();
        values.put("version", unit.version);
        values.put("floor", unit.floor);
        values.put("code", unit.code);
        values.put("areaSqm", unit.areaSqm);
        values.put("kind", unit.kind);
        values.put("lettable", unit.lettable);
        values.put("validFrom", unit.validFrom);
        values.put("validTo", unit.validTo);
        return values;
    }

    private static UnitFacts facts(SpaceForm form) {
        var facts = new UnitFacts();
        facts.buildingId = form.id("buildingId");
        facts.floor = form.integer("floor");
        facts.code = form.value("code");
        facts.areaSqm = form.decimal("areaSqm");
        facts.kind = form.one(UnitKind.class, "kind");
        facts.lettable = form.checked("lettable", "true");
        facts.validFrom = form.day("validFrom");
        facts.validTo = form.day("validTo");
        return facts;
    }

    private String saved(Unit unit) {
        flash.good(Language.words(SpaceWords.class).saved(unit.code));
        return path() + "/" + unit.id;
    }

    private TemplateInstance page(SpaceForm form, String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var choices = new Choices(id == null ? Building.all() : List.of(), List.of(UnitKind.values()));
            return id == null
                    ? Templates.unit(form, choices, path() + "/new", "/parks/" + park.id() + "/space")
                    : Templates.unit(form, choices, path() + "/" + id + "/edit", path() + "/" + id);
        });
    }

    private String path() {
        return "/parks/" + park.id() + "/units";
    }

    private static Unit found(String id) {
        return Unit.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
