package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

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

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
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

/** The discharge page of an enterprise's file: history, permit and loads, announced stops, log, reports. */
@Path("/parks/{park}/enterprises/{id}/environment")
@Produces(MediaType.TEXT_HTML)
@Blocking
class DischargePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    PermitDesk permits;
    @Inject
    StopDesk stops;
    @Inject
    NoteDesk notes;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance discharge(DischargeTab tab);
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    public TemplateInstance page(@RestPath String id) {
        return page(id, "", new MultivaluedHashMap<>(), List.of());
    }

    @POST
    @Path("permits")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.OFFICER)
    public Response permit(@RestPath String id, MultivaluedMap<String, String> typed) {
        return done(id, "permit", typed, errors -> {
            var input = new PermitInput(Ids.parse(id), text(typed, "number"),
                    read(typed, "validFrom", LocalDate::parse, errors),
                    read(typed, "validTo", LocalDate::parse, errors), amounts(typed, errors));
            return () -> words().permitSaved(permits.write(input).number);
        });
    }

    /** The end and the amounts of a permit that is there; the number and the first day stay. */
    @POST
    @Path("permits/{permit}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.OFFICER)
    public Response change(@RestPath String id, @RestPath String permit, MultivaluedMap<String, String> typed) {
        return done(id, "permit-" + permit, typed, errors -> {
            var input = new PermitInput(null, text(typed, "number"), null,
                    read(typed, "validTo", LocalDate::parse, errors), amounts(typed, errors));
            return () -> {
                var found = Permit.byId(Ids.parse(permit)).filter(one -> one.enterpriseId.equals(Ids.parse(id)))
                        .orElseThrow(Problem::notFound);
                if (!String.valueOf(found.version).equals(typed.getFirst("version"))) {
                    throw Problem.stale();
                }
                return words().permitSaved(permits.change(found, input).number);
            };
        });
    }

    @POST
    @Path("stops")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OFFICER, Role.Names.OWNER})
    public Response announce(@RestPath String id, MultivaluedMap<String, String> typed) {
        return done(id, "stop", typed, errors -> {
            var input = new StopInput(read(typed, "outletId", UUID::fromString, errors), text(typed, "kind"),
                    moment(typed, "from", errors), moment(typed, "to", errors), text(typed, "reason"));
            return () -> {
                stops.announce(input);
                return words().stopAnnounced();
            };
        });
    }

    @POST
    @Path("notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.OFFICER)
    public Response note(@RestPath String id, MultivaluedMap<String, String> typed) {
        return done(id, "note", typed, errors -> {
            var input = new NoteInput(read(typed, "outletId", UUID::fromString, errors), text(typed, "kind"),
                    moment(typed, "doneAt", errors), text(typed, "doneBy"), text(typed, "note"), text(typed, "factor"),
                    read(typed, "loggerValue", BigDecimal::new, errors),
                    read(typed, "sampleValue", BigDecimal::new, errors));
            return () -> {
                notes.write(input);
                return words().noteSaved();
            };
        });
    }

    /** Reads the form, does the work in a transaction and goes back; a refusal shows the page with what was typed. */
    private Response done(String id, String form, MultivaluedMap<String, String> typed,
            Function<List<Problem.FieldError>, Supplier<String>> reader) {
        var errors = new ArrayList<Problem.FieldError>();
        try {
            QuarkusTransaction.requiringNew().run(() -> visible(id));
            var work = reader.apply(errors);
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            flash.good(QuarkusTransaction.requiringNew().call(work::get));
            return Response.seeOther(URI.create(path(id) + "#" + form.split("-")[0])).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409) {
                throw refused;
            }
            var found = refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("form", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(page(id, form, typed, found)).build();
        }
    }

    private TemplateInstance page(String id, String form, MultivaluedMap<String, String> typed,
            List<Problem.FieldError> errors) {
        return QuarkusTransaction.requiringNew().call(() -> Templates.discharge(DischargeTab.of(visible(id), path(id),
                new DischargeTab.Asked(actor.has(Role.OFFICER), actor.has(Role.OWNER), signature.stamp().today(), form,
                        typed, errors))));
    }

    private Enterprise visible(String id) {
        return Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private static List<PermitInput.AmountInput> amounts(MultivaluedMap<String, String> typed,
            List<Problem.FieldError> errors) {
        var amounts = new ArrayList<PermitInput.AmountInput>();
        typed.keySet().stream().filter(field -> field.startsWith("kg.")).sorted().forEach(field -> {
            var kg = read(typed, field, text -> new BigDecimal(text.replace(",", "")), errors);
            if (kg != null) {
                amounts.add(new PermitInput.AmountInput(field.substring(3), kg));
            }
        });
        return amounts;
    }

    /** As a person writes it, by the park's clock. */
    private Instant moment(MultivaluedMap<String, String> typed, String field, List<Problem.FieldError> errors) {
        var local = read(typed, field, LocalDateTime::parse, errors);
        return local == null ? null : local.atZone(park.zone()).toInstant();
    }

    private static String text(MultivaluedMap<String, String> typed, String field) {
        var text = typed.getFirst(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <T> T read(MultivaluedMap<String, String> typed, String field, Function<String, T> reader,
            List<Problem.FieldError> errors) {
        var text = text(typed, field);
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            errors.add(new Problem.FieldError(field, words().unreadable()));
            return null;
        }
    }

    private String path(String id) {
        return "/parks/" + park.id() + "/enterprises/" + id + "/environment";
    }

    private static DischargeWords words() {
        return Language.words(DischargeWords.class);
    }
}
