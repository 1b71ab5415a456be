package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.booking.BookingsTakenOver;
import cn.yuanqi.booking.BookingsTakenOver.Old;
import cn.yuanqi.booking.MeetingRoom;
import cn.yuanqi.booking.RoomFacts;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.space.Building;

/** Four meeting rooms of the incubator, and who meets there around today. */
@ApplicationScoped
class DemoMeetings {
    private static final int DAYS_BEFORE = 5;
    private static final int DAYS_AFTER = 7;
    private static final List<String> SUBJECTS = List.of("项目例会", "客户洽谈", "招聘面试", "产品评审", "月度总结");
    @Inject
    Clock clock;
    @Inject
    BookingsTakenOver bookings;

    /** All within the caller's transaction and park. */
    void open(List<UUID> enterprises) {
        var stamp = Stamp.machine(clock.instant().atZone(DemoPark.ZONE));
        var building = Building.all().get(0).id;
        var rooms = List.of(room("洽谈室 A", "Meeting room A", 6, "电视屏", "0", building),
                room("洽谈室 B", "Meeting room B", 8, "白板、投影", "60", building),
                room("培训室", "Training room", 40, "投影、音响、视频会议", "150", building),
                room("路演厅", "Pitch hall", 120, "LED 屏、音响、直播", "300", building));
        rooms.get(3).needsApproval = true;
        rooms.get(3).slotMinutes = 60;
        var opened = rooms.stream().map(facts -> MeetingRoom.open(facts, stamp)).toList();
        for (int day = -DAYS_BEFORE; day <= DAYS_AFTER; day++) {
            var date = stamp.today().plusDays(day);
            if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                meet(opened, enterprises, date, Stamp.machine(stamp.at().minusDays(DAYS_BEFORE + 2L)));
            }
        }
        var tomorrow = next(stamp.today());
        bookings.meeting(opened.get(3), old(enterprises.get(0), tomorrow, 14, 16, "新品发布路演"), stamp);
        bookings.block(opened.get(2), old(null, tomorrow, 8, 10, "投影检修"), stamp);
    }

    private void meet(List<MeetingRoom> rooms, List<UUID> enterprises, LocalDate date, Stamp stamp) {
        var dice = Dice.of("meetings").at((int) date.toEpochDay());
        for (int n = 0; n < 5; n++) {
            int hour = 10 + n + (n > 1 ? 1 : 0);
            bookings.meeting(rooms.get(dice.at(n).between(0, 2)), old(enterprises.get(dice.at(10 + n).between(0, 11)),
                    date, hour, hour + 1, SUBJECTS.get(n)), stamp);
        }
    }

    private static LocalDate next(LocalDate today) {
        var day = today.plusDays(1);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Old old(UUID enterprise, LocalDate date, int from, int until, String subject) {
        return new Old(enterprise, date.atTime(LocalTime.of(from, 0)).atZone(DemoPark.ZONE).toInstant(),
                date.atTime(LocalTime.of(until, 0)).atZone(DemoPark.ZONE).toInstant(), subject);
    }

    private static RoomFacts room(String name, String nameEn, int seats, String equipment, String price,
            UUID building) {
        var facts = new RoomFacts();
        facts.name = name;
        facts.nameEn = nameEn;
        facts.seats = seats;
        facts.equipment = equipment;
        facts.pricePerHour = new BigDecimal(price);
        facts.freeHours = 4;
        facts.buildingId = building;
        facts.floor = 1;
        return facts;
    }
}
