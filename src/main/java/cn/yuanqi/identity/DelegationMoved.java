package cn.yuanqi.identity;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody stands in for another, or does so no more; fired in the transaction of the change. */
public record DelegationMoved(UUID delegationId, String parkId, Role role, LocalDate from, LocalDate to, Deed deed,
        String delegator, String delegatorMail, String deputy, String deputyMail) {
    /** What was done. */
    public enum Deed {
        GIVEN, REVOKED,
        /** One of the two lost their place. */
        ENDED
    }

    static DelegationMoved of(Delegation one, Deed deed) {
        return new DelegationMoved(one.id, one.parkId, one.role, one.from, one.to, deed, one.delegator.name,
                one.delegator.email, one.deputy.name, one.deputy.email);
    }
}
