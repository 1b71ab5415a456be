package cn.yuanqi.billing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** How enterprises stand, as JSON. */
@Path("/api/v1/parks/{park}/billing")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class AccountApi {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;

    record Aged(UUID enterpriseId, BigDecimal open, BigDecimal overdue, Map<Ageing, BigDecimal> ageing) {
    }

    record Ages(LocalDate on, Arrears total, List<Aged> items) {
    }

    /** The days between {@code from} and {@code to}, both included; the year so far when nothing is said. */
    @GET
    @Path("/statements/{enterprise}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Statement statement(@RestPath String enterprise, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("from", "to"));
        var found = Enterprise.visible(actor, Ids.parse(enterprise)).orElseThrow(Problem::notFound);
        var today = signature.stamp().today();
        var from = day(uri, "from", today.withDayOfYear(1));
        var to = day(uri, "to", today);
        if (to.isBefore(from)) {
            throw Problem.invalid("to", Language.words(BillingWords.class).unknownValue(to.toString()));
        }
        return Statement.of(found.id, from, to, instant -> LocalDate.ofInstant(instant, park.zone()));
    }

    /** Today's, the enterprises that owe most first. */
    @GET
    @Path("/ageing")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Ages ageing() {
        var today = signature.stamp().today();
        var all = Arrears.byEnterprise(today);
        var items = all.entrySet().stream()
                .map(each -> new Aged(each.getKey(), each.getValue().open(), each.getValue().overdue(),
                        each.getValue().ageing()))
                .sorted((one, other) -> other.overdue().compareTo(one.overdue())).toList();
        return new Ages(today, Arrears.total(all.values()), items);
    }

    private static LocalDate day(UriInfo uri, String name, LocalDate otherwise) {
        var given = uri.getQueryParameters().getFirst(name);
        try {
            return given == null || given.isBlank() ? otherwise : LocalDate.parse(given.strip());
        } catch (DateTimeParseException noDay) {
            throw Problem.invalid(name, Language.words(BillingWords.class).unknownValue(given));
        }
    }
}
