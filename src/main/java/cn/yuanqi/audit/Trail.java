package cn.yuanqi.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.TransactionSynchronizationRegistry;

import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.proxy.HibernateProxy;

import io.quarkus.arc.Arc;

/** What the transaction under way has changed so far; written as its last act. */
final class Trail {
    /** Who does it, when the request does not say. */
    Asker.Person person;
    private final SessionImplementor session;
    private boolean written;
    private final List<Change> changes = new ArrayList<>();
    private final Map<Key, Change> bySubject = new HashMap<>();

    private record Key(Class<?> type, UUID id, Object park) {
    }

    /** The changed fields of a deed that a room tells of. */
    record Deed(Map<String, ?> before, Map<String, ?> after) {
    }

    private Trail(SessionImplementor session) {
        this.session = session;
    }

    /** The transaction's own; it goes with it. */
    static Trail of(SessionImplementor session) {
        var transaction = Arc.container().instance(TransactionSynchronizationRegistry.class).get();
        var known = (Trail) transaction.getResource(Trail.class);
        if (known != null) {
            return known;
        }
        var trail = new Trail(session);
        transaction.putResource(Trail.class, trail);
        session.getActionQueue().registerProcess(trail::write);
        return trail;
    }

    void wrote(AuditedType.Row row, Object[] was, Object[] is) {
        if (row.type().part == null) {
            subject(row.type(), row.entity(), row.id()).own(was, is);
            return;
        }
        var owner = row.type().value(is == null ? was : is, row.type().part.owner());
        var proxy = HibernateProxy.extractLazyInitializer(owner);
        var present = proxy == null ? owner : proxy.getImplementation();
        var type = type(present);
        subject(type, present, (UUID) type.persister.getIdentifier(present)).part(row, was, is);
    }

    private AuditedType type(Object entity) {
        return AuditedType.of(session.getEntityPersister(null, entity));
    }

    private Change subject(AuditedType type, Object entity, UUID id) {
        mustBeOpen();
        return bySubject.computeIfAbsent(new Key(type.type, id, id == null ? type.park(entity) : null), key -> {
            var change = new Change(type, entity, id);
            changes.add(change);
            return change;
        });
    }

    /** Rather no change than one that nobody can read of. */
    private void mustBeOpen() {
        if (written) {
            throw new IllegalStateException("a change after the last moment to note it");
        }
    }

    void deed(Object entity, String verb, Deed deed) {
        var type = type(entity);
        mustBeOpen();
        var change = new Change(type, entity, type.row(entity, type.persister.getIdentifier(entity)).id());
        change.verb = verb;
        change.told(deed.before(), deed.after());
        changes.add(change);
    }

    void name(Object entity, String verb) {
        var type = type(entity);
        subject(type, entity, (UUID) type.persister.getIdentifier(entity)).verb = verb;
    }

    void tell(Object entity, Deed fields) {
        var type = type(entity);
        subject(type, entity, (UUID) type.persister.getIdentifier(entity)).also(fields.before(), fields.after());
    }

    private void write(SessionImplementor ending) {
        settle(ending);
        written = true;
    }

    /** Writes what was noted so far and forgets it: what happens to these subjects later is told on its own. */
    void settle(SessionImplementor under) {
        var writer = new AuditWriter(person);
        for (Change change : changes) {
            var told = change.told();
            if (told != null) {
                writer.add(change, told);
            }
        }
        writer.write(under);
        changes.clear();
        bySubject.clear();
    }
}
