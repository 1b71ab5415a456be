package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A row of a laboratory's file that can be read. */
record LabRow(int line, UUID outletId, String factor, Instant sampledAt, BigDecimal measured, boolean below,
        String unit,
        String method, String lab, String reportNo) {
}
