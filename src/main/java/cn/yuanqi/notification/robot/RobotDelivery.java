package cn.yuanqi.notification.robot;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A piece of news on its way to a robot, once per robot and event. */
@Entity
@Unaudited("a message on its way; what it tells of is audited")
@Table(name = "robot_delivery")
class RobotDelivery extends ParkScoped {
    static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);
    private static final int LONGEST_ERROR = 500;

    enum State {
        WAITING, SENT, GIVEN_UP
    }

    @Column(name = "robot_id", columnDefinition = "binary(16)", updatable = false)
    public UUID robotId;
    @Column(name = "event_id", columnDefinition = "binary(16)", updatable = false)
    public UUID eventId;
    public String topic;
    @Column(name = "title_zh")
    public String titleZh;
    @Column(name = "title_en")
    public String titleEn;
    public String path;
    @Column(name = "written_at")
    public Instant writtenAt;
    @Column(name = "due_at")
    public Instant dueAt;
    public int attempts;
    @Enumerated(EnumType.STRING)
    public State state = State.WAITING;
    @Column(name = "last_error")
    public String lastError;
    @Column(name = "done_at")
    public Instant doneAt;

    static boolean isKnown(UUID robot, UUID event) {
        return count("robotId = ?1 and eventId = ?2", robot, event) > 0;
    }

    /** The robots that something waits for. */
    static List<UUID> waiting(Instant now) {
        return getEntityManager().createQuery("select distinct d.robotId from RobotDelivery d "
                + "where d.state = :waiting and d.dueAt <= :now", UUID.class)
                .setParameter("waiting", State.WAITING).setParameter("now", now).getResultList();
    }

    static List<RobotDelivery> due(UUID robot, Instant now, int most) {
        return find("robotId = ?1 and state = ?2 and dueAt <= ?3 order by writtenAt, id", robot, State.WAITING, now)
                .page(0, most).list();
    }

    /** The newest first. */
    static List<RobotDelivery> log(Collection<UUID> robots, int most) {
        return robots.isEmpty()
                ? List.of()
                : find("robotId in ?1 order by writtenAt desc, id desc", robots).page(0, most).list();
    }

    public String title() {
        return Language.current() == Language.EN ? titleEn : titleZh;
    }

    void sent(Instant now) {
        attempts++;
        state = State.SENT;
        doneAt = now;
        lastError = null;
    }

    /** @param delay until the next attempt, if there is one */
    void failed(String why, Instant now, Duration delay) {
        attempts++;
        lastError = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
        dueAt = now.plus(delay);
        if (attempts >= MOST_ATTEMPTS) {
            state = State.GIVEN_UP;
            doneAt = now;
        }
    }

    /**
     * How long to wait after so many attempts: doubled from half a minute up to an hour, a fifth more or less.
     *
     * @param chance 0 to below 1
     */
    static Duration delay(int attempts, double chance) {
        var delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts - 1, 20));
        var whole = delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
        return Duration.ofMillis(Math.round(whole.toMillis() * (0.8 + 0.4 * chance)));
    }

    /** What is still to go to a robot that is no more. */
    static void dropAll(UUID robot, Instant now) {
        update("state = ?1, doneAt = ?2 where robotId = ?3 and state = ?4", State.GIVEN_UP, now, robot, State.WAITING);
    }

    static int forget(Instant before, int most) {
        List<UUID> old = getEntityManager()
                .createQuery("select d.id from RobotDelivery d where d.writtenAt < ?1 order by d.writtenAt", UUID.class)
                .setParameter(1, before).setMaxResults(most).getResultList();
        return old.isEmpty() ? 0 : (int) delete("id in ?1", old);
    }
}
