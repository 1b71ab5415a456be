package cn.yuanqi.environment.alerting;

import java.util.List;
import java.util.UUID;

/** The values of one outlet, factor and kind of alert that came in one group, and the rule for them. */
record Track(OpenAlert.Key key, UUID enterpriseId, Hysteresis rule, List<Sample> samples) {
}
