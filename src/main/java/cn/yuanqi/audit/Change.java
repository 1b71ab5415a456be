package cn.yuanqi.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.hibernate.Hibernate;
import org.hibernate.type.CollectionType;

/** What one transaction did to one subject, from its first state to its last. */
final class Change {
    final AuditedType type;
    final UUID id;
    Object entity;
    String verb;
    private boolean touched;
    private Map<String, Object> before;
    private Map<String, Object> after;
    /** Rows that belong to the subject, by what they are called together, then by row: their first and last state. */
    private final Map<String, Map<UUID, Part>> parts = new LinkedHashMap<>();

    /** Fields that a room tells of beside the subject's own, in the order in which it told them. */
    private final Map<String, Object> alsoBefore = new LinkedHashMap<>();
    private final Map<String, Object> alsoAfter = new LinkedHashMap<>();

    /** A part's fields at first and at last, {@code null} where it was not there. */
    private record Part(AuditedType type, Object first, Object last) {
    }

    Change(AuditedType type, Object entity, UUID id) {
        this.type = type;
        this.entity = entity;
        this.id = id;
    }

    void own(Object[] was, Object[] is) {
        before = touched ? before : type.fields(was);
        after = type.fields(is);
        touched = true;
    }

    void part(AuditedType.Row row, Object[] was, Object[] is) {
        parts.computeIfAbsent(row.type().part.as(), name -> new LinkedHashMap<>()).merge(row.id(),
                new Part(row.type(), single(row.type(), was), single(row.type(), is)),
                (known, now) -> new Part(known.type(), known.first(), now.last()));
    }

    /** A part of one field is that field. */
    private static Object single(AuditedType type, Object[] state) {
        var fields = type.fields(state);
        return fields != null && fields.size() == 1 ? fields.values().iterator().next() : fields;
    }

    /** A deed that a room tells of, already told apart. */
    void told(Map<String, ?> was, Map<String, ?> is) {
        before = plain(was);
        after = plain(is);
        touched = true;
    }

    /** Further fields of the subject. */
    void also(Map<String, ?> was, Map<String, ?> is) {
        var first = plain(was);
        var last = plain(is);
        Stream.concat(first.keySet().stream(), last.keySet().stream()).distinct().forEach(name -> {
            if (!alsoAfter.containsKey(name)) {
                alsoBefore.put(name, first.get(name));
            }
            alsoAfter.put(name, last.get(name));
        });
    }

    private static Map<String, Object> plain(Map<String, ?> fields) {
        var plain = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> plain.put(name,
                value == null ? null : Plain.isSecret(name) ? Plain.veiled(value) : Plain.of(value)));
        return plain;
    }

    boolean isCreated() {
        return touched && before == null && after != null;
    }

    boolean isRemoved() {
        return touched && before != null && after == null;
    }

    /** What is told of it, {@code null} when all is as it was. */
    Told told() {
        if (touched && before == null && after == null) {
            return null;
        }
        var was = before == null ? new LinkedHashMap<String, Object>() : new LinkedHashMap<>(before);
        var is = after == null ? new LinkedHashMap<String, Object>() : new LinkedHashMap<>(after);
        parts.forEach((name, rows) -> collection(name, rows.values(), was, is));
        if (isCreated()) {
            alsoAfter.forEach((name, value) -> put(is, name, value));
            return new Told(verb == null ? Audit.CREATED : verb, null, unveiled(is));
        }
        if (isRemoved()) {
            alsoBefore.forEach((name, value) -> put(was, name, value));
            return new Told(verb == null ? Audit.REMOVED : verb, unveiled(was), null);
        }
        return changed(was, is);
    }

    private static void put(Map<String, Object> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    /** That there was a secret tells nothing; that it changed does. */
    private static Map<String, Object> unveiled(Map<String, Object> whole) {
        whole.values().removeIf(Plain::isVeil);
        return whole;
    }

    private Told changed(Map<String, Object> was, Map<String, Object> is) {
        var names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.removeIf(name -> Objects.equals(was.get(name), is.get(name)));
        var befores = new LinkedHashMap<String, Object>();
        var afters = new LinkedHashMap<String, Object>();
        for (String name : names) {
            befores.put(name, was.get(name));
            afters.put(name, is.get(name));
        }
        alsoAfter.forEach((name, value) -> {
            if (!Objects.equals(value, alsoBefore.get(name))) {
                befores.put(name, alsoBefore.get(name));
                afters.put(name, value);
            }
        });
        return afters.isEmpty() && verb == null
                ? null
                : new Told(verb == null ? Audit.CHANGED : verb, befores, afters);
    }

    /** @param before {@code null} when it was not there; {@code after} likewise */
    record Told(String verb, Map<String, Object> before, Map<String, Object> after) {
    }

    private void collection(String name, Collection<Part> rows, Map<String, Object> was, Map<String, Object> is) {
        var firsts = new ArrayList<Object>();
        var lasts = new ArrayList<Object>();
        var kind = rows.iterator().next().type();
        untouched(kind, parts.get(name).keySet()).forEach(row -> {
            firsts.add(row);
            lasts.add(row);
        });
        rows.forEach(row -> {
            if (row.first() != null) {
                firsts.add(row.first());
            }
            if (row.last() != null) {
                lasts.add(row.last());
            }
        });
        Comparator<Object> order = Comparator.comparing(Object::toString);
        firsts.sort(order);
        lasts.sort(order);
        was.put(name, firsts);
        is.put(name, lasts);
    }

    /** The rows of the collection that stayed as they were, as far as the owner has it at hand. */
    private List<Object> untouched(AuditedType kind, Collection<UUID> changed) {
        var rows = new ArrayList<Object>();
        if (isRemoved() || !Hibernate.isInitialized(entity)) {
            return rows;
        }
        var names = type.persister.getPropertyNames();
        var types = type.persister.getPropertyTypes();
        for (int i = 0; i < names.length; i++) {
            if (types[i] instanceof CollectionType collection
                    && collection.getAssociatedEntityName(type.persister.getFactory())
                            .equals(kind.persister.getEntityName())
                    && type.persister.getValue(entity, i) instanceof Collection<?> held
                    && Hibernate.isInitialized(held)) {
                held.stream().filter(row -> !changed.contains(kind.persister.getIdentifier(row)))
                        .forEach(row -> rows.add(single(kind, kind.persister.getValues(row))));
            }
        }
        return rows;
    }
}
