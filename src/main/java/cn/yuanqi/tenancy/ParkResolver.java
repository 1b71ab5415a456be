package cn.yuanqi.tenancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;

/**
 * Tells Hibernate the current park whenever it opens a session. With none entered it names a park that cannot exist:
 * reads find nothing, and the foreign key to {@code park} refuses writes.
 */
@PersistenceUnitExtension
@RequestScoped
class ParkResolver implements TenantResolver {
    static final String NOWHERE = "-";

    @Inject
    CurrentPark current;

    @Override
    public String getDefaultTenantId() {
        return NOWHERE;
    }

    @Override
    public String resolveTenantId() {
        return current.isSet() ? current.id() : NOWHERE;
    }
}
