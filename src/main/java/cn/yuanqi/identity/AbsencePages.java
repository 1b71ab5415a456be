package cn.yuanqi.identity;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

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

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** My absence, who stands in for whom, and the work in colleagues' hands. */
@Path("/parks/{park}/absences")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({OPERATOR, LEADER, OFFICER, REVIEWER, APPROVER})
@Blocking
class AbsencePages {
    @Inject
    CurrentPark park;
    @Inject
    Deputies deputies;
    @Inject
    HandOver handOver;
    @Inject
    Flash flash;

    /** What stood in the form, and what was wrong with it. */
    record Typed(String deputyId, String role, String from, String to, String reason, List<FieldError> errors) {
        DelegationInput input() {
            var wrong = new ArrayList<FieldError>();
            var input = new DelegationInput(id(deputyId),
                    Arrays.stream(Role.values()).filter(one -> one.name().equals(role)).findFirst().orElse(null),
                    day("from", from, wrong), day("to", to, wrong), reason);
            if (!wrong.isEmpty()) {
                throw Problem.invalid(wrong);
            }
            return input;
        }

        private static UUID id(String text) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException none) {
                return null;
            }
        }

        private static LocalDate day(String field, String text, List<FieldError> wrong) {
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeException unread) {
                wrong.add(new FieldError(field, Language.words(StandInWords.class).badDay()));
                return null;
            }
        }
    }

    record Shown(String path, String people, List<Role> roles, List<DelegationView.Colleague> candidates,
            List<DelegationView> all, UUID me, List<HandOver.Colleague> colleagues) {
        public int standing() {
            return (int) all.stream().filter(one -> one.state() == DelegationView.State.RUNNING
                    && one.deputy().id().equals(me)).count();
        }

        public boolean mayEnd(DelegationView one) {
            return one.isLive() && (one.mine() || one.deputy().id().equals(me));
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance absences(Shown shown, Typed typed);
    }

    @GET
    public TemplateInstance open() {
        var today = deputies.today().toString();
        return page(new Typed("", "", today, today, "", List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, LEADER, REVIEWER, APPROVER})
    public Response give(MultivaluedMap<String, String> sent) {
        var typed = typed(sent, List.of());
        try {
            var given = deputies.give(typed.input());
            flash.good(Language.words(StandInWords.class).delegated(given.deputy().name(), given.from().toString(),
                    given.to().toString()));
            return back();
        } catch (Problem refused) {
            var errors = refused.errors().isEmpty()
                    ? List.of(new FieldError("deputyId", refused.getMessage()))
                    : refused.errors();
            return Response.status(refused.status()).entity(page(typed(sent, errors))).build();
        }
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OPERATOR, LEADER, REVIEWER, APPROVER})
    public Response revoke(@RestPath String id) {
        try {
            deputies.revoke(id);
            flash.good(Language.words(StandInWords.class).revoked());
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.getMessage());
        }
        return back();
    }

    private static Typed typed(MultivaluedMap<String, String> sent, List<FieldError> errors) {
        return new Typed(text(sent, "deputyId"), text(sent, "role"), text(sent, "from"), text(sent, "to"),
                text(sent, "reason"), errors);
    }

    private static String text(MultivaluedMap<String, String> sent, String field) {
        var text = sent.getFirst(field);
        return text == null ? "" : text.strip();
    }

    private TemplateInstance page(Typed typed) {
        return Templates.absences(new Shown(path(), "/parks/" + park.id() + "/people", deputies.roles(),
                deputies.candidates(null), deputies.all(), deputies.me(), handOver.colleagues()), typed);
    }

    private Response back() {
        return Response.seeOther(URI.create(path())).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/absences";
    }
}
