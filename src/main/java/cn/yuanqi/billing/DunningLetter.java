package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.ParkScoped;

/** A reminder of all that one step found overdue at an enterprise, as it went out. Only ever added. */
@Entity
@Table(name = "dunning_letter")
class DunningLetter extends ParkScoped {
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "step_id", columnDefinition = "binary(16)", updatable = false)
    public UUID stepId;
    /** The step's days as they were. */
    @Column(name = "days_overdue", updatable = false)
    public int days;
    @Column(name = "title_zh", updatable = false)
    public String titleZh;
    @Column(name = "title_en", updatable = false)
    public String titleEn;
    @Column(name = "text_zh", updatable = false)
    public String textZh;
    @Column(name = "text_en", updatable = false)
    public String textEn;
    /** With commas between them; empty when there was nobody to write to. */
    @Column(updatable = false)
    public String addresses;
    /** CNY, as it stood. */
    @Column(updatable = false)
    public BigDecimal owed;
    /** The park's day. */
    @Column(name = "on_day", updatable = false)
    public LocalDate on;
    @Column(name = "sent_at", updatable = false)
    public Instant sentAt;
    /** {@code null} when the daily round did. */
    @Column(name = "sent_by", columnDefinition = "binary(16)", updatable = false)
    public UUID sentBy;

    /** Writes it with what it is about; the unique key refuses an invoice that went through the step before. */
    static DunningLetter write(DunningPlan.Due due, DunningPlan.Wording wording, Stamp stamp) {
        var letter = new DunningLetter();
        letter.enterpriseId = due.enterpriseId();
        letter.stepId = due.step().id;
        letter.days = due.step().days;
        letter.titleZh = due.step().titleZh;
        letter.titleEn = due.step().titleEn;
        letter.textZh = wording.zh();
        letter.textEn = wording.en();
        letter.addresses = String.join(",", wording.addresses());
        letter.owed = due.owed();
        letter.on = stamp.today();
        letter.sentAt = stamp.instant();
        letter.sentBy = stamp.person();
        letter.persist();
        due.invoices().forEach(invoice -> DunningEntry.write(letter, invoice));
        flush();
        return letter;
    }

    /** The last fifty of an enterprise, the latest first. */
    static List<DunningLetter> of(UUID enterpriseId) {
        return find("enterpriseId = ?1 order by id desc", enterpriseId).<DunningLetter>range(0, 49).list();
    }

    /** The last twenty of the park, the latest first. */
    static List<DunningLetter> latest() {
        return find("order by id desc").<DunningLetter>range(0, 19).list();
    }

    static List<DunningLetter> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
    }
}
