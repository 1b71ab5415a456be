package cn.yuanqi.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stands in for whom as the outside sees it.
 *
 * @param from the park's day
 * @param to the last day
 * @param mine whether the asker is the one who is away
 */
public record DelegationView(UUID id, Colleague delegator, Colleague deputy, Role role, UUID institutionId,
        LocalDate from, LocalDate to, String reason, State state, Instant givenAt, Instant endedAt, boolean mine) {
    /** Where it stands today. */
    public enum State {
        COMING, RUNNING, OVER, REVOKED, ENDED
    }

    /** Somebody of the same house. */
    public record Colleague(UUID id, String name, String email) {
        static Colleague of(Person person) {
            return new Colleague(person.id, person.name, person.email);
        }
    }

    static DelegationView of(Delegation one, LocalDate today, UUID asker) {
        return new DelegationView(one.id, Colleague.of(one.delegator), Colleague.of(one.deputy), one.role,
                one.institutionId, one.from, one.to, one.reason, state(one, today), one.givenAt, one.endedAt,
                one.delegator.id.equals(asker));
    }

    private static State state(Delegation one, LocalDate today) {
        if (one.ending != null) {
            return one.ending == Delegation.Ending.REVOKED ? State.REVOKED : State.ENDED;
        }
        return today.isBefore(one.from) ? State.COMING : today.isAfter(one.to) ? State.OVER : State.RUNNING;
    }

    public boolean isLive() {
        return state == State.COMING || state == State.RUNNING;
    }
}
