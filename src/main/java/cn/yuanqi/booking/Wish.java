package cn.yuanqi.booking;

import java.util.UUID;

/**
 * What is wanted, whoever may want it.
 *
 * @param enterpriseId {@code null} for the park itself
 * @param byStaff whether the park's own people book it, which needs no approval
 * @param seriesId {@code null} for one alone
 */
record Wish(UUID enterpriseId, boolean byStaff, BookingKind kind, String subject, Integer attendees, UUID seriesId) {
}
