package cn.yuanqi.enterprise.incubation;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Person;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A talk with an enterprise (跟进记录), and what is to follow. */
@Entity
@Table(name = "enterprise_contact")
@Restricted(Audience.STAFF)
public class Contact extends ParkScoped {
    public enum Kind {
        VISIT, CALL, MAIL, MEETING
    }

    @Version
    int version;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    Kind kind;
    @Column(name = "contact_on")
    LocalDate contactOn;
    @Column(name = "with_whom")
    String withWhom;
    String note;
    /** Empty when nothing is to follow. */
    @Column(name = "next_step")
    String nextStep;
    @Column(name = "due_on")
    LocalDate dueOn;
    @Column(name = "done_at")
    Instant doneAt;
    @Column(name = "done_by", columnDefinition = "binary(16)")
    UUID doneBy;
    @Column(name = "written_at", updatable = false)
    Instant writtenAt;
    /** {@code null} when no person did, but the demo. */
    @Column(name = "written_by", columnDefinition = "binary(16)", updatable = false)
    UUID writtenBy;
    /** Whose it is since it was handed over, {@code null} for who began it. */
    @Unaudited("told as a deed of its own")
    @Column(name = "in_hands_of", columnDefinition = "binary(16)")
    UUID inHandsOf;
    @Column(name = "corrected_at")
    Instant correctedAt;

    /** @throws Problem 422 with every field that does not hold */
    public static Contact write(Enterprise enterprise, ContactNote told, Stamp stamp) {
        told.mustHold(stamp.today());
        var contact = new Contact();
        contact.enterpriseId = enterprise.id;
        contact.writtenAt = stamp.instant();
        contact.writtenBy = stamp.person();
        contact.take(told);
        contact.persist();
        return contact;
    }

    /** Replaces what was told. @throws Problem 403 for another person's, 422 with every field that does not hold */
    void correct(ContactNote told, Stamp stamp) {
        if (!stamp.person().equals(inHandsOf == null ? writtenBy : inHandsOf)) {
            throw Problem.forbidden("not-yours", Language.words(ContactWords.class).notYours());
        }
        told.mustHold(stamp.today());
        take(told);
        correctedAt = stamp.instant();
    }

    private void take(ContactNote told) {
        kind = told.kind();
        contactOn = told.on();
        withWhom = ContactNote.clean(told.with());
        note = told.text().strip();
        nextStep = ContactNote.clean(told.nextStep());
        dueOn = told.dueOn();
    }

    /** The next step is done. @throws Problem 409 when there is none, or it was done before */
    void finish(Stamp stamp) {
        if (dueOn == null || doneAt != null) {
            throw Problem.conflict(Language.words(ContactWords.class).nothingToDo());
        }
        doneAt = stamp.instant();
        doneBy = stamp.person();
    }

    /** Puts it into other hands. @throws Problem 409 when it is over, or not in these hands any more */
    void handOver(UUID from, UUID to) {
        if (!isOpen() || !from.equals(inHandsOf == null ? writtenBy : inHandsOf)) {
            throw Problem.conflict(Language.words(ContactWords.class).nothingToDo());
        }
        inHandsOf = to;
        Audit.did("handedOver", this, Map.of(), Map.of("inHandsOf", Person.names(List.of(to)).get(to)));
    }

    boolean isOpen() {
        return dueOn != null && doneAt == null;
    }

    /** All talks with an enterprise, the latest first. */
    static List<Contact> of(Enterprise enterprise) {
        return list("enterpriseId = ?1 order by contactOn desc, id desc", enterprise.id);
    }

    static Optional<Contact> of(Enterprise enterprise, UUID id) {
        return find("enterpriseId = ?1 and id = ?2", enterprise.id, id).firstResultOptional();
    }

    /** Those with a step to come that this person promised, or took over. */
    static List<Contact> inHandsOf(UUID person) {
        return list("dueOn is not null and doneAt is null and coalesce(inHandsOf, writtenBy) = ?1 order by dueOn, id",
                person);
    }

    /** The talks with these enterprises, the latest first. */
    static List<Contact> of(Collection<UUID> enterprises) {
        return enterprises.isEmpty()
                ? List.of()
                : list("enterpriseId in ?1 order by contactOn desc, id desc", enterprises);
    }
}
