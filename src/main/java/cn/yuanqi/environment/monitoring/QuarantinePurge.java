package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;

/** Forgets refused frames after a while; each instance may do it, what is gone stays gone. */
@ApplicationScoped
class QuarantinePurge {
    @Inject
    MonitoringConfig config;
    @Inject
    Clock clock;
    @Inject
    InPark inPark;

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void purge() {
        var before = clock.instant().minus(config.refusedKept());
        forgetUnknown(before);
        inPark.inEach(park -> RefusedFrame.forget(before));
    }

    @Transactional
    void forgetUnknown(Instant before) {
        UnknownFrame.forget(before);
    }
}
