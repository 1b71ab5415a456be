package cn.yuanqi.booking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.exception.ConstraintViolationException;

import com.fasterxml.jackson.core.type.TypeReference;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Kept;
import cn.yuanqi.tenancy.ParkScoped;

/** A room that people of the park may book. */
@Entity
@Table(name = "meeting_room")
public class MeetingRoom extends ParkScoped {
    private static final TypeReference<List<OpeningHours>> HOURS = new TypeReference<>() {
    };
    @Version
    public int version;
    public String name;
    @Column(name = "name_en")
    public String nameEn;
    @Column(name = "building_id", columnDefinition = "binary(16)")
    public UUID buildingId;
    public Integer floor;
    public String place;
    public int seats;
    public String equipment;
    /** JSON. */
    @Column(columnDefinition = "text")
    public String hours;
    @Column(name = "slot_minutes")
    public int slotMinutes;
    /** CNY. */
    @Column(name = "price_per_hour")
    public BigDecimal pricePerHour;
    @Column(name = "free_hours")
    public int freeHours;
    @Column(name = "needs_approval")
    public boolean needsApproval;
    @Column(name = "days_ahead")
    public int daysAhead;
    @Column(name = "cancel_hours")
    public int cancelHours;
    @Column(name = "opened_at", updatable = false)
    public Instant openedAt;
    @Column(name = "opened_by", columnDefinition = "binary(16)", updatable = false)
    public UUID openedBy;
    /** {@code null} while it can be booked. */
    @Column(name = "closed_at")
    public Instant closedAt;
    @Column(name = "closed_by", columnDefinition = "binary(16)")
    public UUID closedBy;

    /** @throws Problem 422 when a fact does not hold or the name is taken */
    public static MeetingRoom open(RoomFacts facts, Stamp stamp) {
        facts.mustHold();
        var room = new MeetingRoom();
        room.openedAt = stamp.instant();
        room.openedBy = stamp.person();
        room.write(facts);
        room.persist();
        Audit.as("opened", room);
        send();
        return room;
    }

    /** What is booked stays booked, at its price. @throws Problem 412 when edited meanwhile, 422 */
    void edit(RoomFacts facts) {
        facts.mustHold();
        write(facts);
        send();
    }

    /** @throws Problem 409 when it is closed already */
    void close(Stamp stamp) {
        mustBeOpen();
        closedAt = stamp.instant();
        closedBy = stamp.person();
        Audit.as("closed", this);
        send();
    }

    /** @throws Problem 409 when it is open */
    void reopen() {
        if (closedAt == null) {
            throw Problem.conflict(words().roomIsOpen());
        }
        closedAt = null;
        closedBy = null;
        Audit.as("reopened", this);
        send();
    }

    /** @throws Problem 409 when it takes no bookings any more */
    void mustBeOpen() {
        if (closedAt != null) {
            throw Problem.conflict(words().roomIsClosed(name));
        }
    }

    private static void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        } catch (ConstraintViolationException taken) {
            throw Problem.invalid("name", words().nameTaken());
        }
    }

    private void write(RoomFacts facts) {
        name = facts.name;
        nameEn = facts.nameEn;
        buildingId = facts.buildingId;
        floor = facts.floor;
        place = facts.place;
        seats = facts.seats;
        equipment = facts.equipment;
        hours = Kept.write(facts.hours);
        slotMinutes = facts.slotMinutes;
        pricePerHour = facts.pricePerHour;
        freeHours = facts.freeHours;
        needsApproval = facts.needsApproval;
        daysAhead = facts.daysAhead;
        cancelHours = facts.cancelHours;
    }

    RoomFacts facts() {
        var facts = new RoomFacts();
        facts.name = name;
        facts.nameEn = nameEn;
        facts.buildingId = buildingId;
        facts.floor = floor;
        facts.place = place;
        facts.seats = seats;
        facts.equipment = equipment;
        facts.hours = hours();
        facts.slotMinutes = slotMinutes;
        facts.pricePerHour = pricePerHour;
        facts.freeHours = freeHours;
        facts.needsApproval = needsApproval;
        facts.daysAhead = daysAhead;
        facts.cancelHours = cancelHours;
        return facts;
    }

    List<OpeningHours> hours() {
        return Kept.read(hours, HOURS);
    }

    Timetable timetable(ZoneId zone) {
        return new Timetable(hours(), slotMinutes, zone);
    }

    /** In the reader's language, in Chinese where nobody translated it. */
    String title() {
        return Language.current() == Language.EN && nameEn != null ? nameEn : name;
    }

    static Optional<MeetingRoom> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** All of the park, those that can be booked first, by name. */
    static List<MeetingRoom> all() {
        return list("order by case when closedAt is null then 0 else 1 end, name, id");
    }

    /** Those that can be booked, by name. */
    public static List<MeetingRoom> standing() {
        return list("closedAt is null order by name, id");
    }

    private static BookingWords words() {
        return Language.words(BookingWords.class);
    }
}
