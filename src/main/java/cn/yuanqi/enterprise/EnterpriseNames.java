package cn.yuanqi.enterprise;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The names of enterprises, without the rest of them. */
public final class EnterpriseNames {
    private EnterpriseNames() {
    }

    /** The whole current park's. */
    public static Map<UUID, String> ofPark() {
        return Enterprise.getEntityManager().createQuery("select e.id, e.name from Enterprise e", Object[].class)
                .getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
