package cn.yuanqi.space;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Hits.Hit;

/** Units that there are on a day, for the search box of those who may open their pages: by code. */
public final class UnitFinder {
    private UnitFinder() {
    }

    public static Hits find(Actor actor, String q, LocalDate today, int most) {
        if (!actor.has(Role.OPERATOR) && !actor.has(Role.LEADER)) {
            return Hits.NONE;
        }
        Map<String, Object> values = new HashMap<>(Map.of("q", Hits.part(q.toLowerCase(Locale.ROOT)), "today", today));
        var where = "from Unit u where lower(u.code) like :q escape '!' "
                + "and (u.validFrom is null or u.validFrom <= :today) and (u.validTo is null or u.validTo >= :today)";
        List<Unit> found = Unit.find(where + " order by u.code, u.id", values).page(0, most).list();
        Map<?, String> buildings = found.isEmpty()
                ? Map.of()
                : Building.<Building>list("id in ?1", found.stream().map(unit -> unit.buildingId).distinct().toList())
                        .stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        return new Hits(found.stream().map(unit -> new Hit(unit.code,
                buildings.get(unit.buildingId) + " · " + unit.areaSqm.toPlainString() + " ㎡", "/units/" + unit.id))
                .toList(), Unit.count(where, values));
    }
}
