package cn.yuanqi.environment.inspection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.yuanqi.identity.Person;

/**
 * An order as the outside sees it.
 *
 * @param number counts within the park
 * @param daysLeft until the deadline, negative when it is past; {@code null} when no answer is owed
 * @param overdue whether the deadline is past and no answer has come
 * @param round how many answers were sent back
 * @param history the oldest first
 */
public record RectificationView(UUID id, int number, UUID enterpriseId, List<UUID> alertIds, UUID inspectionId,
        RectificationStatus status, String demand, LocalDate dueOn, Integer daysLeft, boolean overdue, int round,
        Instant orderedAt, Instant answeredAt, Instant endedAt, List<Step> history) {

    /**
     * One thing that happened.
     *
     * @param by the person's name, {@code null} when the machine did
     * @param dueOn the deadline that it set or reminded of, else {@code null}
     * @param inspectionId of the visit at which the officer looked again, else {@code null}
     */
    public record Step(RectificationDeed deed, Instant at, String by, String note, LocalDate dueOn, UUID inspectionId,
            List<Shown> files) {
    }

    /** A file that was shown. @param size bytes */
    public record Shown(UUID id, String name, String type, long size) {
        static Shown of(RectificationFile file) {
            return new Shown(file.id, file.file.name, file.file.type.media(), file.file.size);
        }
    }

    static RectificationView of(Rectification order, LocalDate today) {
        return of(List.of(order), today).get(0);
    }

    /** Reads what belongs to all of them at once. */
    public static List<RectificationView> of(Collection<Rectification> orders, LocalDate today) {
        var ids = orders.stream().map(order -> order.id).toList();
        var entries = RectificationEntry.of(ids);
        var alerts = RectificationAlert.of(ids).stream().collect(groupingBy(link -> link.rectificationId));
        var files = RectificationFile.of(ids).stream().collect(groupingBy(file -> file.entryId));
        var names = Person.names(entries.stream().map(entry -> entry.doneBy).filter(Objects::nonNull).toList());
        Map<UUID, List<Step>> steps = entries.stream().collect(groupingBy(entry -> entry.rectificationId,
                mapping(entry -> step(entry, names, files.getOrDefault(entry.id, List.of())),
                        toList())));
        return orders.stream()
                .map(order -> of(order, today,
                        alerts.getOrDefault(order.id, List.of()).stream().map(link -> link.alertId).toList(),
                        steps.getOrDefault(order.id, List.of())))
                .toList();
    }

    private static Step step(RectificationEntry entry, Map<UUID, String> names, List<RectificationFile> files) {
        return new Step(entry.deed, entry.at, entry.doneBy == null ? null : names.get(entry.doneBy), entry.note,
                entry.dueOn, entry.inspectionId, files.stream().map(Shown::of).toList());
    }

    private static RectificationView of(Rectification order, LocalDate today, List<UUID> alerts, List<Step> history) {
        return new RectificationView(order.id, order.number, order.enterpriseId, alerts, order.inspectionId,
                order.status, order.demand, order.dueOn,
                order.status.isOwed() ? (Integer) (int) ChronoUnit.DAYS.between(today, order.dueOn) : null,
                order.isOverdue(today), order.round, order.orderedAt, order.answeredAt, order.endedAt, history);
    }

    /** How many days the deadline is past; 0 while it is not. */
    public int daysOver() {
        return overdue ? -daysLeft : 0;
    }
}
