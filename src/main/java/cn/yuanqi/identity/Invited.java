package cn.yuanqi.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody was invited, or invited again with a new link.
 *
 * @param enterpriseId of an owner or clerk, {@code null} for all others
 * @param by the inviter's name
 * @param token opens the invitation: for the letter to its address only, never to be kept or shown to others
 */
public record Invited(UUID invitationId, String parkId, Role role, UUID enterpriseId, String email, String by,
        Instant expiresAt, String token) {
}
