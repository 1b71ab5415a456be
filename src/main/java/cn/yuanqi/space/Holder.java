package cn.yuanqi.space;

import java.util.UUID;

/**
 * Who holds a unit.
 *
 * @param leaseId the lease, {@code null} for a reservation
 * @param enterpriseId an enterprise of this park (the database refuses others), {@code null} for one not in the register
 * @param label how people call the holder
 * @param note why, {@code null} when nothing was said
 */
public record Holder(HoldKind kind, UUID leaseId, UUID enterpriseId, String label, String note) {

    /** The tenant of a lease. */
    public static Holder tenant(UUID leaseId, UUID enterpriseId, String label) {
        return new Holder(HoldKind.LET, leaseId, enterpriseId, label, null);
    }

    /** Somebody to whom the unit is promised. */
    public static Holder promised(UUID enterpriseId, String label, String note) {
        return new Holder(HoldKind.RESERVED, null, enterpriseId, label, note);
    }
}
