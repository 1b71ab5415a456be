package cn.yuanqi.environment.hj212;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which connections speak for an MN. One counts only once a frame of it was accepted, so that nobody without the password
 * can have a logger's connection closed. Lives on the server's event loop, {@link #speaks} apart.
 */
final class Presence {
    private static final String SURFACE_WATER = "32";

    private static final class Station {
        private final Deque<Connection> connections = new ArrayDeque<>();
        private final Bucket bucket;
        /** How the logger spoke last, for those who ask it something. */
        private String st = SURFACE_WATER;
        private Version version = Version.V2017;

        Station(Bucket bucket) {
            this.bucket = bucket;
        }

        void heard(Frame frame) {
            if (frame.cn().startsWith("2") && !frame.st().isEmpty()) {
                st = frame.st();
                version = frame.version();
            }
        }
    }

    private final Map<String, Station> stations = new ConcurrentHashMap<>();
    private final Hj212Config config;

    Presence(Hj212Config config) {
        this.config = config;
    }

    void accepted(Frame frame, Connection connection, long now) {
        Station station = stations.computeIfAbsent(frame.mn(), m -> new Station(connection.bucket(now)));
        station.heard(frame);
        if (station.connections.contains(connection)) {
            return;
        }
        station.connections.add(connection);
        connection.speaksFor(frame.mn());
        if (station.connections.size() > config.connectionsPerMn()) {
            station.connections.poll().close();
        }
    }

    /** From any thread. */
    boolean speaks(String mn) {
        return stations.containsKey(mn);
    }

    /** Sends a request over the newest connection that speaks for the MN, in its own form. */
    boolean ask(String mn, Request request) {
        Station station = stations.get(mn);
        return station != null && !station.connections.isEmpty()
                && station.connections.getLast().send(request.packet(mn, station.st, station.version));
    }

    /** The rate that the MN's connections share; the connection's own before any frame was accepted. */
    Bucket bucket(String mn, Bucket own) {
        Station station = stations.get(mn);
        return station == null ? own : station.bucket;
    }

    void gone(String mn, Connection connection) {
        stations.computeIfPresent(mn, (m, station) -> {
            station.connections.remove(connection);
            return station.connections.isEmpty() ? null : station;
        });
    }
}
