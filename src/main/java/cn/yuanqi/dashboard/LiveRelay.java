package cn.yuanqi.dashboard;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * Carries live events to the other instances where a Redis is configured. Each listens for the parks that its own clients
 * watch, and each knows which parks are watched anywhere, so that one that nobody watches still costs nothing.
 */
@ApplicationScoped
class LiveRelay {
    private static final Logger LOG = Logger.getLogger(LiveRelay.class);
    private static final long LOOK_MILLIS = 2_000;
    private static final int MOST_WAITING = 500;

    /** What one transaction told. @param from the instance that said it */
    record Told(String from, List<Line> events) {
        record Line(LiveEvent.Name name, LiveEvent.Facts facts) {
        }
    }

    @Inject
    LiveConfig config;
    @Inject
    Vertx vertx;
    private final String self = UUID.randomUUID().toString();
    private final Set<String> watched = ConcurrentHashMap.newKeySet();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ObjectWriter writer;
    private final ObjectReader reader;
    private volatile RedisLine line;
    private Context writing;
    private BiConsumer<String, List<LiveEvent>> deliver;
    private long looking;

    @Inject
    LiveRelay(ObjectMapper json) {
        writer = json.writerFor(Told.class);
        // While instances are replaced one after the other, the newer may say more.
        reader = json.readerFor(Told.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** @param deliver takes a park and what another instance told of it */
    void start(BiConsumer<String, List<LiveEvent>> deliver) {
        this.deliver = deliver;
        config.redis().ifPresent(url -> {
            writing = vertx.getOrCreateContext();
            line = new RedisLine(vertx, url, this::heard);
            line.listen(news());
            line.open();
            looking = vertx.setPeriodic(LOOK_MILLIS, timer -> line.listened(channel(""), this::look));
        });
    }

    void stop() {
        if (line != null) {
            vertx.cancelTimer(looking);
            line.close();
        }
    }

    /** Where an instance says that its first client of a park has come. */
    private String news() {
        return config.channel() + ":watched";
    }

    private String channel(String parkId) {
        return config.channel() + ":live:" + parkId;
    }

    private void look(List<String> channels) {
        var now = channels.stream().map(name -> name.substring(channel("").length())).collect(Collectors.toSet());
        watched.retainAll(now);
        watched.addAll(now);
    }

    /** Whether clients of some instance watch this park. */
    boolean isWatched(String parkId) {
        return watched.contains(parkId);
    }

    void watch(String parkId) {
        if (line != null) {
            line.listen(channel(parkId));
            line.say(news(), parkId);
        }
    }

    void leave(String parkId) {
        if (line != null) {
            line.forget(channel(parkId));
        }
    }

    /** Returns at once; what cannot be written down as fast as it happens is left out. */
    void tell(String parkId, List<LiveEvent> events) {
        if (line == null || !isWatched(parkId) || waiting.get() > MOST_WAITING) {
            return;
        }
        waiting.incrementAndGet();
        writing.executeBlocking(() -> write(events), true).onComplete(written -> {
            waiting.decrementAndGet();
            if (written.succeeded()) {
                line.say(channel(parkId), written.result());
            } else {
                LOG.error("A live event cannot be written", written.cause());
            }
        });
    }

    private String write(List<LiveEvent> events) throws JsonProcessingException {
        return writer.writeValueAsString(
                new Told(self, events.stream().map(event -> new Told.Line(event.name(), event.facts())).toList()));
    }

    private void heard(String channel, String text) {
        if (channel.equals(news())) {
            watched.add(text);
            return;
        }
        try {
            Told told = reader.readValue(text);
            if (!told.from().equals(self)) {
                deliver.accept(channel.substring(channel("").length()),
                        told.events().stream().map(one -> LiveEvent.of(one.name(), one.facts())).toList());
            }
        } catch (JsonProcessingException strange) {
            LOG.warnf("What came over Redis is no live event: %s", strange.getOriginalMessage());
        }
    }
}
