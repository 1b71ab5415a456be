package cn.yuanqi.platform;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.lock.internal.MariaDBLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * The SQL that MySQL and MariaDB share, where Hibernate's MySQL dialect goes beyond it: MariaDB knows no
 * {@code FOR UPDATE OF alias}, so rows are locked by plain {@code FOR UPDATE}.
 */
public class CommonDialect extends MySQLDialect {
    /** Both can skip locked rows or refuse to wait; a wait of so many seconds is MariaDB's alone. */
    private static final LockingSupport LOCKING = new MariaDBLockingSupport(true, true, false);

    public CommonDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public LockingSupport getLockingSupport() {
        return LOCKING;
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }
}
