package cn.yuanqi.dashboard;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

import org.jboss.logging.Logger;

import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;

/**
 * A Redis as a line between instances: one connection to listen, one to speak. It comes back by itself, and nobody waits
 * for it; what is said while it is away, or slower than what is said, is lost.
 */
final class RedisLine {
    private static final Logger LOG = Logger.getLogger(RedisLine.class);
    private static final long RETRY_MILLIS = 1_000;
    private static final long MOST_UNDER_WAY = 8L << 20;

    private final Vertx vertx;
    private final Redis redis;
    private final BiConsumer<String, String> heard;
    private final Set<String> channels = ConcurrentHashMap.newKeySet();
    private final AtomicLong underWay = new AtomicLong();
    private final AtomicBoolean silent = new AtomicBoolean();
    private volatile RedisConnection ear;
    private volatile RedisConnection mouth;
    private volatile boolean closed;

    /** @param heard channel and text of what another instance, or this one, has said */
    RedisLine(Vertx vertx, String url, BiConsumer<String, String> heard) {
        this.vertx = vertx;
        this.heard = heard;
        var options = new RedisOptions().setConnectionString(url);
        options.getNetClientOptions().setHostnameVerificationAlgorithm("HTTPS").setConnectTimeout(2_000);
        redis = Redis.createClient(vertx, options);
    }

    void open() {
        keep(connection -> {
            ear = connection.handler(this::hear);
            channels.forEach(channel -> subscription(Command.SUBSCRIBE, channel));
        });
        keep(connection -> mouth = connection);
    }

    void close() {
        closed = true;
        redis.close();
    }

    void listen(String channel) {
        channels.add(channel);
        subscription(Command.SUBSCRIBE, channel);
    }

    void forget(String channel) {
        channels.remove(channel);
        subscription(Command.UNSUBSCRIBE, channel);
    }

    private void subscription(Command command, String channel) {
        var now = ear;
        if (now != null) {
            now.send(Request.cmd(command).arg(channel)).onFailure(RedisLine::missed);
        }
    }

    void say(String channel, String text) {
        var now = mouth;
        if (now == null || underWay.get() > MOST_UNDER_WAY) {
            return;
        }
        underWay.addAndGet(text.length());
        now.send(Request.cmd(Command.PUBLISH).arg(channel).arg(text)).onFailure(RedisLine::missed)
                .onComplete(done -> underWay.addAndGet(-text.length()));
    }

    /** The channels that begin so and that some instance listens to. */
    void listened(String beginning, Consumer<List<String>> then) {
        var now = mouth;
        if (now != null) {
            now.send(Request.cmd(Command.PUBSUB).arg("CHANNELS").arg(beginning + "*"))
                    .onSuccess(names -> then.accept(
                            StreamSupport.stream(names.spliterator(), false).map(Response::toString).toList()))
                    .onFailure(RedisLine::missed);
        }
    }

    private static void missed(Throwable why) {
        LOG.debug("Redis did not answer", why);
    }

    private void hear(Response said) {
        if (said.size() == 3 && "message".equals(said.get(0).toString())) {
            heard.accept(said.get(1).toString(), said.get(2).toString());
        }
    }

    private void keep(Consumer<RedisConnection> use) {
        if (closed) {
            return;
        }
        redis.connect().onSuccess(connection -> {
            var lost = new AtomicBoolean();
            connection.exceptionHandler(broken -> again(lost, use)).endHandler(ended -> again(lost, use));
            use.accept(connection);
            if (silent.getAndSet(false)) {
                LOG.info("Redis is there again: live events reach the other instances");
            }
        }).onFailure(absent -> again(new AtomicBoolean(), use));
    }

    private void again(AtomicBoolean lost, Consumer<RedisConnection> use) {
        if (lost.getAndSet(true) || closed) {
            return;
        }
        if (!silent.getAndSet(true)) {
            LOG.warn("Redis is not there: live events stay within their instance until it is");
        }
        vertx.setTimer(RETRY_MILLIS, timer -> keep(use));
    }
}
