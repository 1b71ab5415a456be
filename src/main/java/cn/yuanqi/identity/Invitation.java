package cn.yuanqi.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The offer of a place in a park to a mail address: accepted once, by the account of that address, within a week. */
@Entity
public class Invitation extends PanacheEntityBase {
    static final Duration VALID = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id = Ids.next();
    @Column(name = "park_id", length = 32, updatable = false)
    public String parkId;
    public String email;
    @Enumerated(EnumType.STRING)
    public Role role;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)")
    public UUID enterpriseId;
    @Column(name = "institution_id", columnDefinition = "binary(16)")
    public UUID institutionId;
    @Column(name = "token_hash", columnDefinition = "binary(32)")
    public byte[] tokenHash;
    @Column(name = "invited_by", columnDefinition = "binary(16)")
    public UUID invitedBy;
    @Column(name = "invited_at")
    public Instant invitedAt;
    @Column(name = "expires_at")
    public Instant expiresAt;
    @Column(name = "accepted_at")
    public Instant acceptedAt;
    @Column(name = "revoked_at")
    public Instant revokedAt;
    /** How often its letter was written; each one made the links before it void. */
    public int letters = 1;
    @Column(name = "sent_at")
    public Instant sentAt;

    /** An invitation and the token that accepts it; the token is known only to the letter. */
    public record Issued(Invitation invitation, String token) {
    }

    public static Issued offer(Membership.Place place, String email, UUID by, Instant now) {
        var token = token();
        var invitation = new Invitation();
        invitation.parkId = place.parkId();
        invitation.email = Person.normal(email);
        invitation.role = place.role();
        invitation.enterpriseId = place.enterpriseId();
        invitation.institutionId = place.institutionId();
        invitation.tokenHash = hash(token);
        invitation.invitedBy = by;
        invitation.invitedAt = now;
        invitation.sentAt = now;
        invitation.expiresAt = now.plus(VALID);
        invitation.persist();
        return invitation.issued(token);
    }

    private Issued issued(String token) {
        Person by = Person.findById(invitedBy);
        Arc.container().beanManager().getEvent()
                .fire(new Invited(id, parkId, role, enterpriseId, email, by.name, expiresAt, token));
        return new Issued(this, token);
    }

    private static String token() {
        var secret = new byte[24];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    static Optional<Invitation> byToken(String token) {
        return find("tokenHash", (Object) hash(token)).firstResultOptional();
    }

    static List<Invitation> openIn(String parkId, Instant now) {
        return list("parkId = ?1 and acceptedAt is null and revokedAt is null and expiresAt > ?2 order by invitedAt",
                parkId, now);
    }

    /** All invitations that this address ever got. */
    static List<Invitation> everTo(String email) {
        return list("email = ?1 order by invitedAt", Person.normal(email));
    }

    /** Withdraws what is open to this address, and forgets the address. */
    static void forget(String email, Instant now) {
        update("revokedAt = ?1 where email = ?2 and acceptedAt is null and revokedAt is null", now,
                Person.normal(email));
        update("email = ?1 where email = ?2", "forgotten@invalid", Person.normal(email));
    }

    static Optional<Invitation> in(String parkId, UUID id) {
        return find("parkId = ?1 and id = ?2", parkId, id).firstResultOptional();
    }

    /** What an enterprise's people were offered and nobody took or withdrew, expired ones too; the latest first. */
    public static List<Invitation> pendingOf(String parkId, UUID enterpriseId) {
        return list("parkId = ?1 and enterpriseId = ?2 and acceptedAt is null and revokedAt is null "
                + "order by invitedAt desc, id desc", parkId, enterpriseId);
    }

    public static Optional<Invitation> pendingOf(String parkId, UUID enterpriseId, UUID id) {
        return find("parkId = ?1 and enterpriseId = ?2 and id = ?3 and acceptedAt is null and revokedAt is null",
                parkId, enterpriseId, id).firstResultOptional();
    }

    /** How many letters the enterprise's invitations that were last sent after this moment have caused. */
    public static long lettersOf(String parkId, UUID enterpriseId, Instant after) {
        Long letters = find("select sum(i.letters) from Invitation i where i.parkId = ?1 and i.enterpriseId = ?2 "
                + "and i.sentAt > ?3", parkId, enterpriseId, after).project(Long.class).firstResult();
        return letters == null ? 0 : letters;
    }

    public boolean isOpen(Instant now) {
        return acceptedAt == null && revokedAt == null && expiresAt.isAfter(now);
    }

    /**
     * Writes the letter again: with a new link, valid from now; the links before it lead nowhere.
     *
     * @throws Problem 409 when it was used or revoked
     */
    public Issued resend(Instant now) {
        var token = token();
        int sent = update("tokenHash = ?1, expiresAt = ?2, sentAt = ?3, letters = letters + 1 where id = ?4 "
                + "and acceptedAt is null and revokedAt is null", hash(token), now.plus(VALID), now, id);
        if (sent != 1) {
            throw over();
        }
        Audit.did("resent", this, Map.of("expiresAt", expiresAt), Map.of("expiresAt", now.plus(VALID)));
        getEntityManager().refresh(this);
        return issued(token);
    }

    boolean isFor(String account) {
        return account != null && Person.normal(account).equals(email);
    }

    /**
     * That the account of this address may still accept it.
     *
     * @throws Problem 404 for another person's invitation, 409 when it was used, revoked, or has expired
     */
    void offerTo(String account, Instant now) {
        if (!isFor(account)) {
            throw Problem.notFound();
        }
        if (!isOpen(now)) {
            throw over();
        }
    }

    /**
     * Makes the invited person a member. The row decides: of two who press at once, one wins.
     *
     * @throws Problem 404 for another person's invitation, 409 when it was used, revoked, or has expired, or when the
     *         person belongs to another enterprise of the park
     */
    Membership accept(Newcomer newcomer, Instant now) {
        offerTo(newcomer.email(), now);
        int accepted = update("acceptedAt = ?1 where id = ?2 and acceptedAt is null and revokedAt is null "
                + "and expiresAt > ?1", now, id);
        if (accepted != 1) {
            throw over();
        }
        var person = newcomer.person();
        Audit.by(person.id, person.name, person.email);
        Audit.did("accepted", this, Map.of(), Map.of("acceptedAt", now));
        return Membership.join(person, new Membership.Place(parkId, role, enterpriseId, institutionId), now);
    }

    /** @throws Problem 409 when it was used or revoked before */
    public void revoke(Instant now) {
        int revoked = update("revokedAt = ?1 where id = ?2 and acceptedAt is null and revokedAt is null", now, id);
        if (revoked != 1) {
            throw over();
        }
        Audit.did("revoked", this, Map.of(), Map.of("revokedAt", now));
    }

    private static Problem over() {
        return Problem.conflict(Language.words(IdentityWords.class).invitationOver());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
