package cn.yuanqi.dashboard;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.function.Consumer;

import jakarta.ws.rs.sse.OutboundSseEvent;

import cn.yuanqi.dashboard.LiveBus.Written;
import io.vertx.core.Context;

/**
 * One open stream. What its reader has not taken yet waits here: alerts and verdicts first and all of them, values
 * behind them, and of many values only the newest. A reader too slow even for the alerts is cut off; it will come back and ask.
 */
final class LiveStream implements Flow.Subscription {
    private static final int MOST_NEWS = 5_000;

    private final Viewer viewer;
    private final Flow.Subscriber<? super OutboundSseEvent> reader;
    private final Context loop;
    private final Consumer<LiveStream> closing;
    private final Queue<Written> news = new ArrayDeque<>();
    private final LiveValues values = new LiveValues();
    private long asked;
    private boolean feeding;
    private boolean turning;
    private boolean ended;
    private boolean told;

    LiveStream(Viewer viewer, Flow.Subscriber<? super OutboundSseEvent> reader, Context loop,
            Consumer<LiveStream> closing) {
        this.viewer = viewer;
        this.reader = reader;
        this.loop = loop;
        this.closing = closing;
    }

    Viewer viewer() {
        return viewer;
    }

    /** Queues an event; returns at once, whatever the reader does. */
    void offer(Written written) {
        synchronized (this) {
            if (ended) {
                return;
            }
            switch (written.name()) {
                case reading -> {
                    values.add(written, System.nanoTime());
                    turnLater();
                }
                case alive -> {
                    if (news.isEmpty()) {
                        news.add(written);
                    }
                }
                default -> news.add(written);
            }
        }
        if (tooSlow()) {
            end();
        } else {
            feedLater();
        }
    }

    private void turnLater() {
        if (!turning && values.waits()) {
            turning = true;
            loop.owner().setTimer(LiveValues.TURN_MILLIS, timer -> turn());
        }
    }

    private void turn() {
        synchronized (this) {
            turning = false;
            values.nextTurn(System.nanoTime());
            turnLater();
        }
        feedLater();
    }

    private synchronized boolean tooSlow() {
        return news.size() > MOST_NEWS;
    }

    @Override
    public void request(long more) {
        synchronized (this) {
            asked = asked + more < 0 ? Long.MAX_VALUE : asked + more;
        }
        feedLater();
    }

    /** The reader has gone. */
    @Override
    public void cancel() {
        synchronized (this) {
            told = true;
        }
        end();
    }

    /** Ends the stream; the reader is told unless it was the one who left. */
    void end() {
        synchronized (this) {
            ended = true;
            news.clear();
            values.clear();
        }
        closing.accept(this);
        feedLater();
    }

    private void feedLater() {
        synchronized (this) {
            if (feeding) {
                return;
            }
            feeding = true;
        }
        loop.runOnContext(nothing -> feed());
    }

    private void feed() {
        for (var event = next(); event != null; event = next()) {
            reader.onNext(event.text());
        }
        if (isToBeTold()) {
            reader.onComplete();
        }
    }

    /** Takes the next event that was asked for; with none left, feeding is over. */
    private synchronized Written next() {
        var event = asked == 0 ? null : news.isEmpty() ? values.poll() : news.poll();
        if (event == null) {
            feeding = false;
        } else {
            asked--;
        }
        return event;
    }

    private synchronized boolean isToBeTold() {
        boolean now = ended && !told;
        told = told || ended;
        return now;
    }
}
