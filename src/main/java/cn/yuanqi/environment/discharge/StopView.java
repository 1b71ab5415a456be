package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Person;

/**
 * An announced stop.
 *
 * @param to exclusive
 * @param late whether it was announced after it had begun
 * @param answer what was said to its decision, {@code null} for nothing
 */
record StopView(UUID id, UUID enterpriseId, String enterprise, UUID outletId, String outlet, Stop.Kind kind,
        Instant from, Instant to, String reason, Stop.Status status, Instant announcedAt, String announcedBy,
        boolean late, Instant decidedAt, String decidedBy, String answer) {

    static StopView of(Stop stop) {
        return of(List.of(stop)).get(0);
    }

    static List<StopView> of(Collection<Stop> stops) {
        if (stops.isEmpty()) {
            return List.of();
        }
        var outlets = Outlet.byIds(stops.stream().map(stop -> stop.outletId).distinct().toList()).stream()
                .collect(Collectors.toMap(outlet -> outlet.id, outlet -> outlet.code));
        var enterprises = Enterprise.byIds(stops.stream().map(stop -> stop.enterpriseId).distinct().toList()).stream()
                .collect(Collectors.toMap(one -> one.id, one -> one.name));
        var people = Person.names(stops.stream().flatMap(stop -> Stream.of(stop.announcedBy, stop.decidedBy))
                .filter(Objects::nonNull).distinct().toList());
        return stops.stream().map(stop -> new StopView(stop.id, stop.enterpriseId, enterprises.get(stop.enterpriseId),
                stop.outletId, outlets.get(stop.outletId), stop.kind, stop.beginsAt, stop.endsAt, stop.reason,
                stop.status,
                stop.announcedAt, name(people, stop.announcedBy), stop.isLate(), stop.decidedAt,
                name(people, stop.decidedBy), stop.answer)).toList();
    }

    private static String name(Map<UUID, String> people, UUID id) {
        return id == null ? null : people.get(id);
    }

    public boolean waits() {
        return status == Stop.Status.ANNOUNCED;
    }

    /** The colour and sign that a state borrows from the five lights. */
    public String light() {
        return switch (status) {
            case ANNOUNCED -> "WARNING";
            case ACCEPTED -> "COMPLIANT";
            case REFUSED -> "EXCEEDED";
            case WITHDRAWN -> "NOT_MONITORED";
        };
    }
}
