package cn.yuanqi.space;

import java.util.List;
import java.util.UUID;

/** Units were split or merged. */
public record UnitsRemodelled(UnitLineage.Kind kind, List<UUID> before, List<UUID> after) {
}
