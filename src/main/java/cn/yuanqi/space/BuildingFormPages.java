package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Writing and editing a building by hand. */
@Path("/parks/{park}/buildings")
@Produces(MediaType.TEXT_HTML)
@Blocking
class BuildingFormPages {
    private static final Pattern FLOOR = Pattern.compile("(-?\\d{1,4})\\s*(.*)");

    @Inject
    CurrentPark park;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance building(SpaceForm form, String name, String path, String back);
    }

    @GET
    @Path("new")
    @RolesAllowed(OPERATOR)
    public TemplateInstance openNew() {
        return page(SpaceForm.with(Map.of("lettable", "true")), null, "new");
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response create(MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        return form.sent(() -> saved(Building.open(facts(form))), () -> page(form, null, "new"));
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(OPERATOR)
    public TemplateInstance openEdit(@RestPath String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var building = found(id);
            return page(SpaceForm.with(values(building)), building.name, id + "/edit");
        });
    }

    @POST
    @Path("{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response edit(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        return form.sent(() -> {
            var building = found(id);
            form.mustSee(building.version);
            building.edit(facts(form));
            return saved(building);
        }, () -> page(form, form.value("name"), Ids.parse(id) + "/edit"));
    }

    private static Map<String, String> values(Building building) {
        return Map.of("version", String.valueOf(building.version), "code", building.code, "name", building.name,
                "address", building.address == null ? "" : building.address, "lettable",
                String.valueOf(building.lettable), "floors",
                building.floors.stream().map(floor -> floor.number + (floor.title == null ? "" : " " + floor.title))
                        .collect(Collectors.joining("\n")));
    }

    private static BuildingFacts facts(SpaceForm form) {
        var facts = new BuildingFacts();
        facts.code = form.value("code");
        facts.name = form.value("name");
        facts.address = form.value("address");
        facts.lettable = form.checked("lettable", "true");
        facts.floors = form.value("floors").lines().filter(line -> !line.isBlank()).map(line -> floor(line.strip()))
                .toList();
        return facts;
    }

    private static BuildingFacts.FloorFacts floor(String line) {
        var floor = FLOOR.matcher(line);
        if (!floor.matches()) {
            throw Problem.invalid("floors", Language.words(SpaceWords.class).badFloorLine(line));
        }
        return new BuildingFacts.FloorFacts(Integer.valueOf(floor.group(1)), floor.group(2));
    }

    private String saved(Building building) {
        flash.good(Language.words(SpaceWords.class).saved(building.name));
        return map() + "?building=" + building.id;
    }

    private TemplateInstance page(SpaceForm form, String name, String path) {
        return Templates.building(form, name, "/parks/" + park.id() + "/buildings/" + path, map());
    }

    private String map() {
        return "/parks/" + park.id() + "/space";
    }

    private static Building found(String id) {
        return Building.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
