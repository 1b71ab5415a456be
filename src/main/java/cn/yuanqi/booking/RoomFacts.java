package cn.yuanqi.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.Flaws;
import cn.yuanqi.space.Building;

/** A meeting room as it is written, by the JSON door or the form; what is left out has a usual value. */
public class RoomFacts {
    private static final BigDecimal MOST = new BigDecimal("99999.99");
    public String name;
    public String nameEn;
    public UUID buildingId;
    public Integer floor;
    /** Where it is, for people; beside the building or instead of it. */
    public String place;
    public int seats;
    public String equipment;
    /** One line per weekday on which it is open. */
    public List<OpeningHours> hours;
    public int slotMinutes = 30;
    /** CNY, for what is above the free hours. */
    public BigDecimal pricePerHour;
    /** Per enterprise and month. */
    public int freeHours;
    public boolean needsApproval;
    public int daysAhead = 60;
    /** So many hours before its begin a booking can be cancelled by those who booked it. */
    public int cancelHours = 2;

    /** @throws cn.yuanqi.platform.Problem 422 naming each field that does not hold */
    void mustHold() {
        var words = Language.words(BookingWords.class);
        var flaws = new Flaws();
        name = flaws.text("name", name, 100);
        nameEn = flaws.textOrNothing("nameEn", nameEn, 100);
        place = flaws.textOrNothing("place", place, 200);
        equipment = flaws.textOrNothing("equipment", equipment, 500);
        flaws.must(buildingId == null || Building.byId(buildingId).isPresent(), "buildingId", words.noSuchBuilding());
        flaws.must(seats >= 1 && seats <= 2000, "seats", words.between(1, 2000));
        hours = hours == null ? OpeningHours.usual() : hours;
        boolean sound = hours.stream().allMatch(each -> each != null && each.isSound());
        flaws.must(sound && !hours.isEmpty() && hours.stream().map(OpeningHours::day).distinct().count() == hours
                .size(), "hours", words.badHours());
        flaws.must(slotMinutes >= Timetable.QUARTER && slotMinutes <= 480 && slotMinutes % Timetable.QUARTER == 0,
                "slotMinutes", words.badSlot());
        pricePerHour = Objects.requireNonNullElse(pricePerHour, BigDecimal.ZERO);
        flaws.must(pricePerHour.signum() >= 0 && pricePerHour.stripTrailingZeros().scale() <= 2
                && pricePerHour.compareTo(MOST) <= 0, "pricePerHour", words.badPrice());
        flaws.must(freeHours >= 0 && freeHours <= 744, "freeHours", words.between(0, 744));
        flaws.must(daysAhead >= 0 && daysAhead <= 366, "daysAhead", words.between(0, 366));
        flaws.must(cancelHours >= 0 && cancelHours <= 720, "cancelHours", words.between(0, 720));
        flaws.settle();
        hours = OpeningHours.sorted(hours);
        pricePerHour = pricePerHour.setScale(2);
    }
}
