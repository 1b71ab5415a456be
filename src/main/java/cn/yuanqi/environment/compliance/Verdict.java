package cn.yuanqi.environment.compliance;

import static cn.yuanqi.enterprise.Compliance.CANNOT_JUDGE;
import static cn.yuanqi.enterprise.Compliance.COMPLIANT;
import static cn.yuanqi.enterprise.Compliance.EXCEEDED;
import static cn.yuanqi.enterprise.Compliance.NOT_MONITORED;
import static cn.yuanqi.enterprise.Compliance.WARNING;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.compliance.DayVerdict.Outcome;

/** The verdict on a factor, an outlet or an enterprise: how bad it is, and every reason for that. Pure. */
record Verdict(Compliance status, Set<Reason> reasons) {
    static final Verdict NOTHING = new Verdict(NOT_MONITORED, Set.of());

    Verdict {
        var sorted = EnumSet.noneOf(Reason.class);
        sorted.addAll(reasons);
        reasons = sorted;
    }

    /**
     * @param judged what came of the newest day that could be judged: it holds until a later one
     * @param due why the day that is due by now cannot be judged; then the factor cannot be called compliant
     * @param open the kinds of alert that are open on the factor and, for OFFLINE, on its outlet
     */
    static Verdict ofFactor(Outcome judged, Set<Reason> due, Set<AlertKind> open) {
        var verdict = switch (judged) {
            case OVER -> new Verdict(EXCEEDED, Set.of(Reason.DAY_OVER));
            case WITHIN -> new Verdict(COMPLIANT, Set.of());
            case UNJUDGED -> new Verdict(CANNOT_JUDGE, Set.of());
        };
        if (open.contains(AlertKind.WARNING)) {
            verdict = verdict.and(new Verdict(WARNING, Set.of(Reason.HOUR_OVER)));
        }
        if (open.contains(AlertKind.PRE_ALARM)) {
            verdict = verdict.and(new Verdict(WARNING, Set.of(Reason.OPEN_PRE_ALARM)));
        }
        if (open.contains(AlertKind.OFFLINE)) {
            verdict = verdict.and(new Verdict(CANNOT_JUDGE, Set.of(Reason.OFFLINE)));
        }
        return due.isEmpty() ? verdict : verdict.and(new Verdict(CANNOT_JUDGE, due));
    }

    /** The worst of several, with the reasons of all; {@link #NOTHING} of none. */
    static Verdict worst(Collection<Verdict> verdicts) {
        return verdicts.stream().reduce(NOTHING, Verdict::and);
    }

    private Verdict and(Verdict other) {
        var worst = status.compareTo(other.status) <= 0 ? status : other.status;
        var both = EnumSet.noneOf(Reason.class);
        both.addAll(reasons);
        both.addAll(other.reasons);
        return new Verdict(worst, both);
    }
}
