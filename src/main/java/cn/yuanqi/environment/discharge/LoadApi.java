package cn.yuanqi.environment.discharge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

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
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** What an enterprise discharged. */
@Path("/api/v1/parks/{park}/enterprises/{id}/loads")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class LoadApi {
    private static final int MOST_DAYS = 800;

    @Inject
    Actor actor;
    @Inject
    Signature signature;

    /**
     * Kilograms by factor of each day, month or year ({@code by}) from a day to a day, both included; without days, of
     * this calendar year. Mean times flow, hour by hour: {@code hours} says how many hours were counted.
     */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<Loads> list(@RestPath String id, @RestQuery String from, @RestQuery String to,
            @RestQuery String by, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("from", "to", "by"));
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var last = to == null ? signature.stamp().today() : day("to", to);
        var first = from == null ? last.withDayOfYear(1) : day("from", from);
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Problem.invalid("to", words().badPeriod(MOST_DAYS));
        }
        var period = Loads.Period.of(by).orElseThrow(() -> Problem.invalid("by", words().unknownValue(by)));
        var loads = Loads.of(JudgedDay.ofEnterprise(enterprise.id, first, last), period);
        return new Listing<>(loads, (long) loads.size(), null);
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Problem.invalid(field, words().noDay());
        }
    }

    private static DischargeWords words() {
        return Language.words(DischargeWords.class);
    }
}
