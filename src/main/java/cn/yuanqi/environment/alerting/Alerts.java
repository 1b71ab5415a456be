package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.CurrentPark;

/** Opens and closes alerts of the current park and says so. */
@ApplicationScoped
public class Alerts {
    @Inject
    CurrentPark park;
    @Inject
    AlertStore store;
    @Inject
    Event<AlertOpened> opened;
    @Inject
    Event<AlertClosed> closed;

    /** The alert that was opened; none when one is open already. */
    Optional<UUID> open(Opening opening) {
        var id = Optional.ofNullable(store.open(park.id(), opening));
        id.ifPresent(alert -> opened.fire(new AlertOpened(park.id(), AlertView.of(alert, opening))));
        return id;
    }

    void close(Alert alert, Instant at) {
        if (alert.close(at)) {
            closed.fire(new AlertClosed(park.id(), AlertView.of(alert)));
        }
    }

    /**
     * A park day was judged to be over: opens EXCEEDED unless it is open.
     *
     * @param dayEnd when the day was over, event time of the alert
     */
    public void dayOver(Judged judged, BigDecimal value, Bounds limit, Instant dayEnd) {
        open(Opening.over(judged.key(), judged.enterpriseId(), limit, value, dayEnd));
    }

    /** A later park day was judged to be within: closes EXCEEDED if it is open. */
    public void dayWithin(Judged judged, Instant dayEnd) {
        Alert.openOne(judged.key()).ifPresent(alert -> close(alert, dayEnd));
    }

    /** Whose day was judged. */
    public record Judged(UUID outletId, UUID enterpriseId, String factor) {
        OpenAlert.Key key() {
            return new OpenAlert.Key(outletId, factor, AlertKind.EXCEEDED);
        }
    }
}
