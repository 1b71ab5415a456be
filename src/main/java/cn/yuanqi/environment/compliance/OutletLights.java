package cn.yuanqi.environment.compliance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.enterprise.Compliance;

/** How each outlet stands by itself: the worst of its factors. */
public final class OutletLights {
    private OutletLights() {
    }

    /** Of the current park; an outlet that was never judged is left out. */
    public static Map<UUID, Compliance> ofPark() {
        var worst = new HashMap<UUID, Compliance>();
        FactorVerdict.getEntityManager()
                .createQuery("select distinct outletId, status from FactorVerdict", Object[].class).getResultList()
                .forEach(row -> worst.merge((UUID) row[0], (Compliance) row[1],
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return worst;
    }
}
