package cn.yuanqi.policy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A policy's last day is near. @param enterprises that it fits, or that have a draft, and have sent nothing yet */
public record PolicyDue(String parkId, UUID policyId, String titleZh, String titleEn, LocalDate until, int daysLeft,
        Set<UUID> enterprises) {
}
