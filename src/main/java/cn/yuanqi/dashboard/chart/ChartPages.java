package cn.yuanqi.dashboard.chart;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Download;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;
import cn.yuanqi.space.ParkDay;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One chart with its table, as a page of its own or as a card of the dashboard, and the table as a file. */
@Path("/parks/{park}/charts/{name}")
@RolesAllowed({OPERATOR, LEADER, OFFICER})
@Transactional
class ChartPages {
    @Inject
    Charts charts;
    @Inject
    ParkDay day;
    @Inject
    CurrentPark park;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance chart(Chart chart, Plotted plotted, String path, String park);

        static native TemplateInstance chart$card(Chart chart, Plotted plotted, String path);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@RestPath String name, @HeaderParam("HX-Request") boolean inPlace) {
        var chart = charts.named(name);
        var plotted = chart.plot(day.today());
        var home = "/parks/" + park.id();
        return inPlace
                ? Templates.chart$card(chart, plotted, home + "/charts/" + name)
                : Templates.chart(chart, plotted, home + "/charts/" + name, home);
    }

    /** @throws Problem 422 for a format that is unknown */
    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    public Response export(@RestPath String name, @RestQuery @DefaultValue("xlsx") String format) {
        var chart = charts.named(name);
        var kind = TableFormat.of(format).orElseThrow(
                () -> Problem.invalid("format", format));
        var plotted = chart.plot(day.today());
        var title = chart.title();
        return Download.of(out -> {
            try (var table = TableWriter.to(out, kind, title)) {
                table.header(titles(plotted));
                for (var row : plotted.rows()) {
                    table.row(cells(row));
                }
            }
        }, kind, title + " " + day.today());
    }

    private static List<String> titles(Plotted plotted) {
        var titles = new ArrayList<String>();
        titles.add(plotted.first());
        titles.addAll(plotted.columns());
        return titles;
    }

    private static List<Object> cells(Plotted.Row row) {
        var cells = new ArrayList<Object>();
        cells.add(row.label());
        cells.addAll(row.values());
        return cells;
    }
}
