package cn.yuanqi.environment.monitoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.jboss.logging.Logger;

/** One thread that writes queued frames in groups. While the database is away it waits, and its queue fills. */
final class GroupWriter implements Runnable {
    private static final Logger LOG = Logger.getLogger(GroupWriter.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration DRAIN = Duration.ofSeconds(5);
    private static final long IDLE_MILLIS = 200;
    /** Asleep, so that not every frame wakes the thread; when none came meanwhile, those that wait are not kept longer. */
    private static final long NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private final MonitoringConfig config;
    private final FrameStore store;
    private final BlockingQueue<Arrival> queue;
    private final Thread thread;
    private volatile boolean taking = true;
    private volatile boolean ended;
    /** The oldest of those that are being written. */
    private volatile Instant underWay;

    GroupWriter(String name, MonitoringConfig config, FrameStore store) {
        this.config = config;
        this.store = store;
        this.queue = new ArrayBlockingQueue<>(config.queue());
        this.thread = new Thread(this, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean offer(Arrival arrival) {
        return taking && queue.offer(arrival);
    }

    int waiting() {
        return queue.size();
    }

    /** When the oldest frame came in that is not durable yet; {@code null} when there is none. */
    Instant oldest() {
        var writing = underWay;
        if (writing != null) {
            return writing;
        }
        var head = queue.peek();
        return head == null ? null : head.receivedAt;
    }

    void stopTaking() {
        taking = false;
    }

    void awaitDrained() {
        try {
            thread.join(DRAIN.toMillis());
            ended = true;
            thread.interrupt();
            thread.join(DRAIN.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        try {
            while (taking || !queue.isEmpty()) {
                var group = nextGroup();
                if (!group.isEmpty()) {
                    underWay = group.get(0).receivedAt;
                    write(group);
                    underWay = null;
                }
            }
        } catch (InterruptedException stopped) {
            LOG.warnf("%d frames were not written and not answered; their loggers will repeat them", queue.size());
        }
    }

    private List<Arrival> nextGroup() throws InterruptedException {
        var group = new ArrayList<Arrival>(config.group());
        var first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first == null) {
            return group;
        }
        group.add(first);
        long until = System.nanoTime() + config.linger().toNanos();
        int before = 0;
        queue.drainTo(group, config.group() - group.size());
        while (group.size() > before && group.size() < config.group() && System.nanoTime() < until) {
            before = group.size();
            LockSupport.parkNanos(NAP_NANOS);
            queue.drainTo(group, config.group() - before);
        }
        return group;
    }

    private void write(List<Arrival> group) throws InterruptedException {
        var pause = SHORTEST_PAUSE;
        var pending = group;
        while (!pending.isEmpty()) {
            try {
                store.store(pending);
                return;
            } catch (RuntimeException | Error failed) {
                if (Fault.of(failed) != Fault.AWAY) {
                    LOG.error("Frames were neither stored nor answered; their loggers will repeat them", failed);
                    pending.forEach(arrival -> arrival.fate.completeExceptionally(failed));
                    return;
                }
                LOG.warnf("The database takes no readings (%s); %d frames wait", failed.getMessage(),
                        queue.size() + pending.size());
                pause(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
            pending = pending.stream().filter(Arrival::isPending).toList();
        }
    }

    private void pause(Duration pause) throws InterruptedException {
        if (ended) {
            throw new InterruptedException();
        }
        Thread.sleep(pause.toMillis());
    }
}
