package cn.yuanqi.environment.hj212;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.yuanqi.environment.hj212.FrameListener.Fate;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.impl.NetSocketInternal;

/**
 * One logger's connection. It reads only while everything read before is on its way: frames wait here when its own bound,
 * the server's, the MN's rate or the peer's reading of answers says so, and then nothing more is read. Answers leave in
 * the order of their frames. Lives on the server's event loop.
 */
final class Connection {
    private static final class Pending {
        private final Frame frame;
        private boolean decided;
        private boolean answer;

        Pending(Frame frame) {
            this.frame = frame;
        }
    }

    private final NetSocket socket;
    private final Gate gate;
    private final Deframer deframer;
    private final Bucket bucket;
    private final Deque<ReceivedFrame> waiting = new ArrayDeque<>();
    private final Deque<Pending> inFlight = new ArrayDeque<>();
    private final Set<String> mns = new HashSet<>();
    private final String peer;
    private long active;
    /** Since when a frame is under way; the largest number when none is. */
    private long begun = Long.MAX_VALUE;
    private boolean reading = true;
    private boolean closed;
    private boolean crowded;
    private boolean overdueWatch;
    private boolean rateWatch;
    private boolean drainWatch;
    private boolean answersDue;

    Connection(NetSocket socket, Gate gate) {
        this.socket = socket;
        this.gate = gate;
        this.deframer = new Deframer(gate.config.longestSegment(), gate.config.checkCrc());
        this.active = gate.now();
        this.bucket = new Bucket(gate.config.framesPerSecondPerMn(), active);
        this.peer = String.valueOf(socket.remoteAddress());
        socket.exceptionHandler(broken -> abort());
        socket.closeHandler(gone -> gone());
        socket.handler(this::read);
        regulate();
    }

    /** The rate of a logger that is alone on its connection goes on as it began. */
    Bucket bucket(long now) {
        return mns.isEmpty() ? bucket : new Bucket(gate.config.framesPerSecondPerMn(), now);
    }

    void speaksFor(String mn) {
        mns.add(mn);
    }

    /** Once everything written has left. */
    void close() {
        socket.close();
    }

    /** At once: a peer that takes nothing would keep an orderly end, and the kernel's buffers, waiting for ever. */
    void abort() {
        ChannelHandlerContext channel = ((NetSocketInternal) socket).channelHandlerContext();
        channel.channel().config().setOption(ChannelOption.SO_LINGER, 0);
        channel.close();
    }

    /** No frame of it was accepted yet. */
    boolean unknown() {
        return mns.isEmpty();
    }

    boolean idleSince(long time) {
        return active < time;
    }

    /** Hands over what may be handed over, and reads on if nothing is left. */
    void pump() {
        while (!waiting.isEmpty() && mayHandOver()) {
            long pause = gate.presence.bucket(waiting.peek().frame().mn(), bucket).take(gate.now());
            if (pause > 0) {
                slowDown(pause);
                break;
            }
            handOver(waiting.poll());
        }
        regulate();
    }

    /** It began a frame before that time and has not finished it. */
    boolean slowSince(long time) {
        return reading && begun < time;
    }

    int held() {
        return deframer.memory();
    }

    /** Whether the peer takes the packet: not when it does not even take its answers. */
    boolean send(byte[] packet) {
        if (closed || socket.writeQueueFull()) {
            return false;
        }
        active = gate.now();
        socket.write(Buffer.buffer(packet));
        watchUnread();
        return true;
    }

    private void read(Buffer buffer) {
        active = gate.now();
        List<Found> found = deframer.feed(buffer.getBytes(), active);
        begun = deframer.due() == Long.MAX_VALUE ? Long.MAX_VALUE : found.isEmpty() ? Math.min(begun, active) : active;
        take(found);
        if (deframer.fruitless() > gate.config.fruitlessBytes()) {
            abort();
            return;
        }
        watchOverdue();
    }

    private void take(List<Found> found) {
        for (Found one : found) {
            if (one instanceof Frame frame) {
                gate.tally.frames.increment();
                waiting.add(new ReceivedFrame(frame, gate.clock.instant(), peer));
            } else if (one instanceof Refusal refusal) {
                gate.refused(refusal, Set.copyOf(mns));
            }
        }
        pump();
    }

    private void watchOverdue() {
        long due = deframer.due();
        if (overdueWatch || closed || due == Long.MAX_VALUE) {
            return;
        }
        overdueWatch = true;
        gate.vertx.setTimer(Math.max(1, due - gate.now()), id -> {
            overdueWatch = false;
            if (reading) {
                take(deframer.tick(gate.now()));
                begun = deframer.due() == Long.MAX_VALUE ? Long.MAX_VALUE : begun;
            } else {
                deframer.waited(gate.now());
            }
            watchOverdue();
        });
    }

    private boolean mayHandOver() {
        crowded = inFlight.size() >= gate.config.inFlightPerConnection()
                || crowded && inFlight.size() > gate.config.inFlightPerConnection() / 2;
        return !crowded && !rateWatch && !gate.full() && !socket.writeQueueFull();
    }

    private void slowDown(long pause) {
        rateWatch = true;
        gate.vertx.setTimer(pause, id -> {
            rateWatch = false;
            pump();
        });
    }

    private void handOver(ReceivedFrame received) {
        Pending pending = new Pending(received.frame());
        inFlight.add(pending);
        gate.handOver(received, (fate, failure) -> decided(pending, fate));
    }

    /** @param fate null when nothing is durable */
    private void decided(Pending pending, Fate fate) {
        pending.decided = true;
        pending.answer = fate == Fate.ANSWER && pending.frame.answerWanted();
        if (fate == Fate.ANSWER && !closed) {
            gate.presence.accepted(pending.frame, this, gate.now());
        }
        if (!answersDue) {
            answersDue = true;
            gate.soon(this::answer);
        }
    }

    /** Comes behind the decisions that are already waiting, so that a group's answers leave in one write. */
    private void answer() {
        answersDue = false;
        Buffer answers = Buffer.buffer();
        while (!inFlight.isEmpty() && inFlight.peek().decided) {
            Pending first = inFlight.poll();
            if (first.answer && !closed) {
                gate.tally.answers.increment();
                answers.appendBytes(Answer.to(first.frame));
            }
        }
        if (answers.length() > 0) {
            active = gate.now();
            socket.write(answers);
            watchUnread();
        }
        pump();
    }

    private void regulate() {
        boolean read = waiting.isEmpty() && mayHandOver();
        if (read != reading && !closed) {
            reading = read;
            if (read) {
                begun = begun == Long.MAX_VALUE ? begun : gate.now();
                deframer.waited(gate.now());
                socket.resume();
            } else {
                socket.pause();
            }
        }
    }

    private void watchUnread() {
        if (closed || drainWatch || !socket.writeQueueFull()) {
            return;
        }
        drainWatch = true;
        long overdue = gate.vertx.setTimer(gate.config.unread().toMillis(), id -> abort());
        socket.drainHandler(drained -> {
            gate.vertx.cancelTimer(overdue);
            drainWatch = false;
            pump();
        });
    }

    private void gone() {
        if (!closed) {
            take(deframer.end());
            closed = true;
            waiting.clear();
            mns.forEach(mn -> gate.presence.gone(mn, this));
            gate.gone(this);
        }
    }
}
