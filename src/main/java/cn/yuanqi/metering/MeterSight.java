package cn.yuanqi.metering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.space.Hold;
import cn.yuanqi.space.HoldKind;

/**
 * Which meters and readings the asker may see: the park's operators and leaders all, an enterprise its own meters, and of
 * those of units what was read while it held them.
 *
 * @param enterpriseId {@code null} for the whole park
 */
record MeterSight(UUID enterpriseId, List<Hold> holds) {
    static final MeterSight WHOLE = new MeterSight(null, List.of());
    private static final UUID NOBODY = new UUID(0, 0);

    static MeterSight of(Actor actor) {
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER)) {
            return WHOLE;
        }
        var own = actor.enterpriseId() == null ? NOBODY : actor.enterpriseId();
        return new MeterSight(own, Hold.ofEnterprise(own).stream().filter(hold -> hold.kind == HoldKind.LET).toList());
    }

    boolean isWhole() {
        return enterpriseId == null;
    }

    List<UUID> units() {
        return holds.stream().map(hold -> hold.unitId).distinct().toList();
    }

    boolean covers(Meter meter) {
        return isWhole() || enterpriseId.equals(meter.enterpriseId)
                || meter.unitId != null && units().contains(meter.unitId);
    }

    /** The day before it moved in and that after it left count too: that is when one reads. */
    boolean covers(Meter meter, LocalDate readOn) {
        return isWhole() || enterpriseId.equals(meter.enterpriseId)
                || holds.stream().filter(hold -> hold.unitId.equals(meter.unitId))
                        .anyMatch(hold -> !readOn.isBefore(hold.from.minusDays(1))
                                && (hold.to == null || !readOn.isAfter(hold.to.plusDays(1))));
    }

    boolean covers(MeterCharge charge) {
        return isWhole() || enterpriseId.equals(charge.enterpriseId);
    }

    Optional<Meter> meter(UUID id) {
        return Meter.<Meter>findByIdOptional(id).filter(this::covers);
    }
}
