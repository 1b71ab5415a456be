package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What lies between two readings of a meter. */
record Slot(Meter meter, MeterReading from, MeterReading to) {

    /** @param readings those that stand, by day */
    static List<Slot> of(Meter meter, List<MeterReading> readings) {
        var slots = new ArrayList<Slot>();
        for (int i = 1; i < readings.size(); i++) {
            slots.add(new Slot(meter, readings.get(i - 1), readings.get(i)));
        }
        return slots;
    }

    /** By what charges of it are known, whatever is corrected later. */
    UUID id() {
        return to.rootId;
    }

    /** The day after the earlier reading. */
    LocalDate fromDay() {
        return from.readOn.plusDays(1);
    }

    LocalDate toDay() {
        return to.readOn;
    }

    long days() {
        return ChronoUnit.DAYS.between(from.readOn, to.readOn);
    }

    BigDecimal quantity() {
        return quantity(meter, from.value, to.value, to.rolledOver);
    }

    /** What went through: a dial that began again at 0 is counted on behind its last number. HALF_UP to 3 decimals. */
    static BigDecimal quantity(Meter meter, BigDecimal from, BigDecimal to, boolean rolledOver) {
        var steps = to.subtract(from).add(rolledOver ? BigDecimal.TEN.pow(meter.digits) : BigDecimal.ZERO);
        return steps.multiply(meter.multiplier).setScale(ReadingFacts.DECIMALS, RoundingMode.HALF_UP);
    }
}
