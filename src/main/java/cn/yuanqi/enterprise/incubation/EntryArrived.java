package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.util.UUID;

/** Somebody sent an application from outside; its mail address is asked to confirm it. */
public record EntryArrived(String parkId, UUID applicationId, String number, String company, String mail, String token,
        Instant expiresAt) {
    /** Without the token, which is for the letter alone. */
    @Override
    public String toString() {
        return "EntryArrived[" + applicationId + "]";
    }
}
