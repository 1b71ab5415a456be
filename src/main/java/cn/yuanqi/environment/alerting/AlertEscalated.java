package cn.yuanqi.environment.alerting;

import java.util.UUID;

import cn.yuanqi.identity.Role;

/**
 * Nobody has acknowledged an alert for so many minutes. Fired once per alert and step, in the transaction that notes it.
 *
 * @param role who is to be told
 */
public record AlertEscalated(String parkId, AlertView alert, UUID stepId, int minutes, Role role) {
}
