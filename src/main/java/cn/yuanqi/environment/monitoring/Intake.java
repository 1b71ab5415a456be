package cn.yuanqi.environment.monitoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.environment.hj212.FrameListener;
import cn.yuanqi.environment.hj212.ReceivedFrame;
import cn.yuanqi.environment.hj212.Refusal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Takes frames off the event loops: each logger's go to one of a few writers, whose queues are bounded. A frame's fate is
 * told when its transaction has committed, never before.
 */
@ApplicationScoped
public class Intake implements FrameListener {
    private static final int BEFORE_THE_SERVER = 100;
    private static final int AFTER_THE_SERVER = 100_000;

    @Inject
    MonitoringConfig config;
    @Inject
    FrameStore store;
    @Inject
    RefusedBytes refusedBytes;
    @Inject
    IntakeMeters meters;

    private final List<GroupWriter> writers = new ArrayList<>();

    void start(@Observes @Priority(BEFORE_THE_SERVER) StartupEvent started) {
        for (int i = 0; i < config.writers(); i++) {
            var writer = new GroupWriter("readings-writer-" + i, config, store);
            writers.add(writer);
            writer.start();
        }
        meters.watch(writers);
    }

    /** Lets what is queued be written; by then the server takes no more frames. */
    void stop(@Observes @Priority(AFTER_THE_SERVER) ShutdownEvent stopping) {
        writers.forEach(GroupWriter::stopTaking);
        writers.forEach(GroupWriter::awaitDrained);
    }

    @Override
    public void refused(Refusal refusal, Set<String> speakers) {
        refusedBytes.seen(refusal, speakers);
    }

    @Override
    public CompletionStage<Fate> received(ReceivedFrame frame) {
        var arrival = new Arrival(frame);
        var writer = writers.get(Math.floorMod(arrival.mn().hashCode(), writers.size()));
        return writer.offer(arrival)
                ? meters.timed(arrival.fate)
                : CompletableFuture.failedFuture(new IllegalStateException("the intake's queue is full"));
    }
}
