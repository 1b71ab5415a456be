package cn.yuanqi.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;

/**
 * Carries live events to the streams that are open in this process, park by park, and by way of {@link LiveRelay} to those
 * of others. An event is written down once, however many streams it goes to; each stream has a bounded queue of its own
 * and is fed from its own event loop, so that a slow one holds up nobody.
 */
@ApplicationScoped
public class LiveBus {
    private static final Logger LOG = Logger.getLogger(LiveBus.class);
    private static final long ALIVE_MILLIS = 2_000;

    @Inject
    Clock clock;
    @Inject
    Vertx vertx;
    @Inject
    LiveRelay relay;
    private final Map<String, Set<LiveStream>> streams = new ConcurrentHashMap<>();
    private final ObjectWriter facts;
    private volatile Sse sse;
    private long heartbeat;

    @Inject
    LiveBus(ObjectMapper json) {
        facts = json.writerFor(LiveEvent.Facts.class);
    }

    void start(@Observes StartupEvent started) {
        relay.start(this::deliver);
        heartbeat = vertx.setPeriodic(ALIVE_MILLIS, timer -> {
            if (!streams.isEmpty()) {
                var alive = write(LiveEvent.alive(now()));
                streams.values().forEach(ofPark -> ofPark.forEach(stream -> stream.offer(alive)));
            }
        });
    }

    /** Lets readers reconnect elsewhere at once. */
    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(heartbeat);
        relay.stop();
        streams().forEach(LiveStream::end);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    boolean isWatched(String parkId) {
        return streams.containsKey(parkId) || relay.isWatched(parkId);
    }

    /** The events of the viewer's park that they may see, from now on. */
    Multi<OutboundSseEvent> open(Viewer viewer, Sse sse) {
        this.sse = sse;
        return Multi.createFrom().publisher(reader -> {
            var stream = new LiveStream(viewer, reader, vertx.getOrCreateContext(), this::close);
            streams.compute(viewer.parkId(), (park, open) -> {
                if (open == null) {
                    relay.watch(park);
                }
                var all = open == null ? ConcurrentHashMap.<LiveStream>newKeySet() : open;
                all.add(stream);
                return all;
            });
            reader.onSubscribe(stream);
            stream.offer(write(LiveEvent.alive(now())));
        });
    }

    private void close(LiveStream stream) {
        streams.computeIfPresent(stream.viewer().parkId(), (park, open) -> {
            open.remove(stream);
            if (open.isEmpty()) {
                relay.leave(park);
                return null;
            }
            return open;
        });
    }

    void publish(String parkId, List<LiveEvent> events) {
        deliver(parkId, events);
        relay.tell(parkId, events);
    }

    private void deliver(String parkId, List<LiveEvent> events) {
        var open = streams.get(parkId);
        if (open == null) {
            return;
        }
        for (var event : events) {
            Written written = null;
            for (var stream : open) {
                if (stream.viewer().sees(event)) {
                    written = written == null ? write(event) : written;
                    stream.offer(written);
                }
            }
        }
    }

    Collection<LiveStream> streams() {
        return streams.values().stream().flatMap(Set::stream).toList();
    }

    /** An event as it goes down every stream: written when the first of them sends it, since many are overtaken before. */
    static final class Written {
        private final LiveEvent.Name name;
        private final LiveEvent.Figure of;
        private final Supplier<OutboundSseEvent> writing;
        private OutboundSseEvent text;

        Written(LiveEvent.Name name, LiveEvent.Figure of, Supplier<OutboundSseEvent> writing) {
            this.name = name;
            this.of = of;
            this.writing = writing;
        }

        /** Which figure it is a value of, {@code null} for none. */
        LiveEvent.Figure of() {
            return of;
        }

        LiveEvent.Name name() {
            return name;
        }

        synchronized OutboundSseEvent text() {
            text = text == null ? writing.get() : text;
            return text;
        }
    }

    private Written write(LiveEvent event) {
        return new Written(event.name(), event.of(), () -> text(event));
    }

    private OutboundSseEvent text(LiveEvent event) {
        try {
            return sse.newEventBuilder().name(event.name().name())
                    .data(String.class, facts.writeValueAsString(event.facts())).build();
        } catch (JsonProcessingException impossible) {
            LOG.error("A live event cannot be written", impossible);
            throw new IllegalStateException(impossible);
        }
    }
}
