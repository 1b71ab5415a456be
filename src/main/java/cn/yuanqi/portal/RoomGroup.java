package cn.yuanqi.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A headed part of the left navigation.
 *
 * @param name {@code null} for the rooms that stand above all heads
 * @param open whether its rooms are shown before anybody asks for them
 */
record RoomGroup(Room.Noun noun, String name, List<Room> rooms, boolean open) {
    /** What a laptop's screen shows without scrolling. */
    private static final int ROWS = 21;
    /** So few rooms need no heads. */
    private static final int FEW = 5;

    /** The rooms under their heads: where somebody stands is open, and of the others as many as find room. */
    static List<RoomGroup> of(List<Room> rooms, PortalWords words) {
        if (rooms.size() <= FEW) {
            return List.of(new RoomGroup(Room.Noun.HOME, null, rooms, true));
        }
        var groups = Arrays.stream(Room.Noun.values())
                .map(noun -> new RoomGroup(noun, name(noun, words),
                        rooms.stream().filter(room -> room.noun() == noun).toList(), false))
                .filter(group -> !group.rooms.isEmpty()).toList();
        int left = ROWS - groups.size()
                - groups.stream().filter(RoomGroup::isAlwaysOpen).mapToInt(RoomGroup::size).sum();
        var opened = new ArrayList<RoomGroup>();
        for (var group : groups) {
            boolean fits = !group.isAlwaysOpen() && group.size() <= left;
            left -= fits ? group.size() : 0;
            opened.add(new RoomGroup(group.noun, group.name, group.rooms, fits || group.isAlwaysOpen()));
        }
        return opened;
    }

    /** How much waits in its rooms, for when they are folded away. */
    public long count() {
        return rooms.stream().mapToLong(Room::count).sum();
    }

    private boolean isAlwaysOpen() {
        return name == null || rooms.stream().anyMatch(Room::here);
    }

    private int size() {
        return rooms.size();
    }

    private static String name(Room.Noun noun, PortalWords words) {
        return switch (noun) {
            case HOME -> null;
            case ENTERPRISES -> words.groupEnterprises();
            case SPACE -> words.groupSpace();
            case MONEY -> words.groupMoney();
            case SERVICES -> words.groupServices();
            case ENVIRONMENT -> words.groupEnvironment();
            case SETTINGS -> words.groupSettings();
        };
    }
}
