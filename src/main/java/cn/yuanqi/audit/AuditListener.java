package cn.yuanqi.audit;

import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Hands each written row of an audited type to the transaction's trail. */
class AuditListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    @Override
    public void onPostInsert(PostInsertEvent event) {
        var type = AuditedType.of(event.getPersister());
        if (type.isAudited()) {
            Trail.of(event.getSession()).wrote(type.row(event.getEntity(), event.getId()), null, event.getState());
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var type = AuditedType.of(event.getPersister());
        if (type.isAudited() && event.getOldState() != null) {
            Trail.of(event.getSession()).wrote(type.row(event.getEntity(), event.getId()), event.getOldState(),
                    event.getState());
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var type = AuditedType.of(event.getPersister());
        if (type.isAudited()) {
            Trail.of(event.getSession()).wrote(type.row(event.getEntity(), event.getId()), event.getDeletedState(),
                    null);
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
