package cn.yuanqi.environment.compliance;

import java.util.TreeMap;
import java.util.UUID;

/** The enterprises whose alerts move while one transaction stores readings. */
final class Moved {
    private final TreeMap<UUID, UUID> outlets = new TreeMap<>();
    private boolean open = true;

    /** Whether readings are being looked at. */
    boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
    }

    void add(UUID enterpriseId, UUID outletId) {
        if (!outlets.containsKey(enterpriseId)) {
            outlets.put(enterpriseId, outletId);
        } else if (!outletId.equals(outlets.get(enterpriseId))) {
            outlets.put(enterpriseId, null);
        }
    }

    /** By the outlet where alerts moved, {@code null} for several; from now on none is added. */
    TreeMap<UUID, UUID> close() {
        var moved = new TreeMap<>(outlets);
        outlets.clear();
        open = false;
        return moved;
    }
}
