package cn.yuanqi.audit;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import cn.yuanqi.tenancy.InPark;

/** What the audit of a park holds, oldest first. */
@ApplicationScoped
class Entries {
    @Inject
    InPark inPark;
    @Inject
    EntityManager database;

    List<AuditEntry> about(String park, String subjectId) {
        return inPark.call(park, () -> database
                .createQuery("from AuditEntry where subjectId = :id order by at, id", AuditEntry.class)
                .setParameter("id", UUID.fromString(subjectId)).getResultList());
    }

    List<AuditEntry> of(String park, String noun) {
        return inPark.call(park, () -> database
                .createQuery("from AuditEntry where noun = :noun order by at, id", AuditEntry.class)
                .setParameter("noun", noun).getResultList());
    }
}
