package cn.yuanqi.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.type.ComponentType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.Park;

/** How rows of one entity type read in the audit: which of their fields count, and where they belong. */
final class AuditedType {
    private static final Map<EntityPersister, AuditedType> KNOWN = new ConcurrentHashMap<>();
    private static final List<String> LABELS = List.of("number", "name", "title", "code", "email", "year", "period");
    private static final int LONGEST = 200;
    private static final String ROOMS = "cn.yuanqi.";

    final EntityPersister persister;
    final Class<?> type;
    final PartOf part;
    private final Audience audience;
    private final boolean[] counts;

    /** One row as the trail knows it. */
    record Row(AuditedType type, Object entity, UUID id) {
    }

    static AuditedType of(EntityPersister persister) {
        return KNOWN.computeIfAbsent(persister, AuditedType::new);
    }

    private AuditedType(EntityPersister persister) {
        this.persister = persister;
        type = persister.getMappedClass();
        part = type.getAnnotation(PartOf.class);
        var restricted = type.getAnnotation(Restricted.class);
        audience = restricted == null ? Audience.ALL : restricted.value();
        var names = persister.getPropertyNames();
        counts = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            boolean mirror = !persister.getPropertyUpdateability()[i] && !persister.getPropertyInsertability()[i];
            counts[i] = !mirror && i != persister.getVersionProperty() && !names[i].equals("parkId")
                    && !persister.getPropertyTypes()[i].isCollectionType() && !isHidden(type, names[i]);
        }
    }

    private static boolean isHidden(Class<?> owner, String field) {
        for (Class<?> each = owner; each != null; each = each.getSuperclass()) {
            try {
                return each.getDeclaredField(field).isAnnotationPresent(Unaudited.class);
            } catch (NoSuchFieldException inherited) {
                continue;
            }
        }
        return false;
    }

    boolean isAudited() {
        return !type.isAnnotationPresent(Unaudited.class) && (type == Park.class || index("parkId") >= 0);
    }

    Row row(Object entity, Object id) {
        return new Row(this, entity, id instanceof UUID uuid ? uuid : null);
    }

    /** Cut from the type's name: what the entries call it. */
    String noun() {
        return type.getSimpleName();
    }

    String room() {
        var name = type.getPackageName();
        return name.startsWith(ROOMS) ? name.substring(ROOMS.length()) : name;
    }

    String park(Object entity) {
        return entity instanceof Park park ? park.id : (String) value(entity, "parkId");
    }

    /** Whom an entry about this subject is for at this moment. */
    Audience audience(Object entity) {
        return entity instanceof Drafted own && own.isDraft() ? Audience.OWNER : audience;
    }

    /** The enterprise that a subject belongs to, {@code null} when to none. */
    UUID enterprise(Object entity) {
        if (entity instanceof OfEnterprise own) {
            return own.enterpriseOfAudit();
        }
        if (noun().equals("Enterprise")) {
            return (UUID) persister.getIdentifier(entity);
        }
        if (index("enterpriseId") >= 0) {
            return (UUID) value(entity, "enterpriseId");
        }
        return index("enterprise") >= 0 && value(entity, "enterprise") != null
                ? idOf(persister.getPropertyTypes()[index("enterprise")], value(entity, "enterprise"))
                : null;
    }

    /** What people call the subject, {@code null} when nothing of it is a name. */
    String label(Object entity) {
        for (String property : LABELS) {
            var value = value(entity, property);
            if (value != null) {
                var text = value.toString();
                return text.substring(0,
                        text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
            }
        }
        return null;
    }

    Object value(Object entity, String property) {
        return index(property) < 0 ? null : persister.getValue(entity, index(property));
    }

    Object value(Object[] state, String property) {
        return index(property) < 0 ? null : state[index(property)];
    }

    private int index(String property) {
        var attribute = persister.findAttributeMapping(property);
        return attribute == null ? -1 : attribute.getStateArrayPosition();
    }

    /** The fields of a row by name, those that are absent left out. {@code null} in, {@code null} out. */
    Map<String, Object> fields(Object[] state) {
        if (state == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, Object>();
        var names = persister.getPropertyNames();
        for (int i = 0; i < names.length; i++) {
            if (counts[i] && !(part != null && names[i].equals(part.owner()))) {
                put(fields, names[i], persister.getPropertyTypes()[i], state[i]);
            }
        }
        return fields;
    }

    private void put(Map<String, Object> fields, String name, Type kind, Object value) {
        if (value == null) {
            return;
        }
        if (kind instanceof ComponentType component) {
            var names = component.getPropertyNames();
            for (int i = 0; i < names.length; i++) {
                if (!isHidden(component.getReturnedClass(), names[i])) {
                    put(fields, name + "." + names[i], component.getSubtypes()[i],
                            component.getPropertyValue(value, i));
                }
            }
        } else if (kind instanceof EntityType) {
            fields.put(name + "Id", idOf(kind, value).toString());
        } else if (Plain.isSecret(name)) {
            fields.put(name, Plain.veiled(value));
        } else if (!(value instanceof byte[])) {
            fields.put(name, Plain.of(value));
        }
    }

    private UUID idOf(Type association, Object value) {
        var proxy = HibernateProxy.extractLazyInitializer(value);
        return (UUID) (proxy != null
                ? proxy.getInternalIdentifier()
                : persister.getFactory().getMappingMetamodel()
                        .getEntityDescriptor(((EntityType) association).getAssociatedEntityName())
                        .getIdentifier(value));
    }
}
