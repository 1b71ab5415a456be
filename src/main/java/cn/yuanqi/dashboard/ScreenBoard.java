package cn.yuanqi.dashboard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import cn.yuanqi.environment.alerting.AlertDay;
import cn.yuanqi.environment.alerting.AlertKind;

/** What is said in words on the command screen. */
record ScreenBoard(List<Worst> worst, List<AlertLine> alerts, Day day, boolean mayAcknowledge, boolean mayPlace) {

    /** How many alerts of a kind there were today. */
    record Share(String kindKey, int count) {
    }

    /** Today's figures, and how the last week went; times in words. */
    record Day(AlertDay alerts, Instant now) {
        public List<Share> shares() {
            return List.of(AlertKind.values()).stream().filter(alerts.total()::containsKey)
                    .map(kind -> new Share("kind_" + kind, alerts.total().get(kind))).toList();
        }

        public int total() {
            return alerts.today().opened();
        }

        public int unseen() {
            return alerts.waiting().unseen();
        }

        public int open() {
            return alerts.waiting().open();
        }

        /** {@code null} when none waits. */
        public String oldest() {
            return alerts.waiting().since() == null
                    ? null
                    : AlertLine.spoken(Duration.between(alerts.waiting().since(), now));
        }

        public String seenAfter() {
            return spoken(alerts.today().toAcknowledge());
        }

        public String seenAfterLately() {
            return spoken(alerts.lately().toAcknowledge());
        }

        public String closedAfter() {
            return spoken(alerts.today().toClose());
        }

        public String closedAfterLately() {
            return spoken(alerts.lately().toClose());
        }

        private static String spoken(Duration time) {
            return time == null ? "–" : AlertLine.spoken(time);
        }
    }

    static ScreenBoard of(AlertDay day, Instant now, boolean mayAcknowledge, boolean mayPlace) {
        var names = Directory.ofAlerts(Stream.concat(day.newest().stream(), day.worst().stream())
                .toList());
        return new ScreenBoard(day.worst().stream().map(alert -> Worst.of(alert, names, now)).toList(),
                day.newest().stream().map(alert -> AlertLine.of(alert, names, now)).toList(), new Day(day, now),
                mayAcknowledge, mayPlace);
    }
}
