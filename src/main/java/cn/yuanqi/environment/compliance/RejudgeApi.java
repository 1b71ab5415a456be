package cn.yuanqi.environment.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Days of an outlet judged anew on an officer's order, for example after a limit was corrected for the past. */
@Path("/api/v1/parks/{park}/environment/outlets/{id}/judgement")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class RejudgeApi {
    private static final int MOST_DAYS = 400;
    private static final int REASON = 200;

    @Inject
    Judge judge;
    @Inject
    DayBook days;
    @Inject
    Signature signature;

    record Order(LocalDate from, LocalDate to, String reason) {
    }

    record Done(int days, int revised) {
    }

    /** The days from one to another, both included, by the limits as they stand now; each change is an audited revision. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public Done judge(@RestPath String id, Order order) {
        var outlet = Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
        var words = Language.words(JudgedWords.class);
        if (order == null || order.from() == null || order.to() == null || order.to().isBefore(order.from())
                || order.to().isAfter(days.dueOn()) || order.from().plusDays(MOST_DAYS).isBefore(order.to())) {
            throw Problem.invalid("from", words.badDays(MOST_DAYS));
        }
        if (order.reason() == null || order.reason().isBlank() || order.reason().length() > REASON) {
            throw Problem.invalid("reason", words.reasonMissing(REASON));
        }
        var wanted = order.from().datesUntil(order.to().plusDays(1)).collect(Collectors.toSet());
        long before = JudgedDay.revisions(outlet.id);
        var why = new Revision.Why(Revision.Cause.BY_ORDER, order.reason().strip(), signature.stamp().person());
        judge.daysOf(List.of(outlet), new Judge.Call(Map.of(outlet.id, wanted), why));
        Audit.did("rejudged", outlet, Map.of(),
                Map.of("from", order.from(), "to", order.to(), "reason", order.reason().strip()));
        return new Done(wanted.size(), (int) (JudgedDay.revisions(outlet.id) - before));
    }
}
