package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;
import cn.yuanqi.space.Unit;

/** What the page of a lease shows, and which moves it offers this person. */
record LeaseSheet(LeaseRow row, LeaseView lease, List<Line> lines, List<ScheduleView> schedule, Money money,
        List<DepositEntry> deposit, List<LeaseVersion> versions, RentStrip strip, Offers offers, Amending amending,
        List<Paper> papers, String path) {

    /** A version as paper. @param takes a signed copy from this person @param copies the latest first */
    record Paper(LeaseVersion version, List<SignedCopyView> copies, boolean takes) {
    }

    /** One line of what is let or charged. */
    record Line(ChargeKind kind, String unit, BigDecimal areaSqm, BigDecimal price, Basis basis) {
    }

    /** CNY. */
    record Money(BigDecimal rent, BigDecimal all, BigDecimal held) {
    }

    /** @param ending the last day of an early end that waits to be confirmed, for the park's staff; {@code null} = none */
    record Offers(boolean edit, boolean submit, boolean withdraw, boolean decide, boolean own, boolean amend,
            boolean staff, boolean end, boolean vacate, LocalDate ending) {
        static Offers of(Lease lease, Actor actor) {
            boolean writes = actor.has(Role.OPERATOR);
            boolean reviewing = lease.status == ApprovalStatus.IN_REVIEW && actor.has(Role.LEADER);
            boolean own = actor.isBarred(Role.LEADER,
                    Membership.peopleOf(lease.enterpriseId).or(lease.first()::isBy));
            boolean staff = Lease.seesAll(actor) && lease.status == ApprovalStatus.APPROVED;
            var ending = staff ? Termination.standing(lease.id).filter(Termination::isWaiting) : null;
            return new Offers(
                    writes && (lease.status == ApprovalStatus.DRAFT || lease.status == ApprovalStatus.REJECTED),
                    writes && lease.status == ApprovalStatus.DRAFT,
                    writes && lease.status == ApprovalStatus.IN_REVIEW, reviewing && !own, reviewing && own,
                    writes && lease.status == ApprovalStatus.APPROVED && lease.terminatedOn == null, staff, staff,
                    staff && writes && lease.vacatedOn == null,
                    ending == null ? null : ending.map(one -> one.last).orElse(null));
        }
    }

    /** An amendment that is not decided, {@code null} when there is none. */
    record Amending(AmendmentView view, boolean submit, boolean withdraw, boolean decide, boolean own) {
        static Amending of(Lease lease, Actor actor) {
            var pending = Lease.seesAll(actor)
                    ? LeaseVersion.pending(LeaseVersion.of(lease)).orElse(null)
                    : null;
            if (pending == null) {
                return null;
            }
            boolean reviewing = pending.status == ApprovalStatus.IN_REVIEW;
            boolean own = actor.isBarred(Role.LEADER,
                    Membership.peopleOf(lease.enterpriseId).or(pending::isBy));
            return new Amending(AmendmentView.standing(lease, pending),
                    actor.has(Role.OPERATOR) && pending.status == ApprovalStatus.DRAFT,
                    actor.has(Role.OPERATOR) && reviewing, actor.has(Role.LEADER) && reviewing && !own,
                    actor.has(Role.LEADER) && reviewing && own);
        }
    }

    static LeaseSheet of(Lease lease, Actor actor, LocalDate today, String path) {
        var view = LeaseView.of(lease, today);
        var terms = lease.current().terms(lease);
        var schedule = ScheduleView.of(lease);
        var deposit = DepositEntry.of(lease.id);
        var money = new Money(sum(schedule.stream().filter(one -> one.kind() == ChargeKind.RENT).toList()),
                sum(schedule), DepositEntry.balance(deposit));
        var versions = Lease.seesAll(actor)
                ? LeaseVersion.of(lease)
                : LeaseVersion.of(lease).stream().filter(one -> one.status == ApprovalStatus.APPROVED).toList();
        return new LeaseSheet(LeaseRow.of(List.of(lease), today).get(0), view, lines(view, terms), schedule, money,
                deposit, versions, RentStrip.of(terms.rent(), today), Offers.of(lease, actor),
                Amending.of(lease, actor), papers(lease, actor, versions), path);
    }

    /** The latest version first. */
    private static List<Paper> papers(Lease lease, Actor actor, List<LeaseVersion> versions) {
        var copies = SignedCopyView.of(lease);
        boolean writes = actor.has(Role.OPERATOR)
                || actor.has(Role.OWNER) && lease.enterpriseId.equals(actor.enterpriseId());
        return versions.stream().sorted((one, other) -> other.number - one.number)
                .map(version -> new Paper(version,
                        copies.stream().filter(copy -> copy.version() == version.number).toList(),
                        writes && version.status == ApprovalStatus.APPROVED))
                .toList();
    }

    private static BigDecimal sum(List<ScheduleView> lines) {
        return lines.stream().map(ScheduleView::amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static List<Line> lines(LeaseView view, LeaseTerms terms) {
        Map<UUID, String> units = Premises.of(terms).units().values().stream()
                .collect(Collectors.toMap(unit -> unit.id, (Unit unit) -> unit.code));
        var lines = view.lines().stream().map(line -> new Line(ChargeKind.RENT, units.get(line.unitId()),
                line.basis() == Basis.FIXED_MONTH ? null : line.areaSqm(), line.price(), line.basis()))
                .collect(Collectors.toList());
        view.charges().forEach(charge -> lines.add(new Line(charge.kind(),
                charge.unitId() == null ? null : units.get(charge.unitId()), charge.areaSqm(), charge.price(),
                charge.basis())));
        return lines;
    }

    public boolean takesCopies() {
        return !takenVersions().isEmpty();
    }

    /** Whose signed copies this person may bring. */
    public List<LeaseVersion> takenVersions() {
        return papers.stream().filter(Paper::takes).map(Paper::version).toList();
    }

    /** For a due day before the period. */
    public int daysBefore() {
        return -lease.dueDay();
    }

    public String enterprise() {
        return Enterprise.byIds(List.of(lease.enterpriseId())).get(0).name;
    }

    public String enterprisePath() {
        return path.replaceFirst("/leases/.*", "/enterprises/" + lease.enterpriseId());
    }
}
