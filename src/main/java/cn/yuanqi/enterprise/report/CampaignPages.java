package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The park's side of reporting: periods that were asked for, who has filed and who is late, what it adds up to. */
@Path("/parks/{park}/reports")
@Produces(MediaType.TEXT_HTML)
@Blocking
class CampaignPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    Reporting reporting;
    @Inject
    Flash flash;

    /** What was typed to open a period, and what is wrong with it. */
    record Typed(String period, String dueOn, String category, List<Problem.FieldError> errors) {
    }

    /** @param late whether its day has passed */
    record Row(ReportView report, boolean late) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance campaigns(List<CampaignView> all, Typed typed, List<Category> categories,
                boolean mayOpen, String path);

        static native TemplateInstance campaign(CampaignView campaign, List<Row> rows, String only, Typed typed,
                boolean mayMove, String path);

        static native TemplateInstance totals(Totals totals, String period, String path);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public TemplateInstance campaigns() {
        return overview(new Typed("", "", "", List.of()));
    }

    private TemplateInstance overview(Typed typed) {
        var today = signature.stamp().today();
        return Templates.campaigns(
                ReportCampaign.all().stream().map(campaign -> CampaignView.of(campaign, today)).toList(), typed,
                List.of(Category.values()), actor.has(Role.OPERATOR), path());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response open(@RestForm String period, @RestForm String dueOn, @RestForm String category) {
        try {
            var id = QuarkusTransaction.requiringNew().call(() -> reporting.open(new CampaignInput(
                    period == null ? null : period.strip(), day(dueOn), null, category(category), null).checked(),
                    signature.stamp()).id);
            flash.good(Language.words(ReportPageWords.class).opened(period.strip()));
            return Response.seeOther(URI.create(path() + "/campaigns/" + id)).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409) {
                throw refused;
            }
            var errors = refused.status() == 409
                    ? List.of(new Problem.FieldError("period", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(QuarkusTransaction.requiringNew()
                    .call(() -> overview(new Typed(period, dueOn, category, errors)))).build();
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static Category category(String name) {
        for (Category category : Category.values()) {
            if (category.name().equals(name)) {
                return category;
            }
        }
        return null;
    }

    /** @param only a state, or {@code late}; all when absent */
    @GET
    @Path("/campaigns/{id}")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public TemplateInstance campaign(@RestPath String id, @RestQuery String only) {
        return shown(id, only, null);
    }

    /** @param typed what was refused, {@code null} when nothing was */
    private TemplateInstance shown(String id, String only, Typed typed) {
        var today = signature.stamp().today();
        var campaign = ReportCampaign.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
        var reports = Report.of(campaign);
        var views = new ReportViews(reports, today);
        var rows = reports.stream().map(views::of).map(view -> new Row(view, view.overdue()))
                .filter(row -> only == null || only.equals(row.report().status().name())
                        || only.equals("late") && row.late())
                .sorted(Comparator.comparing((Row row) -> ORDER.indexOf(row.report().status()))
                        .thenComparing(row -> row.report().enterprise()))
                .collect(Collectors.toList());
        return Templates.campaign(CampaignView.of(campaign, today), rows, only == null ? "" : only,
                typed == null ? new Typed("", campaign.dueOn.toString(), "", List.of()) : typed,
                actor.has(Role.OPERATOR), path());
    }

    @POST
    @Path("/campaigns/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response move(@RestPath String id, @RestForm String dueOn, @RestForm String version) {
        var where = URI.create(path() + "/campaigns/" + Ids.parse(id));
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var campaign = ReportCampaign.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
                if (!String.valueOf(campaign.version).equals(version)) {
                    throw Problem.stale();
                }
                reporting.move(campaign, day(dueOn), signature.stamp());
            });
            flash.good(Language.words(ReportPageWords.class).dueMoved(dueOn.strip()));
            return Response.seeOther(where).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 412) {
                throw refused;
            }
            return refused(id, dueOn, refused);
        }
    }

    /** What was typed stays; who was overtaken reads the day that somebody else set. */
    private Response refused(String id, String dueOn, Problem refused) {
        boolean overtaken = refused.status() == 412;
        return QuarkusTransaction.requiringNew().call(() -> {
            var errors = overtaken
                    ? List.of(new Problem.FieldError("dueOn", Language.words(ReportPageWords.class).dueMovedMeanwhile(
                            ReportCampaign.byId(Ids.parse(id)).orElseThrow(Problem::notFound).dueOn.toString())))
                    : refused.errors();
            return Response.status(overtaken ? 409 : 422)
                    .entity(shown(id, null, new Typed("", dueOn, "", errors))).build();
        });
    }

    private static final List<ReportStatus> ORDER = List.of(ReportStatus.SUBMITTED, ReportStatus.RETURNED,
            ReportStatus.OPEN, ReportStatus.ACCEPTED);

    @GET
    @Path("/totals")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public TemplateInstance totals(@RestQuery String period) {
        var asked = period == null || period.isBlank() ? latest() : TotalsApi.read(period.strip());
        return Templates.totals(asked == null ? null : Totals.of(asked), asked == null ? "" : asked.toString(), path());
    }

    private static Period latest() {
        Report last = Report.<Report>find("acceptedRevision is not null order by reportYear desc, form desc")
                .firstResult();
        return last == null ? null : last.period();
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Response export(@RestQuery String period, @RestQuery String what, @RestQuery String format)
            throws IOException {
        return TotalsApi.file(TotalsApi.read(period), what, format);
    }

    private String path() {
        return "/parks/" + park.id() + "/reports";
    }
}
