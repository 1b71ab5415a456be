package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;

/** A unit's life as JSON. */
@Path("/api/v1/parks/{park}/units/{id}/history")
class HistoryApi {
    @Inject
    ParkDay day;

    /** A unit that this one came from or became. */
    record Relative(UUID id, String code, BigDecimal areaSqm, UnitLineage.Kind kind, LocalDate on) {
    }

    /** @param vacantDays of the last 365 days, today included */
    record History(List<UnitView.HoldView> holds, List<Relative> predecessors, List<Relative> successors,
            LocalDate vacantSince, long vacantDays) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public History history(@RestPath String id) {
        var today = day.today();
        var life = UnitLife.of(Unit.byId(Ids.parse(id)).orElseThrow(Problem::notFound), today);
        return new History(life.holds().stream().map(UnitView.HoldView::of).toList(),
                life.before().stream().map(one -> relative(life, one, one.predecessorId)).toList(),
                life.after().stream().map(one -> relative(life, one, one.successorId)).toList(),
                life.now().vacantSince(), life.vacantDays(new Span(today.minusDays(364), today)));
    }

    private static Relative relative(UnitLife life, UnitLineage lineage, UUID id) {
        var unit = life.relative(id);
        return new Relative(unit.id, unit.code, unit.areaSqm, lineage.kind, lineage.on);
    }
}
