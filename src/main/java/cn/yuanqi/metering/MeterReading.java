package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.tenancy.ParkScoped;

/** What a meter showed on a day. Never changed: a correction is a reading of its own. */
@Entity
@Restricted(Audience.STAFF)
@Table(name = "meter_reading")
public class MeterReading extends ParkScoped {
    public enum Sort {
        /** When the meter was installed. */
        FIRST, REGULAR,
        /** When it was removed. */
        FINAL
    }

    @Column(name = "meter_id", columnDefinition = "binary(16)", updatable = false)
    public UUID meterId;
    /** The first of a row of corrections; its own id when it corrects none. */
    @Column(name = "root_id", columnDefinition = "binary(16)", updatable = false)
    public UUID rootId;
    @Column(name = "corrects_id", columnDefinition = "binary(16)", updatable = false)
    public UUID correctsId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public Sort sort;
    @Column(name = "read_on", updatable = false)
    public LocalDate readOn;
    /** As the dial showed it. */
    @Column(updatable = false)
    public BigDecimal value;
    @Column(name = "rolled_over", updatable = false)
    public boolean rolledOver;
    /** Whether an unusual consumption was confirmed. */
    @Column(updatable = false)
    public boolean confirmed;
    /** Who read it. */
    @Column(updatable = false)
    public String reader;
    @Column(updatable = false)
    public String note;
    /** A photo of the dial, {@code null} without one. */
    @ManyToOne
    @JoinColumn(name = "file_id", updatable = false)
    public StoredFile photo;
    @Column(name = "entered_at", updatable = false)
    public Instant enteredAt;
    @Column(name = "entered_by", columnDefinition = "binary(16)", updatable = false)
    public UUID enteredBy;
    /** 1, or {@code null} once corrected. */
    @Column(updatable = false)
    public Integer live = 1;

    /** @param facts that hold and are plausible */
    static MeterReading write(Meter meter, Sort sort, ReadingFacts facts, StoredFile photo, Stamp stamp) {
        var reading = new MeterReading();
        reading.rootId = reading.id;
        reading.sort = sort;
        reading.readOn = facts.readOn;
        reading.take(meter, facts, photo, stamp);
        return reading;
    }

    /** Takes the place of this one. @return empty when somebody corrected it before */
    Optional<MeterReading> correct(Meter meter, ReadingFacts facts, StoredFile photo, Stamp stamp) {
        if (update("live = null where id = ?1 and live = 1", id) != 1) {
            return Optional.empty();
        }
        Audit.did("corrected", this, Map.of("value", value), Map.of("value", facts.value));
        var reading = new MeterReading();
        reading.rootId = rootId;
        reading.correctsId = id;
        reading.sort = sort;
        reading.readOn = readOn;
        reading.take(meter, facts, photo, stamp);
        return Optional.of(reading);
    }

    private void take(Meter meter, ReadingFacts facts, StoredFile file, Stamp stamp) {
        meterId = meter.id;
        value = facts.value.setScale(ReadingFacts.DECIMALS);
        rolledOver = facts.rolledOver;
        confirmed = facts.confirmed;
        reader = facts.reader;
        note = facts.note;
        photo = file;
        enteredAt = stamp.instant();
        enteredBy = stamp.person();
        persist();
        Meter.touched(meter.id);
    }

    /** Those that stand, by day. */
    static List<MeterReading> of(UUID meterId) {
        return list("meterId = ?1 and live = 1 order by readOn", meterId);
    }

    /** Corrected ones too, the latest day first. */
    static List<MeterReading> history(UUID meterId) {
        return list("meterId = ?1 order by readOn desc, id desc", meterId);
    }

    static List<MeterReading> ofAll(Collection<UUID> meters) {
        return meters.isEmpty() ? List.of() : list("meterId in ?1 and live = 1 order by meterId, readOn", meters);
    }

    /** The last that stands of each. */
    static List<MeterReading> lastOf(Collection<UUID> meters) {
        return meters.isEmpty()
                ? List.of()
                : list("from MeterReading r where r.meterId in ?1 and r.live = 1 and r.readOn = (select max(o.readOn) "
                        + "from MeterReading o where o.meterId = r.meterId and o.live = 1)", meters);
    }
}
