package cn.yuanqi.environment.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.compliance.DayVerdict.Outcome;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class VerdictTest {
    private static final Set<Reason> MISSING = Set.of(Reason.TOO_FEW_VALID_HOURS);

    @Example
    void aDayWithinAndNoAlertIsCompliant() {
        assertEquals(verdict(Compliance.COMPLIANT), Verdict.ofFactor(Outcome.WITHIN, Set.of(), Set.of()));
    }

    @Example
    void anOpenPreAlarmWarns() {
        assertEquals(verdict(Compliance.WARNING, Reason.OPEN_PRE_ALARM),
                Verdict.ofFactor(Outcome.WITHIN, Set.of(), Set.of(AlertKind.PRE_ALARM)));
    }

    @Example
    void aDayOverStaysUntilALaterDayIsWithin() {
        assertEquals(verdict(Compliance.EXCEEDED, Reason.DAY_OVER, Reason.TOO_FEW_VALID_HOURS),
                Verdict.ofFactor(Outcome.OVER, MISSING, Set.of()));
    }

    @Example
    void silenceCannotBeJudged() {
        assertEquals(verdict(Compliance.CANNOT_JUDGE, Reason.OFFLINE),
                Verdict.ofFactor(Outcome.WITHIN, Set.of(), Set.of(AlertKind.OFFLINE)));
    }

    @Property
    void missingDataNeverShowsAsCompliant(@ForAll boolean ever, @ForAll Set<AlertKind> open) {
        var verdict = Verdict.ofFactor(ever ? Outcome.WITHIN : Outcome.UNJUDGED, MISSING, open);
        assertNotEquals(Compliance.COMPLIANT, verdict.status());
        assertNotEquals(Compliance.NOT_MONITORED, verdict.status());
    }

    @Property
    void theWorstDoesNotDependOnTheOrder(@ForAll List<Compliance> statuses, @ForAll Random random) {
        var verdicts = new ArrayList<>(statuses.stream().map(status -> new Verdict(status, Set.of())).toList());
        var worst = Verdict.worst(verdicts);
        Collections.shuffle(verdicts, random);
        assertEquals(worst, Verdict.worst(verdicts));
        for (var status : List.of(Compliance.EXCEEDED, Compliance.WARNING, Compliance.CANNOT_JUDGE,
                Compliance.COMPLIANT, Compliance.NOT_MONITORED)) {
            if (statuses.contains(status)) {
                assertEquals(status, worst.status());
                return;
            }
        }
        assertEquals(Verdict.NOTHING, worst);
    }

    private static Verdict verdict(Compliance status, Reason... reasons) {
        return new Verdict(status, Set.of(reasons));
    }
}
