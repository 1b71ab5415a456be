package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;

/**
 * Time of an outlet that an accepted announcement covers, as charts and tables mark it; the values in it stay as they are.
 *
 * @param words what was announced, in the reader's language
 * @param to exclusive
 */
public record MarkedTime(String words, Instant from, Instant to, String reason) {

    /** What shares time with {@code [from, to)}, the earliest first. */
    public static List<MarkedTime> of(UUID outletId, Instant from, Instant to) {
        var said = Language.words(DischargeWords.class);
        return Stop.accepted(List.of(outletId), from, to).stream()
                .map(stop -> new MarkedTime(said.stopKind(stop.kind), stop.beginsAt, stop.endsAt, stop.reason))
                .toList();
    }

    public boolean holds(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
