package cn.yuanqi.notification.robot;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.notification.inbox.Topic;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Keeps, tries and removes the current park's robots. */
@ApplicationScoped
class RobotDesk {
    private static final int MOST = 20;
    private static final int SHOWN = 100;

    @Inject
    RobotSafe safe;
    @Inject
    RobotRound round;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    boolean isOpen() {
        return safe.isThere();
    }

    /** @throws Problem 409 where no secret can be kept, 422 for what cannot be a robot */
    RobotView keep(RobotForm form) {
        if (!safe.isThere()) {
            throw Problem.conflict(words().noKey());
        }
        var wanted = form.read(safe.guard(), null);
        return QuarkusTransaction.requiringNew().call(() -> {
            if (Robot.all().size() >= MOST) {
                throw Problem.invalid("name", words().tooMany(MOST));
            }
            var robot = new Robot();
            robot.name = wanted.name();
            robot.kind = wanted.kind();
            robot.host = wanted.host();
            robot.sealedAddress = safe.close(wanted.address(), robot.id);
            robot.sealedSecret = wanted.secret() == null ? null : safe.close(wanted.secret(), robot.id);
            robot.language = wanted.language();
            robot.topics = joined(wanted);
            robot.keptAt = clock.instant();
            robot.persist();
            return RobotView.of(robot);
        });
    }

    /** @throws Problem 404 for one that is gone, 409 where no secret can be kept, 422 for what cannot be a robot */
    void change(String id, RobotForm form) {
        if (!safe.isThere()) {
            throw Problem.conflict(words().noKey());
        }
        var wanted = form.read(safe.guard(), one(id));
        QuarkusTransaction.requiringNew().run(() -> {
            var robot = Robot.held(Ids.parse(id)).orElseThrow(Problem::notFound);
            robot.name = wanted.name();
            robot.language = wanted.language();
            robot.topics = joined(wanted);
            if (wanted.address() != null) {
                robot.host = wanted.host();
                robot.sealedAddress = safe.close(wanted.address(), robot.id);
            }
            if (wanted.secret() != null) {
                robot.sealedSecret = safe.close(wanted.secret(), robot.id);
            }
        });
    }

    private static String joined(RobotForm.Wanted wanted) {
        return wanted.topics().stream().map(Topic::name).collect(Collectors.joining(" "));
    }

    /** Sends a message that says it is a test; when it is another's turn just now, it goes in a moment. */
    RobotView.Delivery test(String id) {
        var robotId = Ids.parse(id);
        var sent = QuarkusTransaction.requiringNew().call(() -> {
            var robot = Robot.byId(robotId).orElseThrow(Problem::notFound);
            var news = new RobotNews(Ids.next(), Topic.OTHER, Language.ZH.wordsOf(RobotWords.class).testTitle(),
                    Language.EN.wordsOf(RobotWords.class).testTitle(), "/parks/" + park.id());
            var delivery = news.delivery(robot.id, "TEST", clock.instant());
            delivery.persist();
            return delivery.id;
        });
        round.speak(park.id(), robotId);
        return QuarkusTransaction.requiringNew()
                .call(() -> RobotView.Delivery.of(RobotDelivery.<RobotDelivery>findById(sent)));
    }

    void remove(String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            var robot = Robot.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
            robot.remove(clock.instant());
            RobotDelivery.dropAll(robot.id, clock.instant());
        });
    }

    List<RobotView> all() {
        return QuarkusTransaction.requiringNew().call(() -> Robot.all().stream().map(RobotView::of).toList());
    }

    RobotView one(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> RobotView.of(Robot.byId(Ids.parse(id)).orElseThrow(Problem::notFound)));
    }

    List<RobotView.Delivery> log(List<UUID> robots) {
        return QuarkusTransaction.requiringNew()
                .call(() -> RobotDelivery.log(robots, SHOWN).stream().map(RobotView.Delivery::of).toList());
    }

    private static RobotWords words() {
        return Language.words(RobotWords.class);
    }
}
