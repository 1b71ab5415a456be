package cn.yuanqi.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.platform.Language;
import cn.yuanqi.space.Building;

/** A meeting room as the outside sees it. @param building its name, {@code null} without one */
public record RoomView(UUID id, String name, String nameEn, UUID buildingId, String building, Integer floor,
        String place, int seats, String equipment, List<OpeningHours> hours, int slotMinutes,
        BigDecimal pricePerHour, int freeHours, boolean needsApproval, int daysAhead, int cancelHours,
        Instant closedAt, int version) {

    static List<RoomView> ofAll(List<MeetingRoom> rooms) {
        Map<UUID, String> buildings = rooms.stream().noneMatch(room -> room.buildingId != null)
                ? Map.of()
                : Building.all().stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        return rooms.stream().map(room -> new RoomView(room.id, room.name, room.nameEn, room.buildingId,
                room.buildingId == null ? null : buildings.get(room.buildingId), room.floor, room.place, room.seats,
                room.equipment, room.hours(), room.slotMinutes, room.pricePerHour, room.freeHours, room.needsApproval,
                room.daysAhead, room.cancelHours, room.closedAt, room.version)).toList();
    }

    /** In the reader's language. */
    public String title() {
        return Language.current() == Language.EN && nameEn != null ? nameEn : name;
    }

    /** Building, floor and place as far as they are known. */
    public String where() {
        return Stream.of(building, floor == null ? null : floor + "F", place)
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
