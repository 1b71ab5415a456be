package cn.yuanqi.notification.robot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Sends what waits for robots: all that waits for one in one message. The robot is claimed in a short transaction, called
 * outside of any, and what became of it is written in another; a process that dies in between leaves a claim that runs out,
 * and the message goes again with the same event ids.
 */
@ApplicationScoped
class RobotRound {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int BATCH = 1_000;

    @Inject
    InPark parks;
    @Inject
    RobotPace pace;
    @Inject
    RobotSafe safe;
    @Inject
    HookClient client;
    @Inject
    ObjectMapper json;
    @Inject
    Clock clock;
    @ConfigProperty(name = "yuanqi.mail.public-url")
    Optional<String> publicUrl;

    private record Job(RobotKind kind, String address, String secret, Bundle bundle, List<UUID> deliveries) {
    }

    @Scheduled(every = "${yuanqi.robot-round:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        if (!safe.isThere() || publicUrl.isEmpty()) {
            return;
        }
        var now = clock.instant();
        Map<String, List<UUID>> waiting = new HashMap<>();
        parks.inEach(park -> waiting.put(park.id, RobotDelivery.waiting(now)));
        waiting.forEach((park, robots) -> robots.forEach(robot -> attempt(park, robot)));
    }

    /** One robot's trouble is none of the others'. */
    private void attempt(String park, UUID robot) {
        try {
            speak(park, robot);
        } catch (RuntimeException failed) {
            Log.errorf(failed, "robot %s of %s could not be served", robot, park);
        }
    }

    @Scheduled(every = "${yuanqi.robot-purge:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        var before = clock.instant().minus(KEPT);
        parks.inEach(park -> RobotDelivery.forget(before, BATCH));
    }

    /** @return whether a message was sent or tried */
    boolean speak(String park, UUID robot) {
        var now = clock.instant();
        var job = parks.call(park, () -> pace.claim(robot, now) ? job(park, robot, now) : null);
        if (job == null) {
            return false;
        }
        var refusal = job.deliveries().isEmpty() ? null : call(job, now);
        parks.run(park, () -> {
            done(job, refusal);
            pace.release(robot, clock.instant().plus(Robot.GAP));
        });
        if (refusal != null) {
            Log.warnf("robot %s of %s was not reached: %s", robot, park, refusal);
        }
        return !job.deliveries().isEmpty();
    }

    private Job job(String park, UUID id, Instant now) {
        var robot = Robot.byId(id).orElseThrow();
        var due = RobotDelivery.due(id, now, Bundle.MOST);
        var house = publicUrl.orElse("").replaceAll("/+$", "");
        var lines = due.stream().map(one -> new Bundle.Line(one.eventId, one.topic, title(robot, one), one.titleZh,
                one.titleEn, house + one.path, one.writtenAt)).toList();
        int fitting = Bundle.fitting(lines);
        var words = (robot.language.languages().contains(Language.ZH) ? Language.ZH : Language.EN)
                .wordsOf(RobotWords.class);
        return new Job(robot.kind, open(robot.sealedAddress, id), open(robot.sealedSecret, id),
                new Bundle(words.head(park(park), fitting), lines.subList(0, fitting)),
                due.stream().limit(fitting).map(one -> one.id).toList());
    }

    /** @return {@code null} for nothing, and for what another key has sealed */
    private String open(String sealed, UUID robot) {
        try {
            return sealed == null ? null : safe.open(sealed, robot);
        } catch (IllegalStateException otherKey) {
            return null;
        }
    }

    private static String park(String id) {
        return Park.byCode(id).orElseThrow().name;
    }

    private static String title(Robot robot, RobotDelivery one) {
        return switch (robot.language) {
            case ZH -> one.titleZh;
            case EN -> one.titleEn;
            case BOTH -> one.titleZh.equals(one.titleEn) ? one.titleZh : one.titleZh + " · " + one.titleEn;
        };
    }

    /** @return what went wrong, {@code null} for nothing */
    private String call(Job job, Instant now) {
        if (job.address() == null) {
            return HookClient.Failure.KEY_CHANGED.name();
        }
        try {
            var target = safe.guard().target(job.kind(), job.address());
            var call = new Call(json);
            var request = call.request(job.kind(), job.secret(), job.bundle(), now);
            return call.refusal(job.kind(),
                    client.post(target, path(target, request.query()), request.headers(), request.body()));
        } catch (HookGuard.Refused refused) {
            return refused.why().name();
        } catch (HookClient.Failed failed) {
            return failed.getMessage();
        }
    }

    private static String path(HookGuard.Target target, String query) {
        var own = target.uri().getRawQuery();
        var path = target.uri().getRawPath().isEmpty() ? "/" : target.uri().getRawPath();
        var both = own == null ? query : query.isEmpty() ? own : own + "&" + query;
        return both.isEmpty() ? path : path + "?" + both;
    }

    private void done(Job job, String refusal) {
        var now = clock.instant();
        double chance = ThreadLocalRandom.current().nextDouble();
        List<RobotDelivery> all = job.deliveries().isEmpty()
                ? List.of()
                : RobotDelivery.list("id in ?1", job.deliveries());
        all.forEach(one -> {
            if (refusal == null) {
                one.sent(now);
            } else {
                one.failed(refusal, now, RobotDelivery.delay(one.attempts + 1, chance));
            }
        });
    }
}
