package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * Whether a reading can be right: a dial only counts up, unless it is said to have rolled over; and a consumption far from
 * that of the last periods wants a second look.
 */
final class Plausibility {
    private static final int PERIODS = 3;
    /** So many times as much a day as before, or so many times as little, is asked about. */
    private static final BigDecimal JUMP = new BigDecimal("2");
    private static final int PRECISION = 6;
    private final Meter meter;
    private final List<MeterReading> before;

    /** @param before the readings that stand, up to the one that is looked at, by day */
    Plausibility(Meter meter, List<MeterReading> before) {
        this.meter = meter;
        this.before = before;
    }

    /** @throws Problem 422 in words: {@code value}, {@code rolledOver}, or {@code confirmed} when it may be right */
    void check(ReadingFacts facts, LocalDate on) {
        var words = Language.words(MeterWords.class);
        if (before.isEmpty()) {
            if (facts.rolledOver) {
                throw Problem.invalid("rolledOver", words.notRolledOver());
            }
            return;
        }
        var last = before.get(before.size() - 1);
        boolean lower = facts.value.compareTo(last.value) < 0;
        if (lower && !facts.rolledOver) {
            throw Problem.invalid("value", words.lower(Plain.of(last.value), last.readOn.toString()));
        }
        if (!lower && facts.rolledOver) {
            throw Problem.invalid("rolledOver", words.notRolledOver());
        }
        var quantity = Slot.quantity(meter, last.value, facts.value, facts.rolledOver);
        if (!facts.confirmed && jumps(perDay(quantity, ChronoUnit.DAYS.between(last.readOn, on)))) {
            throw Problem.invalid("confirmed",
                    words.jump(Plain.of(quantity), meter.kind.unit,
                            Plain.of(usual().setScale(2, RoundingMode.HALF_UP))));
        }
    }

    private boolean jumps(BigDecimal perDay) {
        if (before.size() < 2) {
            return false;
        }
        var usual = usual();
        return perDay.compareTo(usual.multiply(JUMP)) > 0 || perDay.multiply(JUMP).compareTo(usual) < 0;
    }

    /** A day's consumption over the last periods. */
    private BigDecimal usual() {
        var slots = Slot.of(meter, before);
        var last = slots.subList(Math.max(0, slots.size() - PERIODS), slots.size());
        var quantity = last.stream().map(Slot::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        return perDay(quantity, last.stream().mapToLong(Slot::days).sum());
    }

    private static BigDecimal perDay(BigDecimal quantity, long days) {
        return quantity.divide(BigDecimal.valueOf(Math.max(1, days)), PRECISION, RoundingMode.HALF_UP);
    }
}
