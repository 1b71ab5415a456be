package cn.yuanqi.environment.monitoring;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.yuanqi.environment.hj212.FrameListener.Fate;
import cn.yuanqi.tenancy.InPark;

/** Makes a group of frames durable, park by park, and tells each its fate after the commit. */
@ApplicationScoped
class FrameStore {
    private static final Logger LOG = Logger.getLogger(FrameStore.class);
    private static final int TRIES = 6;
    static final String NOT_STORABLE = "NOT_STORABLE";

    @Inject
    LoggerBook loggers;
    @Inject
    Reckoner reckoner;
    @Inject
    ReadingsWriter writer;
    @Inject
    Quarantine quarantine;
    @Inject
    InPark inPark;
    @Inject
    Event<ReadingsStored> stored;
    @Inject
    Event<LoggerReplied> replied;

    /** @throws RuntimeException when the database is away; frames whose fate is told already are through */
    void store(List<Arrival> group) {
        Set<String> mns = new LinkedHashSet<>();
        group.forEach(arrival -> mns.add(arrival.mn()));
        var known = loggers.find(mns);
        Map<String, List<Arrival>> welcome = new LinkedHashMap<>();
        List<Arrival> refused = new ArrayList<>(0);
        for (Arrival arrival : group) {
            arrival.logger = known.get(arrival.mn());
            if (arrival.refusal() == null) {
                arrival.reckoned = reckoner.reckon(arrival.received, arrival.logger);
                welcome.computeIfAbsent(arrival.logger.parkId(), park -> new ArrayList<>()).add(arrival);
            } else {
                refused.add(arrival);
            }
        }
        welcome.forEach(this::storeIn);
        if (!refused.isEmpty()) {
            quarantine.keep(refused);
            refused.forEach(arrival -> arrival.fate.complete(Fate.SILENCE));
        }
    }

    /**
     * The same for readings of one park that came without a frame: what cannot be stored fails its fate.
     *
     * @throws RuntimeException when the database is away; what is stored by then stays, and is a duplicate the next time
     */
    void storeReadings(String parkId, List<Arrival> arrivals) {
        storeIn(parkId, arrivals);
    }

    private void storeIn(String parkId, List<Arrival> arrivals) {
        try {
            tryStoring(parkId, arrivals);
        } catch (RuntimeException failed) {
            if (Fault.of(failed) == Fault.AWAY) {
                throw failed;
            }
            if (arrivals.size() > 1) {
                arrivals.forEach(arrival -> storeIn(parkId, List.of(arrival)));
            } else {
                storeRaw(parkId, arrivals.get(0), failed);
            }
        }
    }

    private void tryStoring(String parkId, List<Arrival> arrivals) {
        boolean careful = false;
        for (int attempt = 1;; attempt++) {
            try {
                boolean looked = careful;
                writer.committed(inPark.call(arrivals.get(0).logger.park(), () -> write(parkId, arrivals, looked)));
                arrivals.forEach(arrival -> arrival.fate.complete(Fate.ANSWER));
                return;
            } catch (RuntimeException failed) {
                if (Fault.of(failed) != Fault.RACE || attempt == TRIES) {
                    throw failed;
                }
                careful = true;
                rest(attempt);
            }
        }
    }

    private List<StoredReading> write(String parkId, List<Arrival> arrivals, boolean careful) {
        try {
            var fresh = writer.write(parkId, arrivals, careful);
            arrivals.stream().filter(Arrival::isReply).forEach(arrival -> replied.fire(arrival.reply()));
            if (!fresh.isEmpty()) {
                stored.fire(new ReadingsStored(parkId, fresh));
            }
            return fresh;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The last resort for a frame that cannot be stored as what it is: its bytes are kept, so it may be answered. */
    private void storeRaw(String parkId, Arrival arrival, RuntimeException cause) {
        if (arrival.received == null) {
            arrival.fate.completeExceptionally(cause);
            return;
        }
        LOG.errorf(cause, "A frame of MN %s in park %s is kept as raw frame only", arrival.mn(), parkId);
        var deviations = arrival.reckoned.deviations();
        arrival.reckoned = new Reckoned(null, arrival.reckoned.at(), Map.of(),
                deviations == null ? NOT_STORABLE : deviations + "," + NOT_STORABLE);
        try {
            tryStoring(parkId, List.of(arrival));
        } catch (RuntimeException failed) {
            if (Fault.of(failed) == Fault.AWAY) {
                throw failed;
            }
            LOG.errorf(failed, "A frame of MN %s in park %s could not be kept and is not answered", arrival.mn(),
                    parkId);
            arrival.fate.completeExceptionally(failed);
        }
    }

    private static void rest(int attempt) {
        try {
            Thread.sleep((long) (Math.random() * 10 * attempt));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
