package cn.yuanqi.environment.alerting;

import java.util.UUID;

/**
 * An alert was given to somebody. Fired in the transaction that did so.
 *
 * @param entryId tells this time from another
 * @param address mail address of who was given it
 */
public record AlertAssigned(String parkId, AlertView alert, UUID entryId, String address) {
}
