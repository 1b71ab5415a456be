package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.space.Hold;

/** What a billing run asks of the meters: each slot is charged once, and again only for what a correction changed. */
public final class MeterCharges {
    private final List<Meter> meters;
    private final Map<UUID, Meter> before = new HashMap<>();
    private final Map<UUID, List<MeterReading>> readings;
    private final Map<UUID, List<MeterCharge>> charges;
    private final Map<UUID, List<Hold>> holds;
    private final List<Tariff> tariffs = Tariff.all();
    private final Set<UUID> left = new HashSet<>();

    private MeterCharges(List<Meter> meters) {
        this.meters = meters;
        for (var asked = meters; !asked.isEmpty();) {
            asked.forEach(meter -> before.put(meter.id, meter));
            asked = Meter.byIds(asked.stream().map(meter -> meter.predecessorId)
                    .filter(id -> id != null && !before.containsKey(id)).collect(Collectors.toSet()));
        }
        readings = MeterReading.ofAll(before.keySet()).stream().collect(Collectors.groupingBy(one -> one.meterId));
        charges = MeterCharge.ofAll(before.keySet()).stream().collect(Collectors.groupingBy(one -> one.slotId));
        holds = Hold.ofUnits(meters.stream().map(meter -> meter.unitId).filter(Objects::nonNull).distinct().toList())
                .stream().collect(Collectors.groupingBy(hold -> hold.unitId));
    }

    /**
     * Locks the meters that are not billed to their end, and reckons what is due by that day and not billed yet; nothing
     * of it is written before {@link MeterCharge#billed}. What has no tariff or no tenant waits.
     */
    public static List<MeterCharge> due(LocalDate through) {
        var all = new MeterCharges(Meter.heldUnbilled());
        var due = new ArrayList<MeterCharge>();
        all.meters.forEach(meter -> due.addAll(all.due(meter, through)));
        Meter.settled(all.meters.stream().map(meter -> meter.id).filter(id -> !all.left.contains(id)).toList());
        return due;
    }

    /** What each slot of a meter costs, by now billed or not. */
    static Map<Slot, Reckoning> of(Meter meter) {
        return new MeterCharges(List.of(meter)).reckoned(meter);
    }

    private List<MeterCharge> due(Meter meter, LocalDate through) {
        var due = new ArrayList<MeterCharge>();
        var reckoned = reckoned(meter);
        for (Slot slot : Slot.of(meter, readings.getOrDefault(meter.id, List.of()))) {
            var tariff = tariff(slot);
            var charged = live(slot).stream().map(charge -> charge.amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (tariff.isPresent() && reckoned.get(slot).due().compareTo(charged) == 0) {
                continue;
            }
            var payer = Payer.of(slot, holds.getOrDefault(meter.unitId, List.of()));
            if (tariff.isEmpty() || payer.isEmpty()
                    || slot.toDay().plusDays(tariff.get().dueDays).isAfter(through)) {
                left.add(meter.id);
                continue;
            }
            var reckoning = live(slot).isEmpty() ? reckoned.get(slot) : reckoned.get(slot).after(charged);
            var charge = MeterCharge.of(slot, tariff.get(), reckoning, first(slot).orElse(payer.get()));
            charge.place = charges.getOrDefault(slot.id(), List.of()).size() + 1;
            due.add(charge);
        }
        return due;
    }

    private Map<Slot, Reckoning> reckoned(Meter meter) {
        var slots = new ArrayList<Slot>();
        for (var one = meter; one != null; one = before.get(one.predecessorId)) {
            slots.addAll(0, Slot.of(one, readings.getOrDefault(one.id, List.of())));
        }
        return Reckoner.of(slots, this::tariff);
    }

    /** The tariff of the day of the reading; what was billed by one stays with it. */
    private Optional<Tariff> tariff(Slot slot) {
        return live(slot).stream().findFirst().map(charge -> byId(charge.tariffId))
                .or(() -> Tariff.on(tariffs, slot.meter().kind, slot.toDay()));
    }

    private Tariff byId(UUID id) {
        return tariffs.stream().filter(tariff -> tariff.id.equals(id)).findFirst().orElseThrow();
    }

    /** Who was billed first is billed the difference. */
    private Optional<Payer> first(Slot slot) {
        return live(slot).stream().findFirst().map(charge -> new Payer(charge.enterpriseId, charge.leaseId));
    }

    private Collection<MeterCharge> live(Slot slot) {
        return charges.getOrDefault(slot.id(), List.of()).stream().filter(charge -> charge.live != null).toList();
    }
}
