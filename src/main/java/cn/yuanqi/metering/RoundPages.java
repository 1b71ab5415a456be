package cn.yuanqi.metering;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
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

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.metering.MeterForm.Typed;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.space.Building;
import cn.yuanqi.space.Unit;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** A round through a building with a phone: a row for each meter; and the readings that a sheet brings. */
@Path("/parks/{park}/meters")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RoundPages {
    @Inject
    CurrentPark park;
    @Inject
    MeterDesk desk;
    @Inject
    ReadingImport imports;
    @Inject
    Flash flash;

    /** One meter of the building, with what was typed. */
    record Row(MeterView meter, String value, boolean rolledOver, boolean confirmed, List<FieldError> errors) {
        /** Whether to ask if the dial rolled over. */
        public boolean isLower() {
            return rolledOver || errors.stream().anyMatch(error -> error.field().equals("value"));
        }

        /** Whether to ask if the consumption is right. */
        public boolean isJump() {
            return confirmed || errors.stream().anyMatch(error -> error.field().equals("confirmed"));
        }

        public boolean isWrong() {
            return !errors.isEmpty();
        }

        public String said() {
            return errors.stream().map(FieldError::message).collect(Collectors.joining(" "));
        }
    }

    /** @param here {@code null} while the park has no building */
    record Round(String path, List<Building> buildings, Building here, String readOn, String reader, List<Row> rows) {
        public boolean isHere(Building building) {
            return here.id.equals(building.id);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance round(Round page);
    }

    @GET
    @Path("/rounds")
    @RolesAllowed(OPERATOR)
    public TemplateInstance round(@RestQuery String building) {
        return Templates.round(round(building, desk.today().toString(), "", new Typed(null), null));
    }

    /** Writes each row that holds; the others stay. */
    @POST
    @Path("/rounds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response enter(MultivaluedMap<String, String> sent) {
        var typed = new Typed(sent);
        var left = new ArrayList<Row>();
        int saved = 0;
        for (Row row : round(typed.of("building"), "", "", typed, null).rows()) {
            if (!row.value().isEmpty()) {
                var flaws = write(row, typed);
                if (flaws.isEmpty()) {
                    saved++;
                } else {
                    left.add(new Row(row.meter(), row.value(), row.rolledOver(), row.confirmed(), flaws));
                }
            }
        }
        var words = Language.words(MeterPageWords.class);
        if (left.isEmpty()) {
            flash.good(words.roundSaved(saved));
            return Response.seeOther(URI.create(path() + "/rounds?building=" + Ids.parse(typed.of("building"))))
                    .build();
        }
        flash.bad(words.roundLeft(saved, left.size()));
        return Response.status(422).entity(Templates
                .round(round(typed.of("building"), typed.of("readOn"), typed.of("reader"), typed, left))).build();
    }

    private List<FieldError> write(Row row, Typed typed) {
        try {
            var facts = new ReadingFacts();
            facts.readOn = typed.day("readOn");
            facts.value = ReadingForm.number("value", row.value());
            facts.rolledOver = row.rolledOver();
            facts.confirmed = row.confirmed();
            facts.reader = typed.of("reader");
            desk.read(row.meter().id(), facts, null);
            return List.of();
        } catch (Problem refused) {
            return refused.errors().isEmpty()
                    ? List.of(new FieldError("", refused.getMessage()))
                    : refused.errors();
        }
    }

    /** @param left rows that were refused: the others are empty again; {@code null} before anything was tried */
    private Round round(String building, String readOn, String reader, Typed typed, List<Row> left) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var buildings = Building.all();
            var asked = building == null || building.isBlank() ? null : Ids.parse(building);
            var here = asked == null
                    ? buildings.stream().findFirst().orElse(null)
                    : buildings.stream().filter(one -> one.id.equals(asked)).findFirst()
                            .orElseThrow(Problem::notFound);
            var meters = here == null ? List.<Meter>of() : meters(here.id);
            var rows = MeterView.ofAll(meters, MeterSight.WHOLE).stream()
                    .map(meter -> left == null ? typed(meter, typed) : refused(meter, left)).toList();
            return new Round(path(), buildings, here, readOn, reader, rows);
        });
    }

    private static Row typed(MeterView meter, Typed typed) {
        return new Row(meter, typed.of("value-" + meter.id()), typed.on("rolled-" + meter.id()),
                typed.on("confirmed-" + meter.id()), List.of());
    }

    private static Row refused(MeterView meter, List<Row> left) {
        return left.stream().filter(row -> row.meter().id().equals(meter.id())).findFirst()
                .map(row -> new Row(meter, row.value(), row.rolledOver(), row.confirmed(), row.errors()))
                .orElse(new Row(meter, "", false, false, List.of()));
    }

    /** Floor by floor, unit by unit. */
    private static List<Meter> meters(UUID building) {
        var units = Unit.<Unit>list("buildingId = ?1 order by floor, code", building).stream().map(unit -> unit.id)
                .toList();
        return units.isEmpty()
                ? List.of()
                : Meter.<Meter>list("unitId in ?1 and removedOn is null", units).stream()
                        .sorted(Comparator.comparing((Meter meter) -> units.indexOf(meter.unitId))
                                .thenComparing(meter -> meter.number))
                        .toList();
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public Response take(@RestForm FileUpload file) {
        var words = Language.words(MeterPageWords.class);
        try {
            var done = imports.take(file, false);
            if (done.errors().isEmpty()) {
                flash.good(words.imported(done.added(), done.known()));
            } else {
                var first = done.errors().get(0);
                flash.bad(words.importedWithFlaws(done.added(), done.known(), done.rejected(), first.row(),
                        first.message()));
            }
        } catch (Problem refused) {
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
        return Response.seeOther(URI.create(path())).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/meters";
    }
}
