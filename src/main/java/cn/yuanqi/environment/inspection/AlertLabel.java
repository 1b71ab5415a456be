package cn.yuanqi.environment.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertingWords;
import cn.yuanqi.environment.monitoring.Factor;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.platform.Language;

/** An alert in one line: what kind, where, which factor, how much. */
record AlertLabel(Alert alert, String text) {
    private static final int DECIMALS = 4;

    static List<AlertLabel> of(Collection<Alert> alerts) {
        var outlets = Outlet.byIds(alerts.stream().map(alert -> alert.outletId).distinct().toList()).stream()
                .collect(Collectors.toMap(outlet -> outlet.id, Function.identity()));
        var factors = Factor.library().stream().collect(Collectors.toMap(factor -> factor.code, Function.identity()));
        var words = Language.words(AlertingWords.class);
        return alerts.stream().map(alert -> {
            var factor = factors.get(alert.factor);
            return new AlertLabel(alert, words.kindOf(alert.kind) + " · " + outlets.get(alert.outletId).code
                    + (factor == null ? "" : " · " + factor.spoken() + figures(alert, factor.unit)));
        }).toList();
    }

    private static String figures(Alert alert, String unit) {
        if (alert.value == null) {
            return "";
        }
        var said = unit == null ? "" : " " + unit;
        return " " + plain(alert.value) + (alert.limit == null ? "" : " / " + plain(alert.limit)) + said;
    }

    static String plain(BigDecimal value) {
        return value.setScale(Math.min(DECIMALS, Math.max(0, value.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros().toPlainString();
    }

    public UUID id() {
        return alert.id;
    }
}
