package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The reports in an enterprise's file: each period and how it stands, and the accepted years side by side. */
@Path("/parks/{park}/enterprises/{id}/reports")
@Produces(MediaType.TEXT_HTML)
class FileReportsPages {
    private static final int YEARS = 5;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;

    /** One figure over the periods. */
    record Course(String title, String unit, List<String> values) {
    }

    record Trend(List<String> periods, List<Course> courses) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(EnterpriseView e, List<ReportView> reports, Trend trend, boolean own,
                String path);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public TemplateInstance list(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).filter(one -> Sight.of(actor).sees(one.id))
                .orElseThrow(Problem::notFound);
        var reports = Report.of(enterprise.id);
        var views = new ReportViews(reports, signature.stamp().today());
        return Templates.list(EnterpriseView.of(enterprise), reports.stream().map(views::of).toList(), trend(reports),
                enterprise.id.equals(actor.enterpriseId()), "/parks/" + park.id() + "/reports");
    }

    /** The last accepted years; none shown before there is one. */
    private static Trend trend(List<Report> reports) {
        var years = reports.stream().filter(report -> report.form == Cadence.YEARLY && report.acceptedRevision != null)
                .limit(YEARS).map(Report::period).sorted((one, other) -> one.year() - other.year()).toList();
        if (years.isEmpty()) {
            return new Trend(List.of(), List.of());
        }
        var figures = years.stream().map(year -> Figures.of(reports.get(0).enterpriseId, year)).toList();
        var form = ReportForm.inForce(years.get(years.size() - 1));
        var words = Language.words(ReportWords.class);
        return new Trend(years.stream().map(Period::toString).toList(),
                form.fields().stream().filter(field -> field.kind().isNumber())
                        .filter(field -> figures.stream().anyMatch(year -> year.containsKey(field.code())))
                        .map(field -> new Course(field.title(), words.unitOf(field.unit()), figures.stream()
                                .map(year -> Shown.plain(field, year.get(field.code()))).toList()))
                        .toList());
    }
}
