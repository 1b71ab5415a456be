package cn.yuanqi.environment.monitoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That what leaves at an outlet came in at an inlet, which is an outlet too: effluent and influent of a treatment plant. */
@Entity
@Unaudited("told of its outlet")
@Table(name = "outlet_inflow")
public class Inflow extends ParkScoped {
    @Column(name = "outlet_id", columnDefinition = "binary(16)", updatable = false)
    UUID outletId;
    @Column(name = "inlet_id", columnDefinition = "binary(16)", updatable = false)
    UUID inletId;

    public static List<UUID> of(UUID outletId) {
        return Inflow.<Inflow>list("outletId = ?1 order by id", outletId).stream().map(row -> row.inletId).toList();
    }

    /** The inlets of each outlet of the park that has some. */
    public static Map<UUID, Set<UUID>> all() {
        return Inflow.<Inflow>listAll().stream().collect(Collectors.groupingBy(row -> row.outletId,
                Collectors.mapping(row -> row.inletId, Collectors.toSet())));
    }

    /** Whether water goes on from there to another outlet of the same enterprise, so that nothing is discharged there. */
    public static boolean isWithin(Outlet outlet) {
        return count("inletId = ?1 and outletId in (select o.id from Outlet o where o.enterpriseId = ?2)", outlet.id,
                outlet.enterpriseId) > 0;
    }

    /** Puts these in the place of the present ones. @return those that were added or taken away */
    public static Set<UUID> declare(Outlet outlet, Collection<Outlet> wanted) {
        var present = of(outlet.id);
        var ids = wanted.stream().map(inlet -> inlet.id).collect(Collectors.toSet());
        var changed = new HashSet<UUID>();
        Inflow.<Inflow>list("outletId", outlet.id).stream().filter(row -> !ids.contains(row.inletId)).forEach(row -> {
            changed.add(row.inletId);
            row.delete();
        });
        for (var id : ids) {
            if (!present.contains(id)) {
                changed.add(id);
                var row = new Inflow();
                row.outletId = outlet.id;
                row.inletId = id;
                row.persist();
            }
        }
        if (!changed.isEmpty()) {
            Audit.did("declaredInlets", outlet, Map.of("inlets", codes(Outlet.byIds(present))),
                    Map.of("inlets", codes(wanted)));
        }
        return changed;
    }

    private static String codes(Collection<Outlet> outlets) {
        return outlets.stream().map(outlet -> outlet.code + " " + outlet.logger.mn).sorted()
                .collect(Collectors.joining(", "));
    }
}
