package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

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
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The bank's statement as a page: import, accept what is suggested, deal with the rest by hand. */
@Path("/parks/{park}/billing/bank")
@Produces(MediaType.TEXT_HTML)
@Blocking
class BankPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    BankDesk desk;
    @Inject
    Flash flash;

    record Shown(String path, List<BankLineView> suggested, List<BankLineView> exceptions) {
        public long safe() {
            return suggested.stream().filter(line -> line.suggestion().safe()).count();
        }

        public int waiting() {
            return suggested.size() + exceptions.size();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance bank(Shown page, boolean mayWrite);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public TemplateInstance bank() {
        var lines = BankLine.of(BankLine.Status.OPEN).stream().map(BankLineView::of).toList();
        return Templates.bank(new Shown(path(), lines.stream().filter(line -> line.suggestion() != null).toList(),
                lines.stream().filter(line -> line.suggestion() == null).toList()), actor.has(Role.OPERATOR));
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public Response take(@RestForm FileUpload file) {
        return doing(() -> {
            var done = desk.take(file);
            if (done.errors().isEmpty()) {
                return words().imported(done.added(), done.known());
            }
            var first = done.errors().get(0);
            return words().importedWithFlaws(done.added(), done.known(), done.errors().size(), first.row(),
                    first.message());
        });
    }

    @POST
    @Path("/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response acceptSafe() {
        return doing(() -> words().accepted(desk.acceptSafe()));
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response accept(@RestPath String id) {
        return doing(() -> {
            desk.accept(id);
            return words().accepted(1);
        });
    }

    @POST
    @Path("/{id}/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response assign(@RestPath String id, @RestForm String enterprise) {
        return doing(() -> {
            desk.assign(id, desk.whose(enterprise));
            return words().accepted(1);
        });
    }

    @POST
    @Path("/{id}/dismissal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response setAside(@RestPath String id, @RestForm String reason) {
        return doing(() -> {
            desk.setAside(id, reason);
            return words().aside();
        });
    }

    private Response doing(Supplier<String> work) {
        try {
            flash.good(work.get());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
        return Response.seeOther(URI.create(path())).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/billing/bank";
    }

    private static BankWords words() {
        return Language.words(BankWords.class);
    }
}
