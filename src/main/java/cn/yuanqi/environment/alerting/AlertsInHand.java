package cn.yuanqi.environment.alerting;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.OpenWork;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** The open alerts that somebody was given. */
@ApplicationScoped
class AlertsInHand implements OpenWork {
    @Inject
    Actor actor;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "alerts";
    }

    @Override
    public String title() {
        return words().inHand();
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.copyOf(AlertDesk.HANDLERS);
    }

    @Override
    public List<Item> of(UUID person) {
        var alerts = Alert.inHandsOf(person);
        var outlets = Outlet.byIds(alerts.stream().map(alert -> alert.outletId).distinct().toList()).stream()
                .collect(Collectors.toMap(outlet -> outlet.id, outlet -> outlet.code));
        return alerts.stream().map(alert -> Item.ofPark(alert.id,
                words().kindOf(alert.kind) + " · " + outlets.get(alert.outletId)
                        + (alert.factor == null ? "" : " · " + alert.factor),
                "/environment/alerts/" + alert.id, alert.openedAt)).toList();
    }

    @Override
    public void handOver(UUID item, UUID from, UUID to) {
        Alert alert = Alert.<Alert>findByIdOptional(item).orElseThrow(Problem::notFound);
        alert.assign(to, from);
        AlertEntry.assigned(alert, actor.person().id(), to, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private static AlertingWords words() {
        return Language.words(AlertingWords.class);
    }
}
