package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.util.UUID;

/** A relief was asked for, granted or declined; fired in the transaction of the move. */
public record ReliefMoved(String parkId, UUID reliefId, UUID enterpriseId, UUID invoiceId, String number,
        BigDecimal amount, Move move) {
    /** What became of it. */
    public enum Move {
        ASKED, GRANTED, DECLINED
    }
}
