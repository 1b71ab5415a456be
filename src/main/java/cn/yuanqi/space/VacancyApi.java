package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** How long units stood empty, and how full the park was month by month. */
@Path("/api/v1/parks/{park}/units")
class VacancyApi {
    @Inject
    ParkDay day;

    /** @param vacantSince {@code null} when it is held today, or nobody ever held it */
    record VacancyView(UUID unitId, String building, int floor, String code, BigDecimal areaSqm, UnitState state,
            LocalDate vacantSince, long vacantDays) {
    }

    /** Vacant days of each unit that lives today, counted from {@code from} to {@code to}: the last 365 days by itself. */
    @GET
    @Path("vacancy")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Listing<VacancyView> vacancy(@RestQuery String from, @RestQuery String to, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("from", "to"));
        var last = parsed("to", to, LocalDate::parse, day.today());
        var first = parsed("from", from, LocalDate::parse, last.minusDays(364));
        if (last.isBefore(first)) {
            throw Problem.invalid("to", words().endsBeforeStart());
        }
        var holds = Hold.living().stream()
                .collect(Collectors.groupingBy(hold -> hold.unitId,
                        Collectors.mapping(Hold::span, Collectors.toList())));
        var items = SpaceOn.of(day.today()).units().stream()
                .map(on -> new VacancyView(on.id(), on.building().code, on.unit().floor, on.unit().code,
                        on.unit().areaSqm, on.state(), on.vacantSince(), Vacancy.days(on.unit().life(),
                                holds.getOrDefault(on.id(), List.of()), new Span(first, last))))
                .toList();
        return new Listing<>(items, (long) items.size(), null);
    }

    /** Each month's last day, or today in the month under way: the last twelve months by itself, 120 at most. */
    @GET
    @Path("occupancy/months")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Listing<MonthOccupancy> months(@RestQuery String from, @RestQuery String to, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("from", "to"));
        var last = parsed("to", to, YearMonth::parse, YearMonth.from(day.today()));
        var first = parsed("from", from, YearMonth::parse, last.minusMonths(11));
        if (last.isBefore(first) || first.plusMonths(120).isBefore(last)) {
            throw Problem.invalid("to", words().endsBeforeStart());
        }
        var items = MonthOccupancy.of(first, last, day.today());
        return new Listing<>(items, (long) items.size(), null);
    }

    private static <T> T parsed(String field, String text, Function<CharSequence, T> reading, T usual) {
        try {
            return text == null ? usual : reading.apply(text);
        } catch (DateTimeException noDay) {
            throw Problem.invalid(field, words().noSuchDay());
        }
    }

    private static SpaceWords words() {
        return Language.words(SpaceWords.class);
    }
}
