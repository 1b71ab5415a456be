package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.yuanqi.space.Unit;

/**
 * The lease that an enterprise sits on today, else the next one, for its file.
 *
 * @param units their codes
 * @param areaSqm of the lines together, {@code null} where none says an area
 * @param depositHeld CNY
 */
public record LeaseSummary(UUID id, String number, LeaseLife life, LocalDate startsOn, LocalDate endsOn,
        List<String> units, BigDecimal areaSqm, BigDecimal depositHeld) {

    public static Optional<LeaseSummary> of(UUID enterpriseId, LocalDate today) {
        var all = Lease.approvedOf(enterpriseId);
        return all.stream().filter(lease -> sits(lease.life(today))).findFirst()
                .or(() -> all.stream().filter(lease -> lease.life(today) == LeaseLife.UPCOMING)
                        .reduce((later, sooner) -> sooner))
                .map(lease -> of(lease, today));
    }

    private static boolean sits(LeaseLife life) {
        return life == LeaseLife.ACTIVE || life == LeaseLife.EXPIRING || life == LeaseLife.HOLDOVER;
    }

    private static LeaseSummary of(Lease lease, LocalDate today) {
        var terms = lease.current().terms(lease);
        var units = Unit.byIds(Premises.let(terms)).stream().map(unit -> unit.code).sorted().toList();
        var area = terms.lines.stream().map(RentLine::areaSqm).filter(one -> one != null)
                .reduce(BigDecimal::add).map(sum -> sum.setScale(2, RoundingMode.HALF_UP)).orElse(null);
        return new LeaseSummary(lease.id, lease.number, lease.life(today), lease.startsOn, lease.endsOn, units, area,
                DepositEntry.balance(DepositEntry.of(lease.id)));
    }
}
