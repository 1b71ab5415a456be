package cn.yuanqi.enterprise.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import cn.yuanqi.identity.Invitation;
import cn.yuanqi.identity.Role;

/**
 * An invitation that waits for an answer.
 *
 * @param letters how often its letter was written
 * @param token told once, to whoever invites, should the letter not arrive; {@code null} in lists
 */
record Offer(UUID id, String email, Role role, Status status, Instant invitedAt, Instant expiresAt, int letters,
        String token) {
    enum Status {
        OPEN, EXPIRED
    }

    static Offer of(Invitation invitation, Instant now) {
        return of(invitation, null, now);
    }

    static Offer of(Invitation.Issued issued, Instant now) {
        return of(issued.invitation(), issued.token(), now);
    }

    private static Offer of(Invitation invitation, String token, Instant now) {
        return new Offer(invitation.id, invitation.email, invitation.role,
                invitation.isOpen(now) ? Status.OPEN : Status.EXPIRED, invitation.invitedAt, invitation.expiresAt,
                invitation.letters, token);
    }

    /** Whole days that are left, a begun one counted; 0 when it is over. */
    int daysLeft(Instant now) {
        var left = Duration.between(now, expiresAt);
        return left.isNegative() || left.isZero() ? 0 : (int) left.minusNanos(1).toDays() + 1;
    }
}
