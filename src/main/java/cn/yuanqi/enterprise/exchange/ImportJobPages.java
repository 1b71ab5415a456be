package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Download;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** An import under way, and what it came to: the same from every replica, and after the page was left. */
@Path("/parks/{park}/enterprises/imports")
@Blocking
class ImportJobPages {
    private static final int SHOWN = 200;
    private static final int CHUNK = 500;

    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance job(ImportJobView job, String register);

        static native TemplateInstance job$progress(ImportJobView job, String register);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(OPERATOR)
    @Transactional
    public TemplateInstance open(@RestPath String id) {
        return Templates.job(view(id), register());
    }

    /** The part that changes while it runs. */
    @GET
    @Path("/{id}/progress")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(OPERATOR)
    @Transactional
    public TemplateInstance progress(@RestPath String id) {
        return Templates.job$progress(view(id), register());
    }

    private ImportJobView view(String id) {
        var job = ImportJob.known(Ids.parse(id)).orElseThrow(Problem::notFound);
        return ImportJobView.of(job, job.firstErrors(SHOWN), clock.instant());
    }

    private String register() {
        return "/parks/" + park.id() + "/enterprises";
    }

    /** Every error of the job as CSV. */
    @GET
    @Path("/{id}/errors")
    @RolesAllowed(OPERATOR)
    public Response errors(@RestPath String id) {
        var job = QuarkusTransaction.requiringNew()
                .call(() -> ImportJob.known(Ids.parse(id)).orElseThrow(Problem::notFound).id);
        var words = Language.words(ExchangeWords.class);
        var titles = List.of(words.row(), words.column(), words.value(), words.reason());
        return Download.of(out -> {
            try (var writer = TableWriter.to(out, TableFormat.CSV, words.sheetName())) {
                writer.header(titles);
                int place = 0;
                for (var some = errors(job, place); !some.isEmpty(); some = errors(job, place)) {
                    for (ImportError error : some) {
                        writer.row(java.util.Arrays.asList(error.line, error.title, error.value, error.message));
                    }
                    place += some.size();
                }
            }
        }, TableFormat.CSV, words.errorsName());
    }

    private static List<ImportError> errors(UUID job, int place) {
        return QuarkusTransaction.requiringNew().call(() -> ImportError.from(job, place, CHUNK));
    }
}
