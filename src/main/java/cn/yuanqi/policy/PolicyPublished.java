package cn.yuanqi.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** A policy can be applied under. @param enterprises those that it fits @param titleEn {@code null} for none */
public record PolicyPublished(String parkId, UUID policyId, String titleZh, String titleEn, LocalDate until,
        Set<UUID> enterprises, Instant at) {
}
