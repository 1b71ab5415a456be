package cn.yuanqi.leasing;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What falls due by one version of a lease, also when later versions or an early end have changed it since. */
final class ContractSchedule {
    private final Lease lease;

    private ContractSchedule(Lease lease) {
        this.lease = lease;
    }

    /** As it was when the version was approved; of one that is not, as it would be if it were approved now. */
    static List<ScheduleView> of(Lease lease, LeaseVersion version) {
        return new ContractSchedule(lease).upTo(version);
    }

    private List<ScheduleView> upTo(LeaseVersion version) {
        if (version.status == ApprovalStatus.APPROVED) {
            return views(approved(version.number));
        }
        return version.number == 1 ? ScheduleView.planned(version.terms(lease)) : pending(version);
    }

    private List<ScheduleView> pending(LeaseVersion version) {
        var terms = version.terms(lease);
        var agreed = Agreed.of(lease, version, terms);
        var lines = new ArrayList<>(approved(version.number));
        var fresh = new ArrayList<ScheduleView>();
        for (Rebuilding.Change change : new Rebuilding(lease, agreed, terms.endsOn).changes()) {
            if (change.before() != null) {
                lines.removeIf(line -> line.id.equals(change.before().id));
            }
            if (change.after() != null) {
                fresh.add(ScheduleView.planned(change.kind(), change.after(),
                        agreed.taxRate(change.kind(), change.after().dueOn())));
            }
        }
        fresh.addAll(views(lines));
        return sorted(fresh);
    }

    private static List<ScheduleView> views(List<ScheduleLine> lines) {
        return sorted(lines.stream().map(ScheduleView::of).toList());
    }

    private static List<ScheduleView> sorted(List<ScheduleView> views) {
        return views.stream().sorted(Comparator.comparing(ScheduleView::from).thenComparing(ScheduleView::kind))
                .toList();
    }

    /** The lines that stood when the last approved version up to this number was approved. */
    private List<ScheduleLine> approved(int number) {
        var versions = LeaseVersion.of(lease).stream()
                .filter(one -> one.status == ApprovalStatus.APPROVED && one.number <= number).toList();
        var written = ScheduleLine.everOf(lease.id).stream()
                .filter(line -> line.origin == ScheduleLine.Origin.PLAN).collect(groupingBy(line -> line.versionId));
        var standing = new ArrayList<ScheduleLine>();
        for (LeaseVersion version : versions) {
            var fresh = first(written.getOrDefault(version.id, List.of()));
            var kinds = Schedules.kinds(version.terms(lease)).keySet();
            standing.removeIf(line -> line.liveSlot == null && (meets(line, fresh)
                    || line.from.isAfter(version.endsOn)
                    || !kinds.contains(line.kind) && !line.to.isBefore(version.effectiveFrom)));
            standing.addAll(fresh);
        }
        return standing;
    }

    /** Without what an early end wrote under the same version later, for days that had a line already. */
    private static List<ScheduleLine> first(List<ScheduleLine> inOrder) {
        var first = new ArrayList<ScheduleLine>();
        inOrder.stream().filter(line -> !meets(line, first)).forEach(first::add);
        return first;
    }

    private static boolean meets(ScheduleLine line, List<ScheduleLine> others) {
        return others.stream().anyMatch(other -> other.kind == line.kind
                && new Span(other.from, other.to).common(new Span(line.from, line.to)) != null);
    }

    /** What one schedule has otherwise than the one before it. */
    static List<AmendmentView.Change> changes(List<ScheduleView> before, List<ScheduleView> after) {
        var left = new ArrayList<>(before);
        var changes = new ArrayList<AmendmentView.Change>();
        for (ScheduleView now : after) {
            var was = left.stream().filter(one -> one.kind() == now.kind() && one.from().equals(now.from())).findFirst()
                    .orElse(null);
            left.remove(was);
            if (was == null || !same(was, now)) {
                changes.add(new AmendmentView.Change(now.kind(), now.from(), now.to(), was == null
                        ? null
                        : was.amount(), now.amount(),
                        now.amount().subtract(was == null ? BigDecimal.ZERO : was.amount()),
                        now.segments()));
            }
        }
        left.forEach(gone -> changes.add(new AmendmentView.Change(gone.kind(), gone.from(), gone.to(), gone.amount(),
                null, gone.amount().negate(), List.of())));
        changes.sort(Comparator.comparing(AmendmentView.Change::from).thenComparing(AmendmentView.Change::kind));
        return changes;
    }

    private static boolean same(ScheduleView one, ScheduleView other) {
        return one.to().equals(other.to()) && one.dueOn().equals(other.dueOn())
                && one.amount().compareTo(other.amount()) == 0 && one.tax().compareTo(other.tax()) == 0;
    }
}
