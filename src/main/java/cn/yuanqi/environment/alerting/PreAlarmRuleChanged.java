package cn.yuanqi.environment.alerting;

import java.util.UUID;

/** An outlet's pre-alarms open or close otherwise than before. */
record PreAlarmRuleChanged(String parkId, UUID outletId) {
}
