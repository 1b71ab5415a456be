package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

/** Splitting and merging units by hand. */
@Path("/parks/{park}/units")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RemodelPages {
    private static final int PARTS = 8;

    @Inject
    CurrentPark park;
    @Inject
    ParkDay day;
    @Inject
    Remodelling remodelling;
    @Inject
    Flash flash;

    /** Where the form goes, and where it came from. */
    record Way(String path, String back) {
    }

    /** The names of a line's fields. */
    record Place(String code, String area) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance split(SpaceForm form, Unit unit, List<Place> places, Way way);

        static native TemplateInstance merge(SpaceForm form, Building building, List<UnitOn> units, Way way);
    }

    @GET
    @Path("{id}/split")
    @RolesAllowed(OPERATOR)
    public TemplateInstance openSplit(@RestPath String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var unit = found(id);
            return split(SpaceForm.with(Map.of("from", day.today(), "parts[0].code", unit.code + "A", "parts[1].code",
                    unit.code + "B")), unit);
        });
    }

    @POST
    @Path("{id}/split")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response split(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = packed(sent);
        return form.sent(() -> {
            var unit = found(id);
            var parts = new ArrayList<SplitInput.Part>();
            for (int i = 0; i < PARTS && !isEmpty(form, i); i++) {
                parts.add(new SplitInput.Part(form.text(at(i, "code")), form.decimal(at(i, "areaSqm")), null, null,
                        null));
            }
            var made = remodelling.split(unit, new SplitInput(form.day("from"), parts));
            flash.good(words().splitDone(unit.code, made.size()));
            return path() + "/" + unit.id;
        }, () -> QuarkusTransaction.requiringNew().call(() -> split(form, found(id))));
    }

    /** The filled lines moved up, so that a line's number is its part's. */
    private static SpaceForm packed(MultivaluedMap<String, String> sent) {
        var typed = SpaceForm.of(sent);
        var values = new HashMap<String, String>(Map.of("from", typed.value("from")));
        int next = 0;
        for (int i = 0; i < PARTS; i++) {
            if (!isEmpty(typed, i)) {
                values.put(at(next, "code"), typed.value(at(i, "code")));
                values.put(at(next++, "areaSqm"), typed.value(at(i, "areaSqm")));
            }
        }
        return SpaceForm.with(values);
    }

    private static boolean isEmpty(SpaceForm form, int place) {
        return form.text(at(place, "code")) == null && form.text(at(place, "areaSqm")) == null;
    }

    private static String at(int place, String field) {
        return "parts[" + place + "]." + field;
    }

    private TemplateInstance split(SpaceForm form, Unit unit) {
        var places = IntStream.range(0, PARTS)
                .mapToObj(place -> new Place(at(place, "code"), at(place, "areaSqm"))).toList();
        return Templates.split(form, unit, places,
                new Way(path() + "/" + unit.id + "/split", path() + "/" + unit.id));
    }

    @GET
    @Path("merge")
    @RolesAllowed(OPERATOR)
    public TemplateInstance openMerge(@RestQuery String building) {
        return merge(SpaceForm.with(Map.of("from", day.today())), building);
    }

    @POST
    @Path("merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response merge(MultivaluedMap<String, String> sent, @RestQuery String building) {
        var form = SpaceForm.of(sent);
        return form.sent(() -> {
            var made = remodelling.merge(new MergeInput(form.values("unitIds").stream().map(Ids::parse).toList(),
                    form.day("from"), form.text("code"), null, null, form.one(UnitKind.class, "kind"), null));
            flash.good(words().mergeDone(made.code));
            return path() + "/" + made.id;
        }, () -> merge(form, building));
    }

    private TemplateInstance merge(SpaceForm form, String building) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var here = Building.byId(Ids.parse(building == null ? "" : building)).orElseThrow(Problem::notFound);
            return Templates.merge(form, here, SpaceOn.of(day.today()).in(here).units(),
                    new Way(path() + "/merge?building=" + here.id,
                            "/parks/" + park.id() + "/space?building=" + here.id));
        });
    }

    private String path() {
        return "/parks/" + park.id() + "/units";
    }

    private static Unit found(String id) {
        return Unit.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private static SpaceWords words() {
        return Language.words(SpaceWords.class);
    }
}
