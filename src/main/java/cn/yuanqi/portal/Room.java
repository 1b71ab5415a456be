package cn.yuanqi.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;

/** One entry of the left navigation. */
record Room(String path, String icon, String name, boolean here, long count) {

    Room(String path, String icon, String name, boolean here) {
        this(path, icon, name, here, 0);
    }

    /** How much waits for somebody, asked only for who sees the room. */
    record Waiting(LongSupplier unread, LongSupplier cases) {
    }

    /** The same, saying how much in it waits for this person. */
    private Room counting(long waiting) {
        return new Room(path, icon, name, here, waiting);
    }

    /** The rooms that this person may enter in this park, in the order of the navigation. */
    static List<Room> openTo(Actor actor, String park, String path, Waiting waiting) {
        PortalWords words = Language.words(PortalWords.class);
        List<Room> rooms = new ArrayList<>();
        if (actor.seesWholePark())
            rooms.add(new Room(park, "layout-dashboard", words.roomDashboard(),
                    path.equals(park) || path.startsWith(park + "/charts/")));
        else
            rooms.add(new Room(park, "layout-dashboard", words.roomHome(), path.equals(park)));
        if (!actor.roles().isEmpty())
            rooms.add(room(park + "/announcements", "speakerphone", words.roomAnnouncements(), path)
                    .counting(actor.has(Role.OPERATOR) || actor.has(Role.LEADER) ? 0 : waiting.unread().getAsLong()));
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER))
            rooms.add(new Room(park + "/space", "building-skyscraper", words.roomSpace(),
                    Stream.of("/space", "/units", "/buildings").anyMatch(own -> path.startsWith(park + own))));
        if (opensRegister(actor)) {
            rooms.add(room(park + "/enterprises", "building-factory-2", words.roomEnterprises(), path));
            if (!actor.has(Role.OFFICER) || actor.has(Role.OPERATOR) || actor.has(Role.LEADER))
                rooms.add(room(park + "/leases", "building", words.roomLeases(), path));
            rooms.add(room(park + "/environment/outlets", "droplet", words.roomOutlets(), path));
            rooms.add(room(park + "/environment/alerts", "bell", words.roomAlerts(), path));
            rooms.add(room(park + "/environment/rectifications", "hand-stop", words.roomRectifications(), path));
            rooms.add(room(park + "/environment/inspections", "circle-check", words.roomInspections(), path));
        }
        if (actor.seesWholePark()) {
            rooms.add(room(park + "/environment/permits", "key", words.roomPermits(), path));
            rooms.add(room(park + "/environment/stops", "calendar-event", words.roomStops(), path));
            rooms.add(room(park + "/environment/roster", "users", words.roomRoster(), path));
        }
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER))
            rooms.add(room(park + "/entries", "inbox", words.roomEntries(), path));
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER))
            rooms.add(room(park + "/reports", "chart-bar", words.roomReports(), path));
        else if (actor.enterpriseId() != null)
            rooms.add(ownReports(park, park + "/enterprises/" + actor.enterpriseId() + "/reports", words, path));
        if (actor.seesWholePark())
            rooms.add(room(park + "/screen", "device-desktop", words.roomScreen(), path));
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER))
            rooms.add(room(park + "/billing", "coins", words.roomBilling(), path));
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER) || actor.enterpriseId() != null)
            rooms.add(new Room(park + "/meeting-rooms", "calendar-time", words.roomMeetingRooms(),
                    Stream.of("/meeting-rooms", "/bookings").anyMatch(own -> path.startsWith(park + own))));
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER) || actor.enterpriseId() != null)
            rooms.add(new Room(park + "/policies", "certificate", words.roomPolicies(),
                    Stream.of("/policies", "/policy-applications").anyMatch(own -> path.startsWith(park + own))));
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER) || actor.enterpriseId() != null)
            rooms.add(room(park + "/requests", "help-circle", words.roomRequests(), path)
                    .counting(waiting.cases().getAsLong()));
        if (opensFinancing(actor))
            rooms.add(room(park + "/financing", "arrows-exchange", words.roomFinancing(), path));
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER) || actor.enterpriseId() != null)
            rooms.add(room(park + "/meters", "activity", words.roomMeters(), path));
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER))
            rooms.add(room(park + "/people", "users", words.roomPeople(), path));
        if (actor.seesWholePark())
            rooms.add(room(park + "/audit", "history", words.roomAudit(), path));
        return inOneAtMost(rooms);
    }

    /** Of rooms inside one another, somebody stands in the innermost. */
    private static List<Room> inOneAtMost(List<Room> rooms) {
        var innermost = rooms.stream().filter(Room::here).max(Comparator.comparingInt(room -> room.path.length()));
        return rooms.stream()
                .map(room -> room.here && room != innermost.orElseThrow()
                        ? new Room(room.path, room.icon, room.name, false, room.count)
                        : room)
                .toList();
    }

    /** In the enterprise's file, and at each of its reports. */
    private static Room ownReports(String park, String to, PortalWords words, String path) {
        return new Room(to, "chart-bar", words.roomReports(),
                Stream.of(to, park + "/reports").anyMatch(own -> path.equals(own) || path.startsWith(own + "/")));
    }

    private static boolean opensFinancing(Actor actor) {
        return actor.has(Role.OPERATOR) || actor.has(Role.LEADER) || actor.enterpriseId() != null
                || actor.institutionId() != null;
    }

    static boolean opensRegister(Actor actor) {
        return actor.roles().stream().anyMatch(role -> role.ofPark() || role.ofEnterprise());
    }

    private static Room room(String to, String icon, String name, String path) {
        return new Room(to, icon, name, path.equals(to) || path.startsWith(to + "/"));
    }
}
