package cn.yuanqi.audit;

import java.time.Instant;
import java.util.UUID;

import cn.yuanqi.platform.Cursor;

/**
 * One entry as it is read.
 *
 * @param person {@code null} when no person did it
 * @param inNameOf whom the person stood in for, {@code null} for nobody
 * @param what what it was done to
 * @param before the changed fields as a JSON object, {@code null} when the subject was not there before
 * @param after likewise
 * @param reference the number of the request in the log, {@code null} when none
 */
public record AuditLine(UUID id, Instant at, Asker.Person person, InNameOf inNameOf, Subject what, String verb,
        String before, String after, String reference) {

    /** Somebody who was away. */
    public record InNameOf(UUID id, String name) {
    }

    /** @param label what it was called then, {@code null} when it has no name */
    public record Subject(String noun, UUID id, UUID enterpriseId, String label) {
    }

    static AuditLine of(AuditEntry entry) {
        var person = entry.personId == null
                ? null
                : new Asker.Person(entry.personId, entry.personName, entry.personEmail);
        return new AuditLine(entry.id, entry.at, person,
                entry.forId == null ? null : new InNameOf(entry.forId, entry.forName),
                new Subject(entry.noun, entry.subjectId, entry.enterpriseId, entry.label), entry.verb,
                People.masked(entry.before),
                People.masked(entry.after), entry.requestRef);
    }

    /** Where the page behind this entry begins. */
    public String cursor() {
        return Cursor.encode(at.toString(), id.toString());
    }
}
