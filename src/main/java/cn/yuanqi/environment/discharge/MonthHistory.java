package cn.yuanqi.environment.discharge;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.environment.compliance.JudgedDay;

/** An enterprise's verdicts by month, thirteen of them, so that a month can be held against the same one a year ago. Pure. */
final class MonthHistory {
    static final int MONTHS = 13;

    private MonthHistory() {
    }

    /**
     * One month.
     *
     * @param status EXCEEDED when any day was over, else CANNOT_JUDGE when any day lacks a verdict (days without discharge
     *            apart), else COMPLIANT; NOT_MONITORED without any day
     * @param within counted in days of a factor at an outlet, as the others
     * @param still nothing was discharged
     */
    record Month(String month, Compliance status, int within, int over, int unjudged, int still) {
        public int total() {
            return within + over + unjudged + still;
        }
    }

    private static final class Count {
        private int within;
        private int over;
        private int unjudged;
        private int still;

        private void add(JudgedDay day) {
            if (day.isOver()) {
                over++;
            } else if (day.isJudged()) {
                within++;
            } else if (day.isStill()) {
                still++;
            } else {
                unjudged++;
            }
        }

        private Month of(YearMonth month) {
            return new Month(month.toString(), status(), within, over, unjudged, still);
        }

        private Compliance status() {
            if (over > 0) {
                return Compliance.EXCEEDED;
            }
            if (unjudged > 0 || within == 0 && still > 0) {
                return Compliance.CANNOT_JUDGE;
            }
            return within > 0 ? Compliance.COMPLIANT : Compliance.NOT_MONITORED;
        }
    }

    /** The thirteen months up to this one, the oldest first. */
    static List<Month> of(List<JudgedDay> days, YearMonth last) {
        var counts = new HashMap<YearMonth, Count>();
        days.forEach(day -> counts.computeIfAbsent(YearMonth.from(day.day), month -> new Count()).add(day));
        var months = new ArrayList<Month>();
        for (var month = last.minusMonths(MONTHS - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(counts.getOrDefault(month, new Count()).of(month));
        }
        return months;
    }
}
