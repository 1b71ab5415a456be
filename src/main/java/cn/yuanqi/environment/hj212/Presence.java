package cn.yuanqi.environment.hj212;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Which connections speak for an MN. One counts only once a frame of it was accepted, so that nobody without the password
 * can have a logger's connection closed. Lives on the server's event loop.
 */
final class Presence {
    private record Station(Deque<Connection> connections, Bucket bucket) {
    }

    private final Map<String, Station> stations = new HashMap<>();
    private final Hj212Config config;

    Presence(Hj212Config config) {
        this.config = config;
    }

    void accepted(String mn, Connection connection, long now) {
        Station station = stations.computeIfAbsent(mn,
                m -> new Station(new ArrayDeque<>(), connection.bucket(now)));
        if (station.connections.contains(connection)) {
            return;
        }
        station.connections.add(connection);
        connection.speaksFor(mn);
        if (station.connections.size() > config.connectionsPerMn()) {
            station.connections.poll().close();
        }
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
