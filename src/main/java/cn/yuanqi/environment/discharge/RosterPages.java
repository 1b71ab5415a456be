package cn.yuanqi.environment.discharge;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The duty roster of the next four weeks, and who is put on it. */
@Path("/parks/{park}/environment/roster")
@Produces(MediaType.TEXT_HTML)
@Blocking
class RosterPages {
    private static final int SHOWN = 28;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Roster roster;
    @Inject
    Signature signature;
    @Inject
    Flash flash;

    /** @param names by role, {@code null} for nobody */
    record Row(LocalDate day, List<String> names) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance roster(List<Row> rows, List<Role> roles, List<String> people, String path,
                boolean mayWrite, MultivaluedMap<String, String> typed, List<Problem.FieldError> errors);
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public TemplateInstance roster() {
        return page(new MultivaluedHashMap<>(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.OFFICER)
    public Response assign(MultivaluedMap<String, String> typed) {
        try {
            var wanted = new Roster.Assignment(day(typed, "from"), day(typed, "to"), typed.getFirst("role"),
                    typed.getFirst("email"));
            QuarkusTransaction.requiringNew().run(() -> roster.assign(wanted));
            flash.good(evidence().rosterSaved());
            return Response.seeOther(URI.create(path())).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("from", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(page(typed, errors)).build();
        }
    }

    private TemplateInstance page(MultivaluedMap<String, String> typed, List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var today = signature.stamp().today();
            var duties = roster.duties(today, today.plusDays(SHOWN - 1L));
            var rows = today.datesUntil(today.plusDays(SHOWN)).map(day -> {
                var names = new String[DutyDay.ROLES.size()];
                duties.stream().filter(duty -> duty.day().equals(day))
                        .forEach(duty -> names[DutyDay.ROLES.indexOf(duty.role())] = duty.person());
                return new Row(day, Arrays.asList(names));
            }).toList();
            return Templates.roster(rows, DutyDay.ROLES, roster.people(),
                    path(), actor.has(Role.OFFICER), typed, errors);
        });
    }

    private static LocalDate day(MultivaluedMap<String, String> typed, String field) {
        var text = typed.getFirst(field);
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            throw Problem.invalid(field, words().noDay());
        }
    }

    private String path() {
        return "/parks/" + park.id() + "/environment/roster";
    }

    private static DischargeWords words() {
        return Language.words(DischargeWords.class);
    }

    private static EvidenceWords evidence() {
        return Language.words(EvidenceWords.class);
    }
}
