package cn.yuanqi.audit;

import java.util.Map;
import java.util.UUID;

import org.hibernate.Hibernate;
import org.hibernate.engine.spi.SessionImplementor;

import io.quarkus.hibernate.orm.panache.Panache;

/** What rooms say to the audit themselves; all else it hears from Hibernate. Only inside a transaction. */
public final class Audit {
    public static final String CREATED = "CREATED";
    public static final String CHANGED = "CHANGED";
    public static final String REMOVED = "REMOVED";

    private Audit() {
    }

    /**
     * Notes a deed that Hibernate does not see: an atomic {@code UPDATE … WHERE}, a look at something confidential.
     *
     * @param verb a domain verb, for example "revoked"
     * @param subject the entity that it was done to; of an unaudited type too
     * @param before the changed fields as they were, by name; may be empty
     * @param after the changed fields as they are now
     */
    public static void did(String verb, Object subject, Map<String, ?> before, Map<String, ?> after) {
        Trail.of(session()).deed(Hibernate.unproxy(subject), verb, new Trail.Deed(before, after));
    }

    /** Names what this transaction does to the entity, in the place of "CHANGED" or "CREATED". */
    public static void as(String verb, Object subject) {
        Trail.of(session()).name(Hibernate.unproxy(subject), verb);
    }

    /**
     * Adds fields to what this transaction's entry tells of the entity: what stands in rows that are no entry of their
     * own. Told twice, the first "before" and the last "after" count; fields that are the same in both are left out.
     *
     * @param before the fields as they were, by name; may be empty
     * @param after the fields as they are now
     */
    public static void tells(Object subject, Map<String, ?> before, Map<String, ?> after) {
        Trail.of(session()).tell(Hibernate.unproxy(subject), new Trail.Deed(before, after));
    }

    /** Says who does what this transaction does, where the request does not know: a newcomer who becomes somebody. */
    public static void by(UUID id, String name, String email) {
        Trail.of(session()).person = new Asker.Person(id, name, email);
    }

    /**
     * Writes the entries of what was flushed so far, still inside the transaction: for one that goes through thousands of
     * subjects, each once, and shall not remember them all.
     */
    public static void settle() {
        Trail.of(session()).settle(session());
    }

    private static SessionImplementor session() {
        return Panache.getEntityManager().unwrap(SessionImplementor.class);
    }
}
