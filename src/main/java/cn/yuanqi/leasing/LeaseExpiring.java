package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.UUID;

/** A lease ends in so many days or fewer; fired once per step, in the transaction that notes it. */
public record LeaseExpiring(String parkId, UUID leaseId, UUID enterpriseId, String number, LocalDate endsOn, int days) {
}
