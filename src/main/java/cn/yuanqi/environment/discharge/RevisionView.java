package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.environment.compliance.Reason;
import cn.yuanqi.environment.compliance.Revision;
import cn.yuanqi.identity.Person;

/**
 * What a day said of a factor until it was judged otherwise, and why it was.
 *
 * @param revision which one the day got then, from 1
 * @param note of an officer's order, as {@code by}; {@code null} for the machine's own causes
 * @param status WITHIN, OVER or UNJUDGED as it was before, as all that follows
 */
record RevisionView(LocalDate day, UUID outletId, String factor, int revision, Instant at, Revision.Cause cause,
        String note, String by, JudgedDay.Outcome status, Set<Reason> reasons, Double value, Double lower,
        Double upper, String source, LocalDate limitFrom) {

    /** By day, outlet and factor as the days stand, each one's newest first. */
    static List<RevisionView> of(Collection<JudgedDay> days) {
        var revisions = Revision.of(days.stream().filter(day -> day.revision > 0).map(day -> day.id).toList());
        var people = Person.names(
                revisions.stream().map(was -> was.orderedBy).filter(Objects::nonNull).distinct().toList());
        var byDay = revisions.stream().collect(Collectors.groupingBy(was -> was.judgedDayId));
        return days.stream().flatMap(day -> byDay.getOrDefault(day.id, List.of()).stream()
                .map(was -> of(day, was, was.orderedBy == null ? null : people.get(was.orderedBy)))).toList();
    }

    private static RevisionView of(JudgedDay day, Revision was, String by) {
        return new RevisionView(day.day, day.outletId, day.factor, was.number, was.revisedAt, was.cause, was.note, by,
                was.outcome, was.reasons(), Figure.number(was.value), Figure.number(was.lower),
                Figure.number(was.upper), was.source, was.limitFrom);
    }

    /** The light that it had. */
    public Compliance light() {
        return switch (status) {
            case WITHIN -> Compliance.COMPLIANT;
            case OVER -> Compliance.EXCEEDED;
            case UNJUDGED -> Compliance.CANNOT_JUDGE;
        };
    }

    public String valueText() {
        return Figure.text(value);
    }

    public String limitText() {
        return Figure.range(Figure.exact(lower), Figure.exact(upper));
    }
}
