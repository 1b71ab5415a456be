package cn.yuanqi.billing;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The account of an enterprise; who moves its money locks it first, so that no two count the same fen. */
@Entity
@Unaudited("a lock")
class Account extends ParkScoped {
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;

    /** Locks the account to the end of the transaction; to be called before any of its rows is read. */
    static Account lock(UUID enterpriseId) {
        return locked(enterpriseId).orElseGet(() -> {
            open(enterpriseId);
            return locked(enterpriseId).orElseThrow();
        });
    }

    private static Optional<Account> locked(UUID enterpriseId) {
        return Account.<Account>find("enterpriseId", enterpriseId).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** In a transaction of its own: when another opens it at the same moment, that one's row is as good. */
    private static void open(UUID enterpriseId) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var account = new Account();
                account.enterpriseId = enterpriseId;
                account.persistAndFlush();
            });
        } catch (PersistenceException opened) {
            if (QuarkusTransaction.requiringNew().call(() -> count("enterpriseId", enterpriseId)) == 0) {
                throw opened;
            }
        }
    }
}
