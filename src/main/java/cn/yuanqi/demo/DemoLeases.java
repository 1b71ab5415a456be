package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.leasing.ApprovalStatus;
import cn.yuanqi.leasing.Basis;
import cn.yuanqi.leasing.ChargeKind;
import cn.yuanqi.leasing.ChargeTerms;
import cn.yuanqi.leasing.Escalation;
import cn.yuanqi.leasing.FreePeriod;
import cn.yuanqi.leasing.Lease;
import cn.yuanqi.leasing.LeaseTerms;
import cn.yuanqi.leasing.Lessor;
import cn.yuanqi.leasing.LessorFacts;
import cn.yuanqi.leasing.Proration;
import cn.yuanqi.leasing.RentLine;
import cn.yuanqi.leasing.TakenOver;
import cn.yuanqi.space.Reservation;
import cn.yuanqi.space.Unit;
import cn.yuanqi.space.UnitKind;

/** The incubator's leases: about two hundred that run, some near their end, one held over, some to come, some in work. */
@ApplicationScoped
class DemoLeases {
    private static final int RUNNING = 196;
    private static final List<String> PROSPECTS = List.of("重庆澄光智能装备有限公司（演示）", "重庆青禾农业科技有限公司（演示）",
            "山城云仓供应链（演示）", "两江数字文创工作室（演示）", "渝见跨境电商（演示）", "嘉陵检测技术（演示）");
    /** No enterprise of the demo has it. */
    private static final int LESSORS_CODE = 9_001;
    private static final BigDecimal FEE = new BigDecimal("6.5");
    @Inject
    Clock clock;
    @Inject
    TakenOver leases;
    @Inject
    Reservation reservation;

    /**
     * All within the caller's transaction and park.
     *
     * @param tenants enterprises that sit in the park, in the order in which they take units
     * @param units that live today
     */
    void open(List<UUID> tenants, List<Unit> units) {
        var free = new ArrayList<>(units.stream().filter(unit -> unit.lettable && unit.kind != UnitKind.PARKING)
                .toList());
        var dice = Dice.of("leases");
        var rooms = DemoRooms.of(units, free, dice.at(0).shuffled(free.size()), RUNNING);
        var stamp = Stamp.machine(clock.instant().atZone(DemoPark.ZONE));
        Lessor.state(lessor(), stamp);
        for (int n = 0; n < Math.min(RUNNING + 9, Math.min(tenants.size(), free.size())); n++) {
            var terms = terms(tenants.get(n), rooms.of(n), dice.at(n + 1));
            days(terms, n, dice.at(n + 1).at(9), stamp.today());
            leases.write(terms, status(n), stamp);
            if (n % 10 == 9) {
                Lease.flush();
                Lease.getEntityManager().clear();
            }
        }
        promise(rooms.left(), stamp.today());
        Lease.flush();
        Lease.getEntityManager().clear();
    }

    /** Some of what is left is promised to people who are still thinking. */
    private void promise(List<Unit> left, LocalDate today) {
        for (int n = 0; n < PROSPECTS.size() && n < left.size(); n++) {
            reservation.promise(left.get(n), new Reservation.Input(null, today.plusDays(14 + 7L * n), PROSPECTS.get(n),
                    null, "已看房，等对方决定"));
        }
    }

    private static LessorFacts lessor() {
        var facts = new LessorFacts();
        facts.name = "重庆数字产业园运营管理有限公司（演示）";
        facts.creditCode = DemoCodes.of(LESSORS_CODE);
        facts.representative = "周正";
        facts.address = "重庆市数字大道 1 号（演示）";
        facts.phone = "023-0000-0000";
        facts.bank = "演示银行重庆分行";
        facts.account = "0000 0000 0000 0001";
        return facts;
    }

    private static ApprovalStatus status(int n) {
        if (n < RUNNING + 5) {
            return ApprovalStatus.APPROVED;
        }
        return n < RUNNING + 8 ? ApprovalStatus.DRAFT : ApprovalStatus.IN_REVIEW;
    }

    private static LeaseTerms terms(UUID tenant, List<Unit> rooms, Dice dice) {
        var terms = new LeaseTerms();
        terms.enterpriseId = tenant;
        var price = BigDecimal.valueOf(120 + 10L * dice.at(1).between(0, 16), 2);
        var basis = rooms.get(0).kind == UnitKind.DESK
                ? Basis.FIXED_MONTH
                : dice.at(2).unit() < .7 ? Basis.SQM_DAY : Basis.SQM_MONTH;
        var asked = switch (basis) {
            case FIXED_MONTH -> BigDecimal.valueOf(600 + 50L * dice.at(1).between(0, 8));
            case SQM_DAY -> price;
            case SQM_MONTH -> price.multiply(BigDecimal.valueOf(30)).setScale(2);
        };
        terms.lines = rooms.stream()
                .map(unit -> new RentLine(unit.id, basis == Basis.FIXED_MONTH ? null : unit.areaSqm, asked, basis))
                .toList();
        if (basis != Basis.FIXED_MONTH) {
            terms.charges = rooms.stream().map(unit -> new ChargeTerms(ChargeKind.PROPERTY_FEE, unit.id, unit.areaSqm,
                    FEE, Basis.SQM_MONTH, new BigDecimal("6"))).toList();
        }
        terms.proration = dice.at(3).unit() < .6 ? Proration.CALENDAR_DAYS : Proration.MONTH_12_365;
        terms.paymentMonths = dice.at(4).of(List.of(1, 3, 3, 3, 6));
        terms.dueDay = dice.at(5).of(List.of(0, 5, 10, -5));
        terms.depositMonths = dice.at(6).between(1, 3);
        terms.graceDays = 5;
        return terms;
    }

    /** The first are the startups that sign in: in the middle of a lease with a step behind and one ahead. */
    private static void days(LeaseTerms terms, int n, Dice dice, LocalDate today) {
        var month = today.withDayOfMonth(1);
        int years = n < 2 ? 3 : dice.at(1).between(1, 3);
        if (n >= RUNNING + 1) {
            terms.startsOn = month.plusMonths(1 + dice.at(2).between(0, 2));
        } else if (n == RUNNING) {
            terms.startsOn = month.minusMonths(2).minusYears(years);
        } else if (n >= 2 && n < 16) {
            terms.startsOn = today.plusDays(dice.at(2).between(3, 85)).minusYears(years);
        } else {
            terms.startsOn = month.minusMonths(dice.at(2).between(1, 12 * years - 4))
                    .plusDays(n < 2 ? 0 : dice.at(3).between(0, 27));
        }
        terms.endsOn = terms.startsOn.plusYears(years).minusDays(1);
        if (years > 1) {
            terms.escalations = List.of(new Escalation(terms.startsOn.plusYears(1), new BigDecimal("5"), null, null));
        }
        if (dice.at(4).unit() < .5) {
            terms.freePeriods = List.of(new FreePeriod(terms.startsOn, terms.startsOn.plusMonths(1).minusDays(1)));
        }
    }
}
