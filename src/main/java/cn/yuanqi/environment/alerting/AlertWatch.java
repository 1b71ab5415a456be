package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletChanged;
import cn.yuanqi.environment.monitoring.ReadingsStored;
import cn.yuanqi.environment.monitoring.StoredReading;
import cn.yuanqi.tenancy.CurrentPark;

/**
 * Holds each stored value against its limit, in the transaction that stores it. A group costs one query while nothing
 * is over and nothing is open.
 */
@ApplicationScoped
class AlertWatch {
    private static final Comparator<Track> SAME_ORDER_EVERYWHERE = Comparator
            .comparing((Track track) -> track.enterpriseId()).thenComparing(track -> track.key().outletId())
            .thenComparing(track -> track.key().factor()).thenComparing(track -> track.key().kind());

    @Inject
    Sampling sampling;
    @Inject
    Alerts alerts;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    void watch(@Observes ReadingsStored stored) {
        var enterprises = stored.readings().stream()
                .collect(Collectors.toMap(StoredReading::outletId, StoredReading::enterpriseId, (one, same) -> one));
        var open = Alert.openAt(enterprises.keySet()).stream()
                .collect(Collectors.toMap(OpenAlert::key, alert -> alert));
        var tracks = tracks(stored, open);
        if (tracks.isEmpty() && open.isEmpty()) {
            return;
        }
        var held = held(tracks, open);
        heard(stored).forEach((outletId, at) -> {
            var silence = held.get(Opening.silenceOf(outletId));
            if (silence != null) {
                alerts.close(silence, at);
            }
        });
        tracks.forEach(track -> follow(track, held.get(track.key())));
    }

    /** What nothing limits any more, no value could calm. */
    void changed(@Observes OutletChanged change) {
        var now = clock.instant();
        var today = now.atZone(park.zone()).toLocalDate();
        var outlet = Outlet.byId(change.outletId()).orElseThrow();
        var pointless = Alert.openAt(List.of(outlet.id)).stream()
                .filter(alert -> alert.kind().basis() != null && outlet.limitsInForce()
                        .on(today, alert.factor(), LimitBasis.valueOf(alert.kind().basis())).isEmpty())
                .map(OpenAlert::id).toList();
        if (!pointless.isEmpty()) {
            Alert.held(pointless).forEach(alert -> alerts.close(alert, now));
        }
    }

    /** What may open or calm an alert, in an order that is the same for all writers, lest they lock crosswise. */
    private List<Track> tracks(ReadingsStored stored, Map<OpenAlert.Key, OpenAlert> open) {
        return sampling.tracks(stored, open.keySet()).stream().sorted(SAME_ORDER_EVERYWHERE).toList();
    }

    private static Map<OpenAlert.Key, Alert> held(List<Track> tracks, Map<OpenAlert.Key, OpenAlert> open) {
        var wanted = new ArrayList<UUID>();
        tracks.stream().map(track -> open.get(track.key())).filter(alert -> alert != null)
                .forEach(alert -> wanted.add(alert.id()));
        open.values().stream().filter(alert -> alert.kind() == AlertKind.OFFLINE)
                .forEach(alert -> wanted.add(alert.id()));
        return wanted.isEmpty()
                ? Map.of()
                : Alert.held(wanted).stream().collect(Collectors.toMap(Alert::key, alert -> alert));
    }

    private static Map<UUID, Instant> heard(ReadingsStored stored) {
        var heard = new HashMap<UUID, Instant>();
        stored.readings().stream().filter(reading -> !reading.computed()).forEach(reading -> heard
                .merge(reading.outletId(), reading.receivedAt(), (one, other) -> one.isBefore(other) ? one : other));
        return heard;
    }

    private void follow(Track track, Alert open) {
        if (open == null) {
            begin(track);
            return;
        }
        var calm = open.calm();
        boolean inOrder = track.samples().stream().allMatch(sample -> calm.isBefore(sample.at()));
        var course = inOrder
                ? new Course(track.rule(), calm, null).follow(track.samples())
                : new Course(track.rule(), Calm.none(calm.restlessAt()), null)
                        .follow(sampling.stored(track, calm.restlessAt()));
        apply(track, course, open);
    }

    /** Opens at the first value over; what is stored behind it, should it be late, takes part. */
    private void begin(Track track) {
        var past = Alert.lastClosed(track.key()).orElse(null);
        var first = track.samples().stream().filter(track.rule()::isOpenedBy).map(Sample::at)
                .filter(at -> past == null || at.isAfter(past)).min(Comparator.naturalOrder());
        if (first.isPresent()) {
            var samples = sampling.stored(track, first.get().minus(track.rule().reach()).minusMillis(1));
            apply(track, new Course(track.rule(), null, past).follow(samples), null);
        }
    }

    private void apply(Track track, Course course, Alert open) {
        var alert = open;
        for (var move : course.moves()) {
            if (move instanceof Course.Opens opens) {
                alert = open(track, opens.by());
                if (alert == null) {
                    // Another writer was first: its alert is open, and the values to come will calm it.
                    return;
                }
            } else if (move instanceof Course.Closes closes) {
                alerts.close(alert, closes.at());
                alert.rise(track.samples());
            }
        }
        if (course.calm() != null) {
            alert.remember(course.calm());
            alert.rise(track.samples());
        }
    }

    private Alert open(Track track, Sample by) {
        return alerts.open(Opening.over(track.key(), track.enterpriseId(), by.bounds(), by.value(), by.at()))
                .map(id -> Alert.<Alert>findById(id)).orElse(null);
    }
}
