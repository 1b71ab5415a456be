package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.yuanqi.space.Unit;

/**
 * A meter as the outside sees it.
 *
 * @param unit the code of its unit, {@code null} when it is an enterprise's
 * @param unitOfMeasure m³ or kWh
 * @param last the last reading that stands
 */
public record MeterView(UUID id, String number, MeterKind kind, String unitOfMeasure, UUID unitId, String unit,
        UUID enterpriseId, BigDecimal multiplier, int digits, LocalDate installedOn, LocalDate removedOn,
        UUID predecessorId, ReadingView last, int version) {

    static MeterView of(Meter meter) {
        return of(meter, MeterSight.WHOLE);
    }

    static MeterView of(Meter meter, MeterSight sight) {
        return ofAll(List.of(meter), sight).get(0);
    }

    /** The meters of a unit, those that count first. */
    public static List<MeterView> ofUnit(UUID unit) {
        return ofAll(Meter.ofUnit(unit), MeterSight.WHOLE);
    }

    /** @param sight whose last reading is shown: the last that they may see is none when others read it */
    static List<MeterView> ofAll(Collection<Meter> meters, MeterSight sight) {
        Map<UUID, MeterReading> last = MeterReading.lastOf(meters.stream().map(meter -> meter.id).toList()).stream()
                .collect(Collectors.toMap(reading -> reading.meterId, Function.identity()));
        Map<UUID, String> units = Unit.byIds(meters.stream().map(meter -> meter.unitId).filter(id -> id != null)
                .collect(Collectors.toSet())).stream().collect(Collectors.toMap(unit -> unit.id, unit -> unit.code));
        return meters.stream()
                .map(meter -> new MeterView(meter.id, meter.number, meter.kind, meter.kind.unit, meter.unitId,
                        meter.unitId == null ? null : units.get(meter.unitId), meter.enterpriseId, meter.multiplier,
                        meter.digits, meter.installedOn, meter.removedOn, meter.predecessorId,
                        last(last.get(meter.id), meter, sight), meter.version))
                .toList();
    }

    private static ReadingView last(MeterReading last, Meter meter, MeterSight sight) {
        return last == null || !sight.covers(meter, last.readOn) ? null : ReadingView.of(last);
    }

    public String times() {
        return Plain.of(multiplier);
    }

    public String lastValue() {
        return last == null ? "" : Plain.of(last.value());
    }
}
