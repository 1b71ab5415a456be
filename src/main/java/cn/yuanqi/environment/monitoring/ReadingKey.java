package cn.yuanqi.environment.monitoring;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What makes a reading one: within its park, an outlet, a time and what it speaks for. */
record ReadingKey(UUID outletId, Instant at, Kind kind) implements Serializable {
}
