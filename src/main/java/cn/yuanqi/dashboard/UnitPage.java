package cn.yuanqi.dashboard;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.billing.Arrears;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.metering.MeterView;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Hold;
import cn.yuanqi.space.ParkDay;
import cn.yuanqi.space.Span;
import cn.yuanqi.space.Unit;
import cn.yuanqi.space.UnitLife;
import cn.yuanqi.space.UnitLineage;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A unit with its life: who held it when, walls that went up or came down, how long it stood empty. */
@Path("/parks/{park}/units")
@Produces(MediaType.TEXT_HTML)
@Transactional
class UnitPage {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ParkDay day;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance unit(Shown shown, UnitLife life, UnitStrip strip, List<Event> events,
                List<MeterView> meters);
    }

    /**
     * @param cell the unit as the map of today draws it
     * @param floorTitle {@code null} when its number says it all
     * @param vacantDays of the last 365 days
     */
    record Shown(String park, MapUnit cell, String floorTitle, long vacantDays, boolean mayWrite) {
        public String cancellation() {
            return "/parks/" + park + "/units/" + cell.id() + "/reservation/cancellation";
        }

        public String kind() {
            return MapUnit.kind(cell.on().unit().kind);
        }

        /** Whether it may be promised to somebody today. */
        public boolean isFree() {
            return cell.state() == MapState.VACANT;
        }

        public boolean isReserved() {
            return cell.state() == MapState.RESERVED;
        }

        public boolean hasEnded() {
            return cell.on().unit().validTo != null;
        }
    }

    /** Something in its life; {@code hold} or {@code relative} is {@code null}. */
    record Event(LocalDate on, Hold hold, UnitLineage lineage, Unit relative, MapState state) {
        public String words() {
            var words = Language.words(SpaceMapWords.class);
            if (hold != null) {
                return state.words() + " "
                        + (hold.to == null ? words.untilReleased() : words.until(hold.to.toString()));
            }
            boolean came = lineage.successorId.equals(relative.id);
            return lineage.kind == UnitLineage.Kind.SPLIT
                    ? came ? words.splitInto() : words.splitFrom()
                    : came ? words.mergedInto() : words.mergedFrom();
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance unit(@RestPath String id) {
        var today = day.today();
        var life = UnitLife.of(Unit.byId(Ids.parse(id)).orElseThrow(Problem::notFound), today);
        var owed = owed(life.now().hold(), today);
        var cell = new MapUnit(life.now(), MapState.of(life.now().state(), owed != null), 1, owed);
        var title = life.now().building().floorTitle(life.now().unit().floor);
        var shown = new Shown(park.id(), cell, title, life.vacantDays(new Span(today.minusDays(364), today)),
                actor.has(Role.OPERATOR));
        return Templates.unit(shown, life, UnitStrip.of(life, today), events(life),
                MeterView.ofUnit(life.now().id()));
    }

    private static BigDecimal owed(Hold hold, LocalDate today) {
        if (hold == null || hold.enterpriseId == null) {
            return null;
        }
        var overdue = Arrears.of(hold.enterpriseId, today).overdue();
        return overdue.signum() > 0 ? overdue : null;
    }

    private static List<Event> events(UnitLife life) {
        var holds = life.holds().stream().map(hold -> new Event(hold.from, hold, null, null,
                MapState.valueOf(hold.kind.name())));
        var before = life.before().stream().map(one -> event(life, one, one.predecessorId));
        var after = life.after().stream().map(one -> event(life, one, one.successorId));
        return Stream.of(holds, before, after).flatMap(each -> each)
                .sorted(Comparator.comparing(Event::on).reversed()).toList();
    }

    private static Event event(UnitLife life, UnitLineage lineage, UUID relative) {
        return new Event(lineage.on, null, lineage, life.relative(relative), null);
    }
}
