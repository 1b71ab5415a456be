package cn.yuanqi.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Seven days of a room as a table: a row per slot, a column per day on which there are any. Where the clocks are set back
 * a time comes twice, and has two rows.
 */
record Week(LocalDate monday, LocalDate chosen, List<Day> days, List<Row> rows) {

    /** @param chosen whether it is the one that a phone shows */
    record Day(LocalDate date, boolean chosen, boolean today) {
        public DayOfWeek weekday() {
            return date.getDayOfWeek();
        }
    }

    /** @param slot {@code null} where the room is closed */
    record Cell(SlotView slot, boolean chosen) {
    }

    record Row(String time, List<Cell> cells) {
    }

    private record Place(LocalTime time, int again) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byTime = time.compareTo(other.time);
            return byTime == 0 ? Integer.compare(again, other.again) : byTime;
        }
    }

    /** @param slots of the seven days @param chosen one of them */
    static Week of(List<SlotView> slots, LocalDate monday, LocalDate chosen, Now now) {
        var days = IntStream.range(0, 7).mapToObj(monday::plusDays)
                .filter(day -> day.equals(chosen) || slots.stream().anyMatch(slot -> slot.day().equals(day)))
                .map(day -> new Day(day, day.equals(chosen), day.equals(now.today()))).toList();
        Map<Place, Map<LocalDate, SlotView>> table = new TreeMap<>();
        for (SlotView slot : slots) {
            var time = slot.startsAt().atZone(now.zone()).toLocalTime();
            int again = 0;
            while (table.getOrDefault(new Place(time, again), Map.of()).containsKey(slot.day())) {
                again++;
            }
            table.computeIfAbsent(new Place(time, again), fresh -> new TreeMap<>()).put(slot.day(), slot);
        }
        var rows = new ArrayList<Row>();
        table.forEach((place, byDay) -> rows.add(new Row(place.time().toString(), days.stream()
                .map(day -> new Cell(byDay.get(day.date()), day.chosen())).toList())));
        return new Week(monday, chosen, days, rows);
    }

    /** Of the park. */
    record Now(LocalDate today, ZoneId zone) {
    }

    public LocalDate before() {
        return monday.minusWeeks(1);
    }

    public LocalDate after() {
        return monday.plusWeeks(1);
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }
}
