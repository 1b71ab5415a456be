package cn.yuanqi.environment.monitoring;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

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

/** Bringing a class of the library to an outlet, with a look at what comes of it first. */
@Path("/parks/{park}/environment/outlets/{id}/standard")
@Produces(MediaType.TEXT_HTML)
@Blocking
class StandardPages {
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Standards standards;
    @Inject
    Flash flash;

    /** What was typed, what would come of it ({@code null} before anything was chosen), and what is wrong with it. */
    record Shown(String path, String outlet, int version, MultivaluedMap<String, String> typed,
            Standards.Plan plan, List<Problem.FieldError> errors, Map<String, String> names) {
        public String value(String field) {
            var value = typed.getFirst(field);
            return value == null ? "" : value;
        }

        public boolean has(LimitBasis basis) {
            return typed.getOrDefault("bases", List.of(LimitBasis.DAY.name())).contains(basis.name());
        }

        public String range(OutletInput.LimitInput limit) {
            return OutletLine.range(limit.lower(), limit.upper());
        }

        public String cold(OutletInput.LimitInput limit) {
            return limit.coldUpper() == null ? null : OutletLine.range(null, limit.coldUpper());
        }

        public LimitBasis basis(OutletInput.LimitInput limit) {
            return LimitBasis.valueOf(limit.basis());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance standard(Shown page, List<LibraryClass> classes, List<LimitBasis> bases);
    }

    @GET
    @RolesAllowed(Role.Names.OFFICER)
    public TemplateInstance form(@RestPath String id, @Context UriInfo uri) {
        return page(id, new MultivaluedHashMap<>(uri.getQueryParameters()), new ArrayList<>());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.OFFICER)
    public Response apply(@RestPath String id, MultivaluedMap<String, String> typed) {
        var errors = new ArrayList<Problem.FieldError>();
        var input = read(typed, errors);
        try {
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            int added = QuarkusTransaction.requiringNew().call(() -> {
                var outlet = Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
                if (!String.valueOf(outlet.version).equals(typed.getFirst("version"))) {
                    throw Problem.stale();
                }
                int count = standards.plan(outlet, input).added().size();
                standards.apply(outlet, input);
                return count;
            });
            var name = QuarkusTransaction.requiringNew()
                    .call(() -> LibraryClass.byCode(input.standardClass()).orElseThrow().name());
            flash.good(Language.words(LimitWords.class).applied(name, added));
            return Response.seeOther(URI.create(outlets() + id)).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409) {
                throw refused;
            }
            errors.clear();
            errors.addAll(refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("standardClass", refused.getMessage()))
                    : refused.errors());
            return Response.status(refused.status()).entity(page(id, typed, errors)).build();
        }
    }

    private TemplateInstance page(String id, MultivaluedMap<String, String> typed, List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var outlet = Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
            Standards.Plan plan = null;
            if (errors.isEmpty() && typed.getFirst("standardClass") != null) {
                var input = read(typed, errors);
                try {
                    plan = errors.isEmpty() ? standards.plan(outlet, input) : null;
                } catch (Problem refused) {
                    errors.addAll(refused.errors());
                }
            }
            if (typed.getFirst("validFrom") == null) {
                typed.putSingle("validFrom", LocalDate.now(clock.withZone(park.zone())).toString());
            }
            var names = Factor.library().stream().collect(Collectors.toMap(factor -> factor.code, Factor::spoken));
            return Templates.standard(
                    new Shown(outlets() + id, outlet.code, outlet.version, typed, plan, errors, names),
                    LibraryClass.all(), List.of(LimitBasis.values()));
        });
    }

    private static StandardInput read(MultivaluedMap<String, String> typed, List<Problem.FieldError> errors) {
        return new StandardInput(blankToNull(typed.getFirst("standardClass")), day(typed, "validFrom", errors),
                day(typed, "validTo", errors), List.of(), typed.getOrDefault("bases", List.of()));
    }

    private static LocalDate day(MultivaluedMap<String, String> typed, String field, List<Problem.FieldError> errors) {
        var text = blankToNull(typed.getFirst(field));
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            errors.add(new Problem.FieldError(field, Language.words(LimitWords.class).noDay()));
            return null;
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private String outlets() {
        return "/parks/" + park.id() + "/environment/outlets/";
    }
}
