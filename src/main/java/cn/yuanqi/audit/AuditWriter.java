package cn.yuanqi.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.hibernate.engine.spi.SessionImplementor;

import cn.yuanqi.platform.Asked;
import cn.yuanqi.platform.Ids;
import io.quarkus.arc.Arc;

/**
 * Writes entries: the only statement of the house that touches {@code audit_entry}, and it inserts. Of its own, because
 * an entry may belong to another park than the session: whoever opens a park, or accepts an invitation, is in none.
 */
final class AuditWriter {
    private static final String INSERT = "INSERT INTO audit_entry (id, park_id, happened_at, person_id, person_name, "
            + "person_email, room, noun, subject_id, enterprise_id, audience, verb, before_json, after_json, "
            + "request_ref, label, for_id, for_name) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int BATCH = 500;

    private final Asker.Person person;
    /** Whom they stood in for, {@code null} for nobody. */
    private final Asker.Person inNameOf;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Change change, Change.Told told, UUID id) {
    }

    /** @param person who did it, {@code null} to ask the request */
    AuditWriter(Asker.Person person) {
        this.person = person == null ? asking(Asker::asker) : person;
        inNameOf = person == null ? asking(Asker::inNameOf) : null;
    }

    private static Asker.Person asking(Function<Asker, Asker.Person> whom) {
        var container = Arc.container();
        return container.requestContext().isActive() ? whom.apply(container.instance(Asker.class).get()) : null;
    }

    void add(Change change, Change.Told told) {
        lines.add(new Line(change, told, Ids.next()));
    }

    void write(SessionImplementor session) {
        if (!lines.isEmpty()) {
            var at = Arc.container().instance(Clock.class).get().instant();
            session.doWork(connection -> insert(connection, LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
        }
    }

    private void insert(Connection connection, LocalDateTime at) throws SQLException {
        var reference = Asked.reference();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (Line line : lines) {
                bind(insert, line);
                insert.setObject(3, at);
                insert.setString(15, reference);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void bind(PreparedStatement insert, Line line) throws SQLException {
        var change = line.change();
        insert.setBytes(1, bytes(line.id()));
        insert.setString(2, change.type.park(change.entity));
        insert.setBytes(4, person == null ? null : bytes(person.id()));
        insert.setString(5, person == null ? null : person.name());
        insert.setString(6, person == null ? null : person.email());
        insert.setString(7, change.type.room());
        insert.setString(8, change.type.noun());
        insert.setBytes(9, bytes(change.id));
        insert.setBytes(10, bytes(change.type.enterprise(change.entity)));
        insert.setString(11, change.type.audience(change.entity).name());
        insert.setString(12, line.told().verb());
        insert.setString(13, Plain.json(line.told().before()));
        insert.setString(14, Plain.json(line.told().after()));
        insert.setString(16, change.type.label(change.entity));
        insert.setBytes(17, inNameOf == null ? null : bytes(inNameOf.id()));
        insert.setString(18, inNameOf == null ? null : inNameOf.name());
    }

    private static byte[] bytes(UUID id) {
        return id == null
                ? null
                : ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                        .array();
    }
}
