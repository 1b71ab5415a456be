package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.yuanqi.identity.Tally;

/** Everybody who wants in and waits for the park's word: applicants in the register, and confirmed applications that are not. */
public final class EntriesWaiting {
    private EntriesWaiting() {
    }

    /** Needs a transaction. */
    public static Tally all() {
        var applicants = Tally.since("Enterprise e, EnterpriseStage s where e.status = 'APPLYING' and "
                + "s.enterpriseId = e.id and s.to = 'APPLYING' and s.at = (select max(t.at) from EnterpriseStage t "
                + "where t.enterpriseId = e.id)", "s.at", Map.of());
        var outside = Tally.since("EntryApplication a where a.state = 'WAITING'", "a.confirmedAt", Map.of());
        return new Tally(applicants.count() + outside.count(), Stream.of(applicants.since(), outside.since())
                .filter(Objects::nonNull).min(Instant::compareTo).orElse(null), null);
    }
}
