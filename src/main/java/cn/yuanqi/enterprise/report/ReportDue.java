package cn.yuanqi.enterprise.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report that was not filed yet comes near its deadline, or is past it; fired once per step and report.
 *
 * @param step 14, 7 or 1 days before, −1 or −7 behind
 * @param days that are left today in the park's zone, negative when overdue
 */
public record ReportDue(String parkId, UUID reportId, UUID enterpriseId, String period, LocalDate dueOn, int step,
        int days) {
}
