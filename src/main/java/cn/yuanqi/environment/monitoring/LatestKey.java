package cn.yuanqi.environment.monitoring;

import java.io.Serializable;
import java.util.UUID;

/** Within its park, an outlet and what its readings speak for. */
record LatestKey(UUID outletId, Kind kind) implements Serializable {
}
