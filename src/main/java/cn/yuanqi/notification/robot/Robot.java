package cn.yuanqi.notification.robot;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import cn.yuanqi.notification.inbox.MailLanguage;
import cn.yuanqi.notification.inbox.Topic;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A robot that a park's news goes to. Where it is and its secret are sealed: nobody reads them here again. */
@Entity
@Table(name = "robot")
class Robot extends ParkScoped {
    /** The vendors take 20 messages a minute; one in three seconds is never more. */
    static final Duration GAP = Duration.ofSeconds(3);

    public String name;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public RobotKind kind;
    /** Of its address, the part that may be read. */
    public String host;
    @Unaudited("sealed: knowing the address is being able to speak")
    @Column(name = "sealed_address")
    public String sealedAddress;
    @Unaudited("sealed")
    @Column(name = "sealed_secret")
    public String sealedSecret;
    @Enumerated(EnumType.STRING)
    public MailLanguage language;
    /** Separated by blanks. */
    @Unaudited("the robots' page says it")
    public String topics;
    @Column(name = "kept_at", updatable = false)
    @Unaudited("the entry itself says when")
    public Instant keptAt;
    @Column(name = "removed_at")
    public Instant removedAt;
    @Unaudited("the machine's pace")
    @Column(name = "next_at")
    public Instant nextAt;
    @Unaudited("the machine's pace")
    @Column(name = "claimed_until")
    public Instant claimedUntil;

    static List<Robot> all() {
        return list("removedAt is null order by keptAt, id");
    }

    static Optional<Robot> byId(UUID id) {
        return find("id = ?1 and removedAt is null", id).firstResultOptional();
    }

    /** The same, held until the transaction ends: the machine's pace stands in its row too. */
    static Optional<Robot> held(UUID id) {
        return Robot.<Robot>find("id = ?1 and removedAt is null", id).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Topic> tells() {
        return Arrays.stream(topics.split(" ")).map(Topic::valueOf).toList();
    }

    boolean hasSecret() {
        return sealedSecret != null;
    }

    void remove(Instant now) {
        removedAt = now;
        sealedAddress = null;
        sealedSecret = null;
    }
}
