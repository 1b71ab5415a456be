package cn.yuanqi.enterprise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.yuanqi.tenancy.ParkScoped;

/** What the enterprises of the park are made up of; each is counted once. Needs a transaction. */
public final class EnterpriseMix {
    private EnterpriseMix() {
    }

    /** How many enterprises of the register stand at each stage; a stage that nobody stands at is left out. */
    public static Map<Lifecycle, Long> byStage() {
        var counts = new EnumMap<Lifecycle, Long>(Lifecycle.class);
        ParkScoped.getEntityManager()
                .createQuery("select e.status, count(*) from Enterprise e group by e.status", Object[].class)
                .getResultList().forEach(row -> counts.put((Lifecycle) row[0], (Long) row[1]));
        return counts;
    }

    /** Those that ever entered by exactly the categories that they are in: who is in two is in neither's alone. */
    public static Map<Set<Category>, Long> enteredByCategories() {
        var bits = Arrays.stream(Category.values()).map(each -> " when '" + each + "' then " + (1 << each.ordinal()))
                .collect(Collectors.joining());
        var counts = new HashMap<Set<Category>, Long>();
        ParkScoped.getEntityManager()
                .createQuery("select sum(case c.category" + bits + " else 0 end) from Enterprise e left join "
                        + "e.categoryRows c where " + EnterpriseStage.EVER_IN + " group by e.id", Number.class)
                .setParameter(1, Lifecycle.entered()).setParameter(2, Lifecycle.courted())
                .setParameter(3, Lifecycle.LEFT).getResultList()
                .forEach(each -> counts.merge(categories(each.intValue()), 1L, Long::sum));
        return counts;
    }

    private static Set<Category> categories(int bits) {
        return Arrays.stream(Category.values()).filter(each -> (bits & 1 << each.ordinal()) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }
}
