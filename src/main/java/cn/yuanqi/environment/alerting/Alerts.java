package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.tenancy.CurrentPark;

/** Opens and closes alerts of the current park and says so. */
@ApplicationScoped
public class Alerts {
    /** Decimals that the database keeps of a value. */
    private static final int SCALE = 10;

    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
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

    /** Opens SUSPICIOUS unless it is open, and notes each reason once. */
    void suspect(Opening opening, Set<Suspicion> found) {
        open(opening);
        Alert.openOne(opening.key()).ifPresent(alert -> {
            if (opening.at().isAfter(alert.restlessAt)) {
                alert.restlessAt = opening.at();
            }
            found.forEach(why -> AlertEntry.suspected(alert, why, opening.at()));
        });
    }

    /** The same for one reason, with the figures that it rests on. */
    void suspect(Opening opening, Suspicion why, String figures) {
        open(opening);
        Alert.openOne(opening.key()).ifPresent(alert -> {
            if (opening.at().isAfter(alert.restlessAt)) {
                alert.restlessAt = opening.at();
            }
            AlertEntry.suspected(alert, why, figures, opening.at());
        });
    }

    void close(Alert alert, Instant at) {
        if (alert.close(at)) {
            closed.fire(new AlertClosed(park.id(), AlertView.of(alert)));
        }
    }

    /**
     * A person closes it; what still holds opens another with the next value over.
     *
     * @throws cn.yuanqi.platform.Problem 409 when it is closed already
     */
    void dismiss(Alert alert, UUID person, String reason, Instant now) {
        alert.dismiss(person, reason, now);
        closed.fire(new AlertClosed(park.id(), AlertView.of(alert)));
    }

    /**
     * A park day was judged to be over: opens EXCEEDED unless it is open. When late data have changed the mean of the
     * day that opened it, it is revised.
     *
     * @param dayEnd when the day was over, event time of the alert
     */
    public void dayOver(Judged judged, BigDecimal value, Bounds limit, Instant dayEnd) {
        var known = Alert.openOne(judged.key()).orElse(null);
        if (known != null) {
            stillOver(known, value, limit, dayEnd);
        } else if (!Alert.isDismissed(judged.key(), dayEnd)) {
            open(Opening.over(judged.key(), judged.enterpriseId(), limit, value, dayEnd));
        }
    }

    private void stillOver(Alert known, BigDecimal value, Bounds limit, Instant dayEnd) {
        if (dayEnd.isAfter(known.restlessAt)) {
            known.restlessAt = dayEnd;
        }
        var stored = value.setScale(SCALE, RoundingMode.HALF_UP);
        if (dayEnd.equals(known.openedAt) && stored.compareTo(known.value) != 0) {
            AlertEntry.revised(known, stored, clock.instant());
            known.revise(stored, limit);
        }
    }

    /** The newest judged park day is within: closes EXCEEDED if it is open; if that very day opened it, withdraws it. */
    public void dayWithin(Judged judged, Instant dayEnd) {
        Alert.openOne(judged.key()).ifPresent(alert -> {
            if (!dayEnd.isAfter(alert.openedAt)) {
                AlertEntry.withdrawn(alert, clock.instant());
                Audit.did("withdrawn", alert, Map.of(), Map.of());
            }
            close(alert, dayEnd);
        });
    }

    /** Whose day was judged. */
    public record Judged(UUID outletId, UUID enterpriseId, String factor) {
        OpenAlert.Key key() {
            return new OpenAlert.Key(outletId, factor, AlertKind.EXCEEDED);
        }
    }
}
