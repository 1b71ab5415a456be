package cn.yuanqi.environment.discharge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
import cn.yuanqi.environment.compliance.Reason;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** An enterprise's verdicts over time: thirteen months, what follows from them, and each day with its evidence. */
@Path("/api/v1/parks/{park}/enterprises/{id}/compliance-history")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class HistoryApi {
    private static final int MOST_DAYS = 92;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;

    /** @param taxHints of last month, for outlets that discharge directly; hints, not advice */
    record Overview(List<MonthHistory.Month> months, List<Attention> keyAttention, List<TaxHint> taxHints) {
    }

    /**
     * One day of one factor at one outlet.
     *
     * @param status WITHIN, OVER or UNJUDGED, with the reasons
     * @param water by which temperature the limit was chosen, UNKNOWN for the stricter fallback; {@code null} for none
     * @param announced kinds of accepted stops that share time with the day
     */
    record DayLine(LocalDate day, UUID outletId, String factor, JudgedDay.Outcome status, Set<Reason> reasons,
            Double value, Double lower, Double upper, Double multiple, String source, LocalDate limitFrom, String water,
            Double loadKg, int loadHours, int revision, List<Stop.Kind> announced) {
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Overview overview(@RestPath String id) {
        var enterprise = visible(id);
        var verdicts = DischargeTab.verdicts(enterprise.id, Outlet.ofEnterprise(enterprise.id),
                signature.stamp().today());
        return new Overview(verdicts.months(), verdicts.attention(), verdicts.taxes());
    }

    /** The days of {@code [from, to]}, at most 92; without days, of this month. */
    @GET
    @Path("days")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<DayLine> days(@RestPath String id, @RestQuery String from, @RestQuery String to,
            @Context UriInfo uri) {
        Parameters.only(uri, Set.of("from", "to"));
        var enterprise = visible(id);
        var span = span(from, to);
        var days = JudgedDay.ofEnterprise(enterprise.id, span.first, span.last);
        var stops = Stop.accepted(days.stream().map(day -> day.outletId).collect(Collectors.toSet()),
                span.first.atStartOfDay(park.zone()).toInstant(),
                span.last.plusDays(1).atStartOfDay(park.zone()).toInstant());
        var lines = days.stream().map(day -> line(day, stops)).toList();
        return new Listing<>(lines, (long) lines.size(), null);
    }

    /**
     * What these days said before they were judged otherwise, and why they were; from a day to a day, at most 92, without
     * days of this month.
     */
    @GET
    @Path("revisions")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<RevisionView> revisions(@RestPath String id, @RestQuery String from, @RestQuery String to,
            @Context UriInfo uri) {
        Parameters.only(uri, Set.of("from", "to"));
        var enterprise = visible(id);
        var span = span(from, to);
        var lines = RevisionView.of(JudgedDay.ofEnterprise(enterprise.id, span.first, span.last));
        return new Listing<>(lines, (long) lines.size(), null);
    }

    private record Span(LocalDate first, LocalDate last) {
    }

    private Span span(String from, String to) {
        var last = to == null ? signature.stamp().today() : day("to", to);
        var first = from == null ? YearMonth.from(last).atDay(1) : day("from", from);
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Problem.invalid("to", words().badPeriod(MOST_DAYS));
        }
        return new Span(first, last);
    }

    private DayLine line(JudgedDay day, List<Stop> stops) {
        var begin = day.day.atStartOfDay(park.zone()).toInstant();
        var end = day.day.plusDays(1).atStartOfDay(park.zone()).toInstant();
        var announced = stops.stream().filter(stop -> stop.outletId.equals(day.outletId) && stop.covers(begin, end))
                .map(stop -> stop.kind).distinct().toList();
        return new DayLine(day.day, day.outletId, day.factor, day.outcome, day.reasons(), Figure.number(day.value),
                Figure.number(day.lower), Figure.number(day.upper), Figure.number(day.multiple()), day.source,
                day.limitFrom,
                day.water == null ? null : day.water.name(), Figure.number(day.loadKg), day.loadHours, day.revision,
                announced);
    }

    private Enterprise visible(String id) {
        return Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
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
