package cn.yuanqi.portal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.environment.alerting.Alert;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.discharge.MarkedTime;
import cn.yuanqi.environment.monitoring.Contradictions;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Reading;
import cn.yuanqi.environment.monitoring.ReadingMean;
import cn.yuanqi.environment.monitoring.ReadingRow;
import cn.yuanqi.environment.monitoring.WaterTemperature;

/**
 * The values round the one that opened an alert, each with the limit in force on its day.
 *
 * @param marks what was announced and accepted of the time that is looked at
 */
record AlertEvidence(List<Line> lines, String frame, List<MarkedTime> marks) {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST = 60;

    /**
     * @param opening whether it is the value that opened the alert
     * @param contradicted whether the logger later said otherwise
     * @param mark what was announced of its time, {@code null} for nothing
     */
    record Line(Instant at, BigDecimal value, String flag, boolean valid, String limit, boolean over,
            boolean opening, boolean contradicted, String mark) {
        private Line with(boolean saidOtherwise, String marked) {
            return new Line(at, value, flag, valid, limit, over, opening, saidOtherwise, marked);
        }
    }

    /** Which values are looked at: a day is made of its hours. */
    private record Sought(Kind kind, LimitBasis basis, Instant from, Instant to, Instant opening) {
        static Sought of(Alert alert) {
            var at = alert.openedAt;
            return switch (alert.kind) {
                case WARNING -> new Sought(Kind.HOUR, LimitBasis.HOUR, at.minus(HOUR.multipliedBy(7)),
                        at.plus(HOUR.multipliedBy(6)), at.minus(HOUR));
                case EXCEEDED -> new Sought(Kind.HOUR, LimitBasis.DAY, at.minus(DAY), at, null);
                default -> new Sought(Kind.RAW, LimitBasis.INSTANT, at.minus(Duration.ofMinutes(15)),
                        at.plus(Duration.ofMinutes(15)), at);
            };
        }

        List<? extends ReadingRow> rows(Alert alert) {
            return kind == Kind.RAW
                    ? Reading.raw(alert.outletId, from, to)
                    : ReadingMean.between(alert.outletId, kind, from, to);
        }
    }

    static AlertEvidence of(Alert alert, Outlet outlet, Instant now) {
        if (alert.factor.equals(Alert.NO_FACTOR) || alert.kind == AlertKind.OFFLINE) {
            return new AlertEvidence(List.of(), null, MarkedTime.of(outlet.id, alert.openedAt,
                    alert.closedAt == null ? now : alert.closedAt));
        }
        var sought = Sought.of(alert);
        var marks = MarkedTime.of(outlet.id, sought.from, sought.to);
        var rows = sought.rows(alert);
        var said = Contradictions.among(outlet.id, sought.kind, rows);
        var lines = new ArrayList<Line>();
        String frame = null;
        for (var row : rows) {
            var mark = marks.stream().filter(one -> one.holds(row.at)).map(MarkedTime::words).findFirst();
            var line = line(alert, outlet, sought, row);
            if (line != null) {
                lines.add(line.with(said.has(row.at, alert.factor), mark.orElse(null)));
                frame = line.opening ? row.shownRaw() : frame;
            }
        }
        return new AlertEvidence(cut(lines), frame, marks);
    }

    private static Line line(Alert alert, Outlet outlet, Sought sought, ReadingRow row) {
        var values = row.factors();
        var value = values.get(alert.factor);
        if (value == null) {
            return null;
        }
        var limit = outlet.limitsInForce().on(row.at.atZone(Moments.zone()).toLocalDate(), alert.factor, sought.basis,
                WaterTemperature.of(values)).orElse(null);
        boolean over = value.valid() && limit != null && limit.isExceededBy(value.value());
        return new Line(row.at, value.value(), value.flag() == null ? null : value.flag().name(), value.valid(),
                limit == null ? null : limit.bounds(), over, row.at.equals(sought.opening), false, null);
    }

    /** Of more than a page can bear, those nearest to the one that opened it. */
    private static List<Line> cut(List<Line> lines) {
        int opening = 0;
        while (opening < lines.size() - 1 && !lines.get(opening).opening) {
            opening++;
        }
        int from = Math.max(0, Math.min(opening - MOST / 2, lines.size() - MOST));
        return lines.subList(from, Math.min(lines.size(), from + MOST));
    }
}
