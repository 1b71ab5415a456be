package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.alerting.AlertView;
import cn.yuanqi.platform.Language;

/** An alert as people read it: one sentence, and the figures beside it. */
public record AlertLine(AlertView alert, String enterprise, String sentence, String unit, Instant now) {

    public static AlertLine of(Alert alert, Directory names, Instant now) {
        var view = AlertView.of(alert);
        return new AlertLine(view, names.enterprise(view.enterpriseId()), sentence(view, names),
                names.unit(view.factor()), now);
    }

    private static String sentence(AlertView alert, Directory names) {
        var words = Language.words(DashboardWords.class);
        var outlet = names.outlet(alert.outletId());
        if (alert.kind() == AlertKind.OFFLINE) {
            return words.offline(outlet);
        }
        if (alert.kind() == AlertKind.SUSPICIOUS) {
            return words.suspicious(outlet);
        }
        var factor = names.factor(alert.factor());
        if (alert.multiple() == null) {
            return words.outside(outlet, factor, shown(alert.value(), RoundingMode.HALF_UP));
        }
        var multiple = shown(alert.multiple(), RoundingMode.UP);
        return switch (alert.kind()) {
            case WARNING -> words.hourOver(outlet, factor, multiple);
            case EXCEEDED -> words.dayOver(outlet, factor, multiple);
            default -> words.preAlarm(outlet, factor, multiple);
        };
    }

    /** Two decimals at most; a multiple is rounded up, lest an exceedance read "0 times". */
    static String shown(Double value, RoundingMode rounding) {
        return value == null
                ? "–"
                : BigDecimal.valueOf(value).setScale(2, rounding).stripTrailingZeros().toPlainString();
    }

    /** Where all that is known of it stands. */
    public String path(String park) {
        return "/parks/" + park + "/environment/alerts/" + alert.id();
    }

    /** Where an officer says that it has been seen. */
    public String acknowledgePath(String park) {
        return path(park) + "/acknowledgement";
    }

    public UUID id() {
        return alert.id();
    }

    public String kindKey() {
        return "kind_" + alert.kind();
    }

    /** The light that an alert of this kind turns on. */
    public String light() {
        return switch (alert.kind()) {
            case EXCEEDED -> "EXCEEDED";
            case PRE_ALARM, WARNING -> "WARNING";
            default -> "CANNOT_JUDGE";
        };
    }

    /** How long it has been open, or was. */
    public String lasted() {
        var end = alert.closedAt() == null ? now : alert.closedAt();
        return spoken(Duration.between(alert.openedAt(), end));
    }

    static String spoken(Duration time) {
        var words = Language.words(DashboardWords.class);
        long minutes = Math.max(0, time.toMinutes());
        if (minutes < 1) {
            return words.seconds(Math.max(0, time.toSeconds()));
        }
        if (minutes < 60) {
            return words.minutes(minutes);
        }
        return minutes < 24 * 60
                ? words.hours(minutes / 60, minutes % 60)
                : words.days(minutes / 1440, minutes / 60 % 24);
    }
}
