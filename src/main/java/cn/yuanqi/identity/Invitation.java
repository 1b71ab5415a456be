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

    /** An invitation and the token that accepts it; the token is known only to the letter. */
    public record Issued(Invitation invitation, String token) {
    }

    public static Issued offer(Membership.Place place, String email, UUID by, Instant now) {
        var secret = new byte[24];
        RANDOM.nextBytes(secret);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var invitation = new Invitation();
        invitation.parkId = place.parkId();
        invitation.email = Person.normal(email);
        invitation.role = place.role();
        invitation.enterpriseId = place.enterpriseId();
        invitation.institutionId = place.institutionId();
        invitation.tokenHash = hash(token);
        invitation.invitedBy = by;
        invitation.invitedAt = now;
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

    static Optional<Invitation> byToken(String token) {
        return find("tokenHash", (Object) hash(token)).firstResultOptional();
    }

    static List<Invitation> openIn(String parkId, Instant now) {
        return list("parkId = ?1 and acceptedAt is null and revokedAt is null and expiresAt > ?2 order by invitedAt",
                parkId, now);
    }

    static Optional<Invitation> in(String parkId, UUID id) {
        return find("parkId = ?1 and id = ?2", parkId, id).firstResultOptional();
    }

    /**
     * That the account of this address may still accept it.
     *
     * @throws Problem 404 for another person's invitation, 409 when it was used, revoked, or has expired
     */
    void offerTo(String account, Instant now) {
        if (account == null || !Person.normal(account).equals(email)) {
            throw Problem.notFound();
        }
        if (acceptedAt != null || revokedAt != null || !expiresAt.isAfter(now)) {
            throw Problem.conflict(Language.words(IdentityWords.class).invitationOver());
        }
    }

    /**
     * Makes the invited person a member. The row decides: of two who press at once, one wins.
     *
     * @throws Problem 404 for another person's invitation, 409 when it was used, revoked, or has expired
     */
    Membership accept(Person person, Instant now) {
        if (!person.email.equals(email)) {
            throw Problem.notFound();
        }
        int accepted = update("acceptedAt = ?1 where id = ?2 and acceptedAt is null and revokedAt is null "
                + "and expiresAt > ?1", now, id);
        if (accepted != 1) {
            throw Problem.conflict(Language.words(IdentityWords.class).invitationOver());
        }
        Audit.by(person.id, person.name, person.email);
        Audit.did("accepted", this, Map.of(), Map.of("acceptedAt", now));
        return Membership.grant(person, new Membership.Place(parkId, role, enterpriseId, institutionId), now);
    }

    /** @throws Problem 409 when it was used or revoked before */
    void revoke(Instant now) {
        int revoked = update("revokedAt = ?1 where id = ?2 and acceptedAt is null and revokedAt is null", now, id);
        if (revoked != 1) {
            throw Problem.conflict(Language.words(IdentityWords.class).invitationOver());
        }
        Audit.did("revoked", this, Map.of(), Map.of("revokedAt", now));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
