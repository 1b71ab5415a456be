package cn.yuanqi.enterprise.incubation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Category;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A startup's own application, from outside. It counts once its mail address has confirmed it. */
@Entity
@Table(name = "entry_application")
@Restricted(Audience.STAFF)
public class EntryApplication extends ParkScoped {
    private static final String PERSONAL = "never changes, and is forgotten with an application that nobody confirms";
    static final Duration VALID = Duration.ofDays(3);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    enum State {
        UNCONFIRMED,
        /** Confirmed, but the operator must see to it: nothing was written into the register. */
        WAITING,
        /** In the register as an applicant. */
        IN_REVIEW, ACCEPTED, RETURNED, DECLINED
    }

    @Version
    int version;
    @Column(updatable = false)
    String number;
    @Enumerated(EnumType.STRING)
    State state;
    @Column(updatable = false)
    String company;
    @Column(name = "credit_code", updatable = false)
    String creditCode;
    @Unaudited(PERSONAL)
    @Column(name = "contact_name", updatable = false)
    String contactName;
    @Unaudited(PERSONAL)
    @Column(updatable = false)
    String phone;
    @Unaudited(PERSONAL)
    @Column(updatable = false)
    String mail;
    @Column(updatable = false)
    String categories;
    @Column(updatable = false)
    String business;
    @Column(name = "space_sqm", updatable = false)
    BigDecimal spaceSqm;
    @Column(name = "wanted_from", updatable = false)
    LocalDate wantedFrom;
    @Column(updatable = false)
    Integer people;
    @Column(name = "consented_at", updatable = false)
    Instant consentedAt;
    @Column(name = "sent_at", updatable = false)
    Instant sentAt;
    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;
    @Column(name = "token_hash", columnDefinition = "binary(32)", updatable = false)
    byte[] tokenHash;
    @Column(name = "confirmed_at")
    Instant confirmedAt;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)")
    UUID enterpriseId;
    /** The stage at which the register had the company already; {@code null} when it had not. */
    String note;
    @Column(name = "decided_at")
    Instant decidedAt;
    String reason;

    /** An application and the token that confirms it; the token is known only to the letter. */
    public record Sent(EntryApplication application, String token) {
    }

    public static Sent send(EntryForm form, Instant now) {
        var token = token();
        var one = new EntryApplication();
        one.number = number();
        one.state = State.UNCONFIRMED;
        form.writeInto(one);
        one.consentedAt = now;
        one.sentAt = now;
        one.expiresAt = now.plus(VALID);
        one.tokenHash = hash(token);
        one.persist();
        return new Sent(one, token);
    }

    static String number() {
        var number = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    private static String token() {
        var secret = new byte[24];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Held until the transaction ends. */
    static Optional<EntryApplication> held(String token) {
        return EntryApplication.<EntryApplication>find("tokenHash", (Object) hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    static Optional<EntryApplication> byToken(String token) {
        return find("tokenHash", (Object) hash(token)).firstResultOptional();
    }

    boolean isOffered(Instant now) {
        return state == State.UNCONFIRMED && now.isBefore(expiresAt);
    }

    /** Its company is an applicant in the register now. */
    void enter(UUID enterprise, Instant now) {
        confirmedAt = confirmedAt == null ? now : confirmedAt;
        enterpriseId = enterprise;
        state = State.IN_REVIEW;
    }

    /** @param stage at which the register has the company, {@code null} when it has it not */
    public void leaveToOperator(String stage, UUID enterprise, Instant now) {
        confirmedAt = now;
        enterpriseId = enterprise;
        note = stage;
        state = State.WAITING;
    }

    void decide(State outcome, String why, Instant now) {
        state = outcome;
        reason = why;
        decidedAt = now;
    }

    Set<Category> categories() {
        return categories.isEmpty()
                ? Set.of()
                : Arrays.stream(categories.split(";")).map(Category::valueOf).collect(Collectors.toSet());
    }

    EnterpriseFacts facts() {
        var facts = new EnterpriseFacts();
        facts.creditCode = creditCode;
        facts.name = company;
        facts.phone = phone;
        facts.headcount = people;
        facts.categories = categories();
        return facts;
    }

    static long sentSince(Instant since) {
        return count("sentAt >= ?1", since);
    }

    static long sentSince(String mail, Instant since) {
        return count("mail = ?1 and sentAt >= ?2", mail, since);
    }

    /** Deletes what its address did not confirm in time: nobody gave these for keeping. */
    static long forget(Instant now) {
        return delete("state = ?1 and expiresAt <= ?2", State.UNCONFIRMED, now);
    }

    static List<EntryApplication> waiting() {
        return list("state = ?1 order by confirmedAt, id", State.WAITING);
    }

    static long unconfirmed(Instant now) {
        return count("state = ?1 and expiresAt > ?2", State.UNCONFIRMED, now);
    }

    static Optional<EntryApplication> inReview(UUID enterprise) {
        return find("enterpriseId = ?1 and state = ?2 order by sentAt desc", enterprise, State.IN_REVIEW)
                .firstResultOptional();
    }

    static List<EntryApplication> inReview(Collection<UUID> enterprises) {
        return enterprises.isEmpty()
                ? List.of()
                : list("enterpriseId in ?1 and state = ?2", enterprises, State.IN_REVIEW);
    }
}
