package cn.yuanqi.request;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What an item says from then on; never changed. */
@Entity
@Unaudited("told with the item")
@Table(name = "service_item_edition")
public class ItemEdition extends ParkScoped {
    @Column(name = "item_id", columnDefinition = "binary(16)", updatable = false)
    public UUID itemId;
    @Column(updatable = false)
    public int edition;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public ItemCategory category;
    @Column(name = "name_zh", updatable = false)
    public String nameZh;
    @Column(name = "name_en", updatable = false)
    public String nameEn;
    @Column(name = "description_zh", updatable = false)
    public String descriptionZh;
    @Column(name = "description_en", updatable = false)
    public String descriptionEn;
    @Column(name = "provider_zh", updatable = false)
    public String providerZh;
    @Column(name = "provider_en", updatable = false)
    public String providerEn;
    /** Working days. */
    @Column(name = "sla_days", updatable = false)
    public int slaDays;
    @Column(columnDefinition = "text", updatable = false)
    public String steps;
    @Column(columnDefinition = "text", updatable = false)
    public String questions;
    @Column(name = "written_at", updatable = false)
    public Instant writtenAt;
    @Column(name = "written_by", columnDefinition = "binary(16)", updatable = false)
    public UUID writtenBy;

    static void write(ServiceItem item, ItemFacts facts, Stamp stamp) {
        var edition = new ItemEdition();
        edition.itemId = item.id;
        edition.edition = item.edition;
        edition.category = facts.category;
        edition.nameZh = facts.nameZh;
        edition.nameEn = facts.nameEn;
        edition.descriptionZh = facts.descriptionZh;
        edition.descriptionEn = facts.descriptionEn;
        edition.providerZh = facts.providerZh;
        edition.providerEn = facts.providerEn;
        edition.slaDays = facts.slaDays;
        edition.steps = Kept.write(facts.steps);
        edition.questions = Kept.write(facts.questions);
        edition.writtenAt = stamp.instant();
        edition.writtenBy = stamp.person();
        edition.persist();
    }

    ItemFacts facts(String code) {
        var facts = new ItemFacts();
        facts.code = code;
        facts.category = category;
        facts.nameZh = nameZh;
        facts.nameEn = nameEn;
        facts.descriptionZh = descriptionZh;
        facts.descriptionEn = descriptionEn;
        facts.providerZh = providerZh;
        facts.providerEn = providerEn;
        facts.slaDays = slaDays;
        facts.steps = steps();
        facts.questions = questions();
        return facts;
    }

    boolean says(ItemFacts facts) {
        return category == facts.category && nameZh.equals(facts.nameZh) && nameEn.equals(facts.nameEn)
                && Objects.equals(descriptionZh, facts.descriptionZh)
                && Objects.equals(descriptionEn, facts.descriptionEn) && Objects.equals(providerZh, facts.providerZh)
                && Objects.equals(providerEn, facts.providerEn) && slaDays == facts.slaDays
                && steps().equals(facts.steps) && questions().equals(facts.questions);
    }

    /** For the audit. */
    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("name", nameZh);
        told.put("provider", providerZh == null ? "" : providerZh);
        told.put("slaDays", slaDays);
        told.put("steps", steps().stream().map(ItemStep::nameZh).toList());
        told.put("questions", questions().stream().map(ItemQuestion::labelZh).toList());
        return told;
    }

    public String called() {
        return Bilingual.of(nameZh, nameEn);
    }

    List<ItemStep> steps() {
        return Kept.read(steps, Kept.STEPS);
    }

    List<ItemQuestion> questions() {
        return Kept.read(questions, Kept.QUESTIONS);
    }

    /** The one that counts now. */
    static ItemEdition of(ServiceItem item) {
        return ItemEdition.<ItemEdition>find("itemId = ?1 and edition = ?2", item.id, item.edition).firstResult();
    }

    /** Those that count now, of all items. */
    static List<ItemEdition> current() {
        return list("select e from ItemEdition e join ServiceItem i on i.id = e.itemId and i.edition = e.edition");
    }

    static List<ItemEdition> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
