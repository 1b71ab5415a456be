package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * Something asked of a logger. Each step is one conditional update, since the logger's word, a time-out and a person may
 * come at the same moment: the first wins, the others change nothing.
 */
@Entity
@Table(name = "logger_command")
class LoggerCommand extends ParkScoped {
    private static final String OPEN = " and openSlot = 1";

    @Column(name = "outlet_id", updatable = false)
    public UUID outletId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public CommandKind kind;
    @Unaudited("guards, and says nothing of its own")
    @Column(name = "open_slot")
    public Integer openSlot;
    /** Its number on the wire. */
    @Column(updatable = false)
    public String qn;
    /** Whose analyser is to sample; {@code null} otherwise. */
    @Column(updatable = false)
    public String factor;
    /** The history asked for, {@code [from, to)}; {@code null} otherwise. */
    @Column(name = "from_at", updatable = false)
    public Instant from;
    @Column(name = "to_at", updatable = false)
    public Instant to;
    @Enumerated(EnumType.STRING)
    public CommandState state;
    @Column(name = "ordered_at", updatable = false)
    public Instant orderedAt;
    /** {@code null} when Yuanqi asks by itself. */
    @Column(name = "ordered_by", updatable = false)
    public UUID orderedBy;
    @Column(updatable = false)
    public String orderer;
    @Unaudited("the machine's")
    public int tries;
    @Unaudited("the machine's")
    @Column(name = "due_at")
    public Instant dueAt;
    @Unaudited("the machine's")
    @Column(name = "sent_at")
    public Instant sentAt;
    @Unaudited("the machine's")
    @Column(name = "accepted_at")
    public Instant acceptedAt;
    @Column(name = "ended_at")
    public Instant endedAt;
    /** QnRtn or ExeRtn, when the logger said one. */
    @Column(name = "answer_code")
    public Integer answerCode;
    /** How many values of the history came in. */
    public Integer received;

    static Optional<LoggerCommand> of(UUID outletId, UUID id) {
        return find("id = ?1 and outletId = ?2", id, outletId).firstResultOptional();
    }

    static Optional<LoggerCommand> open(UUID outletId, String qn) {
        return find("outletId = ?1 and qn = ?2" + OPEN, outletId, qn).firstResultOptional();
    }

    static boolean isOpen(UUID outletId, CommandKind kind) {
        return count("outletId = ?1 and kind = ?2" + OPEN, outletId, kind) > 0;
    }

    /** Whether anything is under way in the park. */
    static boolean anyOpen() {
        return find("openSlot = 1").page(0, 1).firstResultOptional().isPresent();
    }

    /** The newest first, those ordered before {@code before} when given. */
    static List<LoggerCommand> newest(UUID outletId, UUID before, int most) {
        return (before == null
                ? find("outletId = ?1 order by id desc", outletId)
                : find("outletId = ?1 and id < ?2 order by id desc", outletId, before)).page(0, most).list();
    }

    /** What Yuanqi asked by itself since then. */
    static List<LoggerCommand> automatic(UUID outletId, Instant since) {
        return list("outletId = ?1 and orderedBy is null and orderedAt >= ?2", outletId, since);
    }

    static List<LoggerCommand> due(Instant now, int most) {
        return find("openSlot = 1 and dueAt <= ?1 order by dueAt", now).page(0, most).list();
    }

    /** Counts a try before it is made, so that of several processes one makes it. */
    boolean claim(Instant now, Instant due) {
        return update("state = ?1, tries = tries + 1, sentAt = ?2, dueAt = ?3 where id = ?4 and tries = ?5"
                + " and state in (?6, ?1)" + OPEN, CommandState.SENT, now, due, id, tries, CommandState.ORDERED) == 1;
    }

    /** Takes a try back that reached no logger. */
    void unclaim(Instant due) {
        update("state = ?1, tries = ?2, dueAt = ?3 where id = ?4 and tries = ?5 and state = ?6" + OPEN,
                tries == 0 ? CommandState.ORDERED : CommandState.SENT, tries, due, id, tries + 1, CommandState.SENT);
    }

    void postpone(Instant due) {
        update("dueAt = ?1 where id = ?2 and dueAt = ?3" + OPEN, due, id, dueAt);
    }

    void accepted(Instant now, Instant due) {
        update("state = ?1, acceptedAt = ?2, dueAt = ?3 where id = ?4 and state in (?5, ?6)" + OPEN,
                CommandState.ACCEPTED, now, due, id, CommandState.ORDERED, CommandState.SENT);
    }

    /** Whether it ended now: not when it had ended before, or moved on from {@code tries} where that counts. */
    boolean end(CommandState end, Integer code, Integer values, Instant now) {
        int ended = update("state = ?1, openSlot = null, endedAt = ?2, answerCode = ?3, received = ?4 where id = ?5"
                + OPEN, end, now, code, values, id);
        if (ended == 1) {
            Audit.did("ended", this, Map.of("state", state), Map.of("state", end));
        }
        return ended == 1;
    }

    /** As {@link #end}, unless it has moved on since it was read. */
    boolean giveUp(CommandState end, Integer values, Instant now) {
        int ended = update("state = ?1, openSlot = null, endedAt = ?2, received = ?3 where id = ?4 and state = ?5"
                + " and tries = ?6 and dueAt = ?7" + OPEN, end, now, values, id, state, tries, dueAt);
        if (ended == 1) {
            Audit.did("ended", this, Map.of("state", state), Map.of("state", end));
        }
        return ended == 1;
    }
}
