package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An amendment, with what it changes and nothing else.
 *
 * @param number of the version, {@code null} of a preview
 * @param firstPossible the first day that is not invoiced
 * @param changes {@code null} once it is approved: the schedule shows them
 * @param difference CNY, what is due more, or less, in all
 */
record AmendmentView(Integer number, ApprovalStatus status, LocalDate effectiveFrom, LocalDate endsOn, String note,
        LocalDate firstPossible, List<Change> changes, BigDecimal difference, List<String> warnings) {

    /** @param before {@code null} for a period that is new @param after {@code null} for one that goes */
    record Change(ChargeKind kind, LocalDate from, LocalDate to, BigDecimal before, BigDecimal after,
            BigDecimal difference, List<SchedulePart.Segment> segments) {

        static Change of(Rebuilding.Change change) {
            var after = change.after();
            return new Change(change.kind(), change.from(), after == null ? change.before().to : after.to(),
                    change.before() == null ? null : change.before().amount, after == null ? null : after.amount(),
                    change.difference(), after == null ? List.of() : SchedulePart.segments(after.segments()));
        }
    }

    static AmendmentView of(Amendments.Draft draft, List<String> warnings) {
        var version = draft.version();
        var changes = draft.rebuilding().changes().stream().map(Change::of).toList();
        var difference = changes.stream().map(Change::difference).reduce(new BigDecimal("0.00"), BigDecimal::add);
        return new AmendmentView(version.number == 0 ? null : version.number, version.status, version.effectiveFrom,
                version.endsOn, version.note, draft.rebuilding().open(), changes, difference, warnings);
    }

    /** As it stands: with its difference while it is not decided. */
    static AmendmentView standing(Lease lease, LeaseVersion version) {
        if (version.status == ApprovalStatus.APPROVED) {
            return of(version);
        }
        var terms = version.terms(lease);
        var rebuilding = new Rebuilding(lease, Agreed.of(lease, version, terms), terms.endsOn);
        return of(new Amendments.Draft(lease, version, rebuilding), List.of());
    }

    static AmendmentView of(LeaseVersion version) {
        return new AmendmentView(version.number, version.status, version.effectiveFrom, version.endsOn, version.note,
                null, null, null, List.of());
    }
}
