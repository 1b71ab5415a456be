package cn.yuanqi.environment.alerting;

import java.util.UUID;

/** The name of an open alert. */
record OpenAlert(UUID id, UUID outletId, String factor, AlertKind kind) {

    /** What there can be one open alert of. */
    record Key(UUID outletId, String factor, AlertKind kind) {
    }

    Key key() {
        return new Key(outletId, factor, kind);
    }
}
