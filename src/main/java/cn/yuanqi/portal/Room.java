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
record Room(Noun noun, String path, String icon, String name, boolean here, long count) {

    /** What a room is about, in the order of the navigation. */
    enum Noun {
        HOME, ENTERPRISES, SPACE, MONEY, SERVICES, ENVIRONMENT, SETTINGS
    }

    /** How much waits for somebody, asked only for who sees the room. */
    record Waiting(LongSupplier unread, LongSupplier cases) {
    }

    /** The same, saying how much in it waits for this person. */
    private Room counting(long waiting) {
        return new Room(noun, path, icon, name, here, waiting);
    }

    /** The rooms that this person may enter in this park, in the order of the navigation. */
    static List<Room> openTo(Actor actor, String park, String path, Waiting waiting) {
        var plan = new Plan(actor, park, path, Language.words(PortalWords.class), waiting, new ArrayList<>());
        plan.home();
        plan.enterprises();
        plan.space();
        plan.money();
        plan.services();
        plan.environment();
        plan.settings();
        return inOneAtMost(plan.rooms);
    }

    static boolean opensRegister(Actor actor) {
        return actor.roles().stream().anyMatch(role -> role.ofPark() || role.ofEnterprise());
    }

    /** Of rooms inside one another, somebody stands in the innermost. */
    private static List<Room> inOneAtMost(List<Room> rooms) {
        var innermost = rooms.stream().filter(Room::here).max(Comparator.comparingInt(room -> room.path.length()));
        return rooms.stream()
                .map(room -> room.here && room != innermost.orElseThrow()
                        ? new Room(room.noun, room.path, room.icon, room.name, false, room.count)
                        : room)
                .toList();
    }

    /** What is being drawn up for one person. */
    private record Plan(Actor actor, String park, String path, PortalWords words, Waiting waiting, List<Room> rooms) {

        void home() {
            if (actor.seesWholePark()) {
                rooms.add(new Room(Noun.HOME, park, "layout-dashboard",
                        manages() ? words.roomDashboard() : words.roomWatch(),
                        path.equals(park) || path.startsWith(park + "/charts/"), 0));
            } else {
                rooms.add(new Room(Noun.HOME, park, "layout-dashboard", words.roomHome(), path.equals(park), 0));
            }
            if (!actor.roles().isEmpty()) {
                rooms.add(room(Noun.HOME, "speakerphone", words.roomAnnouncements(), "/announcements")
                        .counting(manages() ? 0 : waiting.unread().getAsLong()));
            }
        }

        void enterprises() {
            if (opensRegister(actor)) {
                rooms.add(room(Noun.ENTERPRISES, "building-factory-2", words.roomEnterprises(), "/enterprises"));
            }
            if (manages()) {
                rooms.add(room(Noun.ENTERPRISES, "inbox", words.roomEntries(), "/entries"));
                rooms.add(room(Noun.ENTERPRISES, "chart-bar", words.roomReports(), "/reports"));
            } else if (belongs()) {
                rooms.add(room(Noun.ENTERPRISES, "chart-bar", words.roomReports(), own("/reports"), "/reports"));
            }
        }

        void space() {
            if (manages()) {
                rooms.add(room(Noun.SPACE, "building-skyscraper", words.roomSpace(), "/space", "/units", "/buildings"));
            }
            if (manages() || belongs()) {
                rooms.add(room(Noun.SPACE, "building", words.roomLeases(), "/leases"));
                rooms.add(room(Noun.SPACE, "calendar-time", words.roomMeetingRooms(), "/meeting-rooms", "/bookings"));
            }
        }

        void money() {
            if (manages()) {
                rooms.add(room(Noun.MONEY, "coins", words.roomBilling(), "/billing"));
            } else if (belongs()) {
                rooms.add(room(Noun.MONEY, "coins", words.roomBilling(), own("/bills")));
            }
            if (manages() || belongs()) {
                rooms.add(room(Noun.MONEY, "activity", words.roomMeters(), "/meters"));
            }
        }

        void services() {
            if (manages() || belongs()) {
                rooms.add(room(Noun.SERVICES, "help-circle", words.roomRequests(), "/requests")
                        .counting(waiting.cases().getAsLong()));
                rooms.add(room(Noun.SERVICES, "certificate", words.roomPolicies(), "/policies",
                        "/policy-applications"));
            }
            if (manages() || belongs() || actor.institutionId() != null) {
                rooms.add(room(Noun.SERVICES, "arrows-exchange", words.roomFinancing(), "/financing"));
            }
        }

        void environment() {
            if (actor.seesWholePark()) {
                rooms.add(room(Noun.ENVIRONMENT, "device-desktop", words.roomScreen(), "/screen"));
            }
            if (opensRegister(actor)) {
                rooms.add(room(Noun.ENVIRONMENT, "droplet", words.roomOutlets(), "/environment/outlets"));
                rooms.add(room(Noun.ENVIRONMENT, "bell", words.roomAlerts(), "/environment/alerts"));
                rooms.add(room(Noun.ENVIRONMENT, "hand-stop", words.roomRectifications(),
                        "/environment/rectifications"));
                rooms.add(room(Noun.ENVIRONMENT, "circle-check", words.roomInspections(), "/environment/inspections"));
            }
            if (actor.seesWholePark()) {
                rooms.add(room(Noun.ENVIRONMENT, "key", words.roomPermits(), "/environment/permits"));
                rooms.add(room(Noun.ENVIRONMENT, "calendar-event", words.roomStops(), "/environment/stops"));
                rooms.add(room(Noun.ENVIRONMENT, "clock", words.roomRoster(), "/environment/roster"));
            }
        }

        void settings() {
            if (manages()) {
                rooms.add(room(Noun.SETTINGS, "users", words.roomPeople(), "/people"));
                rooms.add(room(Noun.SETTINGS, "robot", words.roomRobots(), "/robots"));
            }
            if (actor.seesWholePark()) {
                rooms.add(room(Noun.SETTINGS, "history", words.roomAudit(), "/audit"));
            }
        }

        private boolean manages() {
            return actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
        }

        private boolean belongs() {
            return actor.enterpriseId() != null;
        }

        /** In the enterprise's own file. */
        private String own(String page) {
            return "/enterprises/" + actor.enterpriseId() + page;
        }

        /** @param below where it begins, and where else one is in it */
        private Room room(Noun noun, String icon, String name, String... below) {
            boolean here = Stream.of(below).map(park::concat)
                    .anyMatch(part -> path.equals(part) || path.startsWith(part + "/"));
            return new Room(noun, park + below[0], icon, name, here, 0);
        }
    }
}
