package cn.yuanqi.leasing;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * Who lets the park's space, as stated from a moment on. Only ever added: what was agreed and billed names the lessor of
 * its own time.
 */
@Entity
public class Lessor extends ParkScoped {
    @Column(name = "stated_at", updatable = false)
    public Instant statedAt;
    /** {@code null} when no person did. */
    @Column(name = "stated_by", columnDefinition = "binary(16)", updatable = false)
    public UUID statedBy;
    @Column(updatable = false)
    public String name;
    @Column(name = "credit_code", updatable = false)
    public String creditCode;
    @Column(updatable = false)
    public String representative;
    @Column(updatable = false)
    public String address;
    @Column(updatable = false)
    public String phone;
    @Column(updatable = false)
    public String bank;
    @Column(updatable = false)
    public String account;

    /** @throws cn.yuanqi.platform.Problem 422 naming each field that does not hold */
    public static LessorFacts state(LessorFacts facts, Stamp stamp) {
        facts.mustHold();
        var lessor = new Lessor();
        lessor.statedAt = stamp.instant();
        lessor.statedBy = stamp.person();
        lessor.name = facts.name;
        lessor.creditCode = facts.creditCode;
        lessor.representative = facts.representative;
        lessor.address = facts.address;
        lessor.phone = facts.phone;
        lessor.bank = facts.bank;
        lessor.account = facts.account;
        lessor.persist();
        return lessor.facts();
    }

    /** As it stood then, else as it was first stated, else what the park is called. */
    public static LessorFacts at(Instant moment, String park) {
        return Lessor.<Lessor>find("statedAt <= ?1 order by statedAt desc, id desc", moment).firstResultOptional()
                .or(() -> Lessor.<Lessor>find("order by statedAt, id").firstResultOptional()).map(Lessor::facts)
                .orElseGet(() -> {
                    var facts = new LessorFacts();
                    facts.name = park;
                    return facts;
                });
    }

    private LessorFacts facts() {
        var facts = new LessorFacts();
        facts.name = name;
        facts.creditCode = creditCode;
        facts.representative = representative;
        facts.address = address;
        facts.phone = phone;
        facts.bank = bank;
        facts.account = account;
        return facts;
    }
}
