package cn.yuanqi.environment.monitoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The limit library to look through, and limits in and out as spreadsheets. */
@Path("/parks/{park}/environment/limits")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LimitPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    LimitExchange exchange;

    /** A standard with its classes beside each other. @param factors names of all that one of them limits, by code */
    record Standard(String standard, String title, List<LibraryClass> classes, Map<String, String> factors,
            Map<String, String> units, Map<String, String> notes) {
        public boolean confirmed() {
            return classes.stream().allMatch(LibraryClass::confirmed);
        }

        public boolean cold() {
            return classes.stream().anyMatch(one -> one.limits().stream().anyMatch(line -> line.coldUpper() != null));
        }

        public String figure(LibraryClass one, String factor) {
            var line = one.byFactor().get(factor);
            return line == null ? "–" : line.shown();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance limits(int version, List<Standard> standards, String path, boolean mayWrite,
                LimitExchange.Result result, List<Problem.FieldError> errors);
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    public TemplateInstance limits() {
        return page(null, List.of());
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Names.OFFICER)
    public Response take(@RestForm FileUpload file, @RestForm String dryRun) {
        try {
            return Response.ok(page(exchange.take(file, "true".equals(dryRun)), List.of())).build();
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("file", refused.getMessage()))
                    : refused.errors();
            return Response.status(422).entity(page(null, errors)).build();
        }
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    public Response export(@RestQuery String format) {
        return QuarkusTransaction.requiringNew()
                .call(() -> LimitExport.file(format, Outlet.seen(Sight.of(actor))));
    }

    private TemplateInstance page(LimitExchange.Result result, List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var library = LimitLibraryApi.libraryNow();
            return Templates.limits(library.version(), standards(library.classes()),
                    "/parks/" + park.id() + "/environment/limits", actor.has(Role.OFFICER), result, errors);
        });
    }

    private static List<Standard> standards(List<LibraryClass> classes) {
        var names = Factor.library().stream().collect(Collectors.toMap(factor -> factor.code, Factor::spoken));
        var byStandard = classes.stream()
                .collect(Collectors.groupingBy(LibraryClass::standard, LinkedHashMap::new, Collectors.toList()));
        return byStandard.values().stream().map(group -> {
            var factors = new LinkedHashMap<String, String>();
            var units = new LinkedHashMap<String, String>();
            var notes = new LinkedHashMap<String, String>();
            group.forEach(one -> one.limits().forEach(line -> {
                factors.put(line.factor(), names.get(line.factor()));
                units.put(line.factor(), line.unit());
                notes.merge(line.factor(), line.note() == null ? "" : line.note(),
                        (had, next) -> had.length() < next.length() ? next : had);
            }));
            return new Standard(group.get(0).standard(), group.get(0).title(), group, factors, units, notes);
        }).toList();
    }
}
