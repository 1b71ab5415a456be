package cn.yuanqi.notification.robot;

import java.net.InetAddress;
import java.util.UUID;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The installation's seal and its guard of what may be reached. */
@ApplicationScoped
class RobotSafe {
    @Inject
    RobotConfig config;
    private Seal seal;
    private HookGuard guard;

    @PostConstruct
    void read() {
        seal = config.key().map(Seal::new).orElse(null);
        guard = new HookGuard(config, InetAddress::getAllByName);
    }

    /** Whether this installation can keep secrets at all. */
    boolean isThere() {
        return seal != null;
    }

    HookGuard guard() {
        return guard;
    }

    String close(String text, UUID owner) {
        return seal.close(text, owner.toString());
    }

    String open(String sealed, UUID owner) {
        return seal.open(sealed, owner.toString());
    }
}
