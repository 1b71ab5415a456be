package cn.yuanqi.platform;

import jakarta.persistence.Timeout;

import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.spi.ConnectionLockTimeoutStrategy;
import org.hibernate.dialect.lock.spi.LockTimeoutType;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.dialect.lock.spi.OuterJoinLockingType;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/** MySQL without what MariaDB has not: there are no {@code FOR UPDATE OF alias} and no {@code FOR SHARE}. */
public class CommonDialect extends MySQLDialect {
    private static final LockingSupport WHOLE_ROWS = new WholeRows();

    public CommonDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    public LockingSupport getLockingSupport() {
        return WHOLE_ROWS;
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    protected boolean supportsForShare() {
        return false;
    }

    private static final class WholeRows implements LockingSupport, LockingSupport.Metadata {
        @Override
        public Metadata getMetadata() {
            return this;
        }

        @Override
        public ConnectionLockTimeoutStrategy getConnectionLockTimeoutStrategy() {
            return ConnectionLockTimeoutStrategy.NONE;
        }

        @Override
        public RowLockStrategy getWriteRowLockStrategy() {
            return RowLockStrategy.NONE;
        }

        @Override
        public OuterJoinLockingType getOuterJoinLockingType() {
            return OuterJoinLockingType.FULL;
        }

        /** SKIP LOCKED and NOWAIT are the only waiting times that both can write. */
        @Override
        public LockTimeoutType getLockTimeoutType(Timeout timeout) {
            return timeout.milliseconds() == 0 || timeout.milliseconds() == -2
                    ? LockTimeoutType.QUERY
                    : LockTimeoutType.NONE;
        }
    }
}
