package cn.yuanqi.environment.discharge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** The duty roster. */
@Path("/api/v1/parks/{park}/environment/roster")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class RosterApi {
    private static final int USUAL = 13;
    private static final int MOST = 366;

    @Inject
    Roster roster;
    @Inject
    Signature signature;

    /** From a day to a day, both included; without days, today and the thirteen after it. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    @Transactional
    public Listing<Roster.Duty> list(@RestQuery String from, @RestQuery String to, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("from", "to"));
        var first = from == null ? signature.stamp().today() : day("from", from);
        var last = to == null ? first.plusDays(USUAL) : day("to", to);
        if (last.isBefore(first) || first.plusDays(MOST).isBefore(last)) {
            throw Problem.invalid("to", Language.words(DischargeWords.class).badPeriod(MOST));
        }
        var duties = roster.duties(first, last);
        return new Listing<>(duties, (long) duties.size(), null);
    }

    /** Puts somebody of the park's own staff on duty for some days, in the place of whoever was; nobody without a mail. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public Listing<Roster.Duty> assign(Roster.Assignment wanted) {
        roster.assign(wanted);
        var duties = roster.duties(wanted.from(), wanted.to());
        return new Listing<>(duties, (long) duties.size(), null);
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Problem.invalid(field, Language.words(DischargeWords.class).noDay());
        }
    }
}
