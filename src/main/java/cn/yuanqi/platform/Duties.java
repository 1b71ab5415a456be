package cn.yuanqi.platform;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;

/**
 * Which of the scheduled work is done here: {@code yuanqi.duties.duty}. The clock starts halted, so that nothing runs before the
 * duties are known; whoever writes a job need not think of roles, unless it looks after what one instance holds
 * ({@link OnDuty}).
 */
@ApplicationScoped
class Duties {
    private static final Logger LOG = Logger.getLogger(Duties.class);

    @Inject
    Scheduler scheduler;
    @Inject
    DutyConfig config;

    void begin(@Observes StartupEvent started) {
        if (!scheduler.isStarted()) {
            return;
        }
        var duty = config.duty();
        var others = scheduler.getScheduledJobs().stream().filter(job -> !duty.does(belongsTo(job))).toList();
        others.forEach(job -> scheduler.pause(job.getId()));
        scheduler.resume();
        LOG.infof("Duty %s: %d kinds of scheduled work are done here", duty.word(),
                scheduler.getScheduledJobs().size() - others.size());
    }

    /** No more work is begun, and what has begun may end while the delay lasts. */
    void ending(@Observes ShutdownDelayInitiatedEvent delay) {
        if (scheduler.isStarted()) {
            scheduler.pause();
        }
    }

    /** Empty for a job of no instance in particular. */
    static List<Duty> belongsTo(Trigger job) {
        var description = job.getMethodDescription();
        int at = description == null ? -1 : description.indexOf('#');
        if (at < 0) {
            return List.of();
        }
        try {
            var where = Class.forName(description.substring(0, at), false,
                    Thread.currentThread().getContextClassLoader());
            return Arrays.stream(where.getDeclaredMethods())
                    .filter(method -> method.getName().equals(description.substring(at + 1)))
                    .map(method -> method.getAnnotation(OnDuty.class)).filter(duty -> duty != null)
                    .flatMap(duty -> Arrays.stream(duty.value())).toList();
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
