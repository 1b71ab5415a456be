package cn.yuanqi.environment.hj212;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.jboss.logging.Logger;

import cn.yuanqi.environment.hj212.FrameListener.Fate;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;

/** The open port with its connections, and the bound on what they have in flight together. All on one event loop. */
final class Gate {
    private static final Logger LOG = Logger.getLogger(Gate.class);
    /** Both in bytes, and small: answers have 100, and a peer that takes none is to be noticed. */
    private static final int WRITE_QUEUE = 16 * 1024;
    private static final int SEND_BUFFER = 32 * 1024;
    /** The most that one read brings, and so the most that waits in a connection whose reading has stopped. */
    private static final int RECEIVE_BUFFER = 16 * 1024;
    /** How long the last answers have to leave, in ms. */
    private static final long FAREWELL = 200;
    final Vertx vertx;
    final Hj212Config config;
    final Clock clock;
    final Tally tally;
    final Presence presence;
    private final FrameListener listener;
    private final Context context;
    private final Set<Connection> connections = new LinkedHashSet<>();
    private final Queue<Runnable> decided = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean deciding = new AtomicBoolean();
    private NetServer server;
    private int inFlight;
    private boolean full;
    private boolean draining;
    private long idleWatch;
    private Promise<Void> idle;

    Gate(Vertx vertx, Hj212Config config, FrameListener listener, Tally tally) {
        this.vertx = vertx;
        this.config = config;
        this.listener = listener;
        this.tally = tally;
        this.clock = Clock.systemUTC();
        this.presence = new Presence(config);
        this.context = vertx.getOrCreateContext();
    }

    /** Completes with the port. */
    CompletionStage<Integer> open() {
        Promise<Integer> opened = Promise.promise();
        context.runOnContext(v -> {
            server = vertx.createNetServer(new NetServerOptions().setTcpKeepAlive(true).setTcpNoDelay(true)
                    .setSendBufferSize(SEND_BUFFER).setReceiveBufferSize(RECEIVE_BUFFER));
            server.connectHandler(this::connected);
            long shortest = Math.min(config.idle().toMillis(), config.slowest().toMillis());
            idleWatch = vertx.setPeriodic(Math.max(100, shortest / 10), id -> dropIdle());
            server.listen(config.port(), config.host()).map(NetServer::actualPort).onComplete(opened);
        });
        return opened.future().toCompletionStage();
    }

    /** Takes no more connections and bytes, waits for what is on its way, bounded, and then closes. */
    CompletionStage<Void> close() {
        Promise<Void> closed = Promise.promise();
        context.runOnContext(v -> {
            draining = true;
            idle = Promise.promise();
            connections().forEach(Connection::pump);
            long bound = vertx.setTimer(config.drain().toMillis(), id -> idle.tryComplete());
            idle.future().onComplete(done -> {
                vertx.cancelTimer(bound);
                vertx.cancelTimer(idleWatch);
                connections().forEach(Connection::close);
                vertx.setTimer(connections.isEmpty() ? 1 : FAREWELL, id -> {
                    connections().forEach(Connection::abort);
                    server.close().onComplete(closed);
                });
            });
            settle();
        });
        return closed.future().toCompletionStage();
    }

    long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    boolean full() {
        return full || draining;
    }

    void soon(Runnable task) {
        context.runOnContext(v -> task.run());
    }

    void refused(Refusal refusal, Set<String> speakers) {
        tally.refused(refusal.reason()).increment();
        try {
            listener.refused(refusal, speakers);
        } catch (RuntimeException e) {
            LOG.error("A refusal could not be told", e);
        }
    }

    /** The decision comes back on the event loop; the fate is null when nothing is durable. */
    void handOver(ReceivedFrame received, BiConsumer<Fate, Throwable> decision) {
        if (++inFlight >= config.inFlight()) {
            full = true;
            connections().forEach(Connection::pump);
        }
        stage(received).whenComplete((fate, failure) -> {
            decided.add(() -> {
                count(fate, failure);
                inFlight--;
                decision.accept(fate, failure);
            });
            if (!deciding.getAndSet(true)) {
                soon(this::decide);
            }
        });
    }

    /** All that are decided by now: frames are stored in groups, and waking the event loop for each costs more than they do. */
    private void decide() {
        deciding.set(false);
        for (Runnable one = decided.poll(); one != null; one = decided.poll()) {
            one.run();
        }
        settle();
    }

    void gone(Connection connection) {
        connections.remove(connection);
    }

    /** Writes a request to the newest connection that speaks for the MN; says whether there is one that takes it. */
    CompletionStage<Boolean> ask(String mn, Request request) {
        Promise<Boolean> asked = Promise.promise();
        context.runOnContext(v -> asked.complete(!draining && presence.ask(mn, request)));
        return asked.future().toCompletionStage();
    }

    /** Bytes that the connection with the most of them keeps of what is not yet a frame. */
    CompletionStage<Integer> mostHeld() {
        Promise<Integer> most = Promise.promise();
        context.runOnContext(
                v -> most.complete(connections.stream().mapToInt(Connection::held).max().orElse(0)));
        return most.future().toCompletionStage();
    }

    private void connected(NetSocket socket) {
        if (draining || !room()) {
            socket.close();
            return;
        }
        socket.setWriteQueueMaxSize(WRITE_QUEUE);
        connections.add(new Connection(socket, this));
    }

    /** When all places are taken, the oldest connection that nobody is known by makes room. */
    private boolean room() {
        if (connections.size() < config.connections()) {
            return true;
        }
        Optional<Connection> stranger = connections.stream().filter(Connection::unknown).findFirst();
        stranger.ifPresent(Connection::abort);
        return stranger.isPresent();
    }

    private CompletionStage<Fate> stage(ReceivedFrame received) {
        try {
            return listener.received(received);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void count(Fate fate, Throwable failure) {
        if (failure != null) {
            tally.failed.increment();
            LOG.warnf("A frame could not be stored and stays unanswered: %s", failure);
        } else if (fate == Fate.SILENCE) {
            tally.silenced.increment();
        }
    }

    private void settle() {
        if (full && inFlight <= config.inFlight() / 2) {
            full = false;
            connections().forEach(Connection::pump);
        }
        if (idle != null && inFlight == 0) {
            soon(idle::tryComplete);
        }
    }

    private void dropIdle() {
        long since = now() - config.idle().toMillis();
        long begun = now() - config.slowest().toMillis();
        connections().forEach(connection -> {
            if (connection.idleSince(since) || connection.slowSince(begun)) {
                connection.abort();
            }
        });
    }

    /** A copy, since pumping may close one; from anywhere on, since the first to be asked takes most of the room. */
    private Iterable<Connection> connections() {
        List<Connection> asked = new ArrayList<>(connections);
        Collections.rotate(asked, ThreadLocalRandom.current().nextInt(asked.size() + 1));
        return asked;
    }
}
