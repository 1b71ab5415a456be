package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.dashboard.ScreenView.Block;
import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.enterprise.EnterpriseNames;
import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertDay;
import cn.yuanqi.environment.alerting.AlertView;
import cn.yuanqi.environment.alerting.Reaction;
import cn.yuanqi.environment.compliance.OutletLights;
import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Gauge;
import cn.yuanqi.environment.monitoring.Gauges;
import cn.yuanqi.environment.monitoring.LimitInForce;
import cn.yuanqi.plan.Ground;
import cn.yuanqi.plan.Layout;
import cn.yuanqi.plan.Spot;
import cn.yuanqi.platform.Language;
import cn.yuanqi.tenancy.CurrentPark;

/** Puts the command screen together: one question to each room, however many outlets there are. */
@ApplicationScoped
class ScreenReader {
    /** COD, NH3-N, SS, pH, TDS; where a park limits fewer of them, others of the library take their places. */
    private static final List<String> FIVE = List.of("w01018", "w21003", "w01012", "w01001", "w01006");

    @Inject
    Gauges gauges;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    private final SharedAnswer<Question, ScreenView> shared = new SharedAnswer<>();

    private record Question(String park, AlertDay.Sizes sizes, Locale locale) {
    }

    /** Needs a transaction. Whoever asks the same meanwhile gets the same answer: all who may ask see the whole park. */
    ScreenView read(AlertDay.Sizes sizes) {
        return shared.of(new Question(park.id(), sizes, Language.current().locale()), () -> seek(sizes));
    }

    private ScreenView seek(AlertDay.Sizes sizes) {
        var now = clock.instant();
        var day = now.atZone(park.zone()).toLocalDate();
        var outlets = gauges.ofPark(day);
        var alerts = alerts(sizes);
        return new ScreenView(now, day, day.plusDays(1).atStartOfDay(park.zone()).toInstant(), factors(outlets),
                plan(Ground.ofPark()), spots(outlets), online(outlets, now), today(alerts),
                alerts.worst().stream().map(ScreenReader::peak).toList(), reacted(alerts.today()),
                reacted(alerts.lately()));
    }

    /** Needs a transaction. */
    AlertDay alerts(AlertDay.Sizes sizes) {
        var midnight = clock.instant().atZone(park.zone()).toLocalDate().atStartOfDay(park.zone()).toInstant();
        return AlertDay.since(midnight, sizes);
    }

    private static List<ScreenView.Measure> factors(List<Gauge> outlets) {
        var limited = outlets.stream().flatMap(outlet -> outlet.limits().keySet().stream())
                .collect(Collectors.toSet());
        var library = Factor.library().stream().collect(Collectors.toMap(factor -> factor.code, factor -> factor,
                (one, same) -> one, LinkedHashMap::new));
        var locale = Language.current().locale();
        return Stream.concat(FIVE.stream(), library.keySet().stream()).distinct().filter(limited::contains)
                .limit(FIVE.size()).map(library::get)
                .map(factor -> new ScreenView.Measure(factor.code, factor.name(locale), factor.unit)).toList();
    }

    private static ScreenView.Plan plan(Ground ground) {
        return new ScreenView.Plan(ground.width(), ground.height(),
                ground.picture() == null ? null : ground.picture().id(),
                ground.shown().stream().map(house -> block(house.name(), house.box())).toList(),
                ground.isEmpty() ? Layout.parcels().stream().map(box -> block(null, box)).toList() : List.of());
    }

    private static Block block(String name, Layout.Box box) {
        return new Block(name, box.x(), box.y(), box.width(), box.height());
    }

    private static List<ScreenView.Spot> spots(List<Gauge> outlets) {
        var names = EnterpriseNames.ofPark();
        var lights = OutletLights.ofPark();
        var places = Spot.of(outlets, Gauge::id, Gauge::planX, Gauge::planY);
        return outlets.stream().map(outlet -> spot(outlet, places.get(outlet.id()),
                names.getOrDefault(outlet.enterpriseId(), "–"), light(lights, outlet))).toList();
    }

    private static Compliance light(Map<UUID, Compliance> lights, Gauge outlet) {
        return lights.getOrDefault(outlet.id(), Compliance.CANNOT_JUDGE);
    }

    private static ScreenView.Spot spot(Gauge outlet, Spot place, String enterprise, Compliance status) {
        var values = new LinkedHashMap<String, Double>();
        outlet.values().forEach((code, newest) -> {
            if (newest.value().value() != null) {
                values.put(code, newest.value().value().doubleValue());
            }
        });
        var limits = new LinkedHashMap<String, ScreenView.Range>();
        outlet.limits().forEach((code, limit) -> limits.put(code, range(limit)));
        return new ScreenView.Spot(outlet.id(), outlet.enterpriseId(), enterprise, outlet.code(), place.x(), place.y(),
                place.placed(), status, outlet.reports(), outlet.patience(), outlet.heardAt(), values, limits);
    }

    private static ScreenView.Range range(LimitInForce limit) {
        return new ScreenView.Range(number(limit.lower()), number(limit.upper()));
    }

    private static ScreenView.Online online(List<Gauge> outlets, Instant now) {
        var expected = outlets.stream().filter(Gauge::reports).toList();
        int online = (int) expected.stream().filter(outlet -> outlet.isOnline(now)).count();
        return new ScreenView.Online(online, expected.size(), expected.isEmpty()
                ? null
                : BigDecimal.valueOf(online).divide(BigDecimal.valueOf(expected.size()), 4, RoundingMode.DOWN));
    }

    private static ScreenView.DayAlerts today(AlertDay alerts) {
        var waiting = alerts.waiting();
        return new ScreenView.DayAlerts(alerts.today().opened(), alerts.total(), waiting.open(), waiting.unseen(),
                waiting.since(), alerts.newest().stream().map(AlertView::of).toList());
    }

    private static ScreenView.Peak peak(Alert alert) {
        return new ScreenView.Peak(alert.id, alert.outletId, alert.enterpriseId, alert.factor, alert.kind,
                number(alert.worst()), number(alert.worstLimit()), number(alert.worstMultiple()), alert.openedAt,
                alert.closedAt);
    }

    private static ScreenView.Reacted reacted(Reaction reaction) {
        return new ScreenView.Reacted(reaction.opened(), reaction.acknowledged(), seconds(reaction.toAcknowledge()),
                reaction.closed(), seconds(reaction.toClose()));
    }

    private static Long seconds(Duration time) {
        return time == null ? null : time.toSeconds();
    }

    private static Double number(BigDecimal exact) {
        return exact == null ? null : exact.doubleValue();
    }
}
