package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.InPark;

/** Escalation of one park's alerts, as it will be some time from now. */
@ApplicationScoped
public class Escalations {
    @Inject
    EscalationRound round;
    @Inject
    InPark parks;
    @Inject
    Clock clock;

    public void in(String park, Duration later) {
        parks.call(park, () -> EscalationRound.due(clock.instant().plus(later)))
                .forEach(one -> parks.run(park, () -> round.escalate(park, one)));
    }
}
