package cn.yuanqi.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What became of an {@code Idempotency-Key} of a person in a park. */
@Entity
@Unaudited("remembers answers; what was done is audited itself")
@Table(name = "idempotency_key")
class OnceKey extends ParkScoped {
    /** A claim whose owner died is taken over after this long. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    enum State {
        RUNNING, DONE
    }

    @Column(name = "person_id", columnDefinition = "binary(16)", updatable = false)
    public UUID personId;
    @Column(name = "request_key", updatable = false)
    public String key;
    /** SHA-256 of the request; another request under the same key is refused. */
    @Column(columnDefinition = "binary(32)", updatable = false)
    public byte[] fingerprint;
    @Enumerated(EnumType.STRING)
    public State state;
    @Column(columnDefinition = "binary(16)")
    public UUID owner;
    @Column(name = "claimed_at")
    public Instant claimedAt;
    @Column(name = "owned_until")
    public Instant ownedUntil;
    public Integer status;
    public String location;
    public String etag;
    @Column(columnDefinition = "mediumtext")
    public String answer;

    static Optional<OnceKey> of(UUID person, String key) {
        return find("personId = ?1 and key = ?2", person, key).firstResultOptional();
    }

    static OnceKey claim(UUID person, String key, byte[] fingerprint, Instant now) {
        var claim = new OnceKey();
        claim.personId = person;
        claim.key = key;
        claim.fingerprint = fingerprint;
        claim.state = State.RUNNING;
        claim.owner = UUID.randomUUID();
        claim.claimedAt = now;
        claim.ownedUntil = now.plus(PATIENCE);
        claim.persistAndFlush();
        return claim;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    /**
     * What a second request with this key may do: read the answer, or take over from an owner that died.
     *
     * @throws Problem 422 when the request is another one, 409 while the first is under way
     */
    OnceKey met(byte[] again, Instant now) {
        if (!Arrays.equals(fingerprint, again)) {
            throw Problem.invalid(Once.HEADER, words().keyOfAnother());
        }
        if (!isDone()) {
            takeOver(now);
        }
        return this;
    }

    private void takeOver(Instant now) {
        var next = UUID.randomUUID();
        int taken = update(
                "owner = ?1, ownedUntil = ?2 where id = ?3 and owner = ?4 and state = ?5 and ownedUntil <= ?6",
                next, now.plus(PATIENCE), id, owner, State.RUNNING, now);
        if (taken != 1) {
            throw Problem.conflict(words().keyInFlight());
        }
        owner = next;
    }

    /** Writes the answer in the transaction of the work itself. @throws Problem 409 when another has taken over meanwhile */
    void done(Once.Answer answer) {
        int written = update(
                "state = ?1, status = ?2, location = ?3, etag = ?4, answer = ?5 where id = ?6 and owner = ?7 and state = ?8",
                State.DONE, answer.status(), answer.location(), answer.etag(), answer.body(), id, owner,
                State.RUNNING);
        if (written != 1) {
            throw Problem.conflict(words().keyInFlight());
        }
    }

    /** What was refused may be tried again under the same key. */
    void release() {
        delete("id = ?1 and owner = ?2 and state = ?3", id, owner, State.RUNNING);
    }

    static long forgetBefore(Instant age) {
        return delete("claimedAt < ?1", age);
    }

    private static IdentityWords words() {
        return Language.words(IdentityWords.class);
    }
}
