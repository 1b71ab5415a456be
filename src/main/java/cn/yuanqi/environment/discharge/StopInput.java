package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.util.UUID;

/** What is announced: of which outlet, what, from when to when, why. @param kind STOP, MAINTENANCE or CALIBRATION */
record StopInput(UUID outletId, String kind, Instant from, Instant to, String reason) {
}
