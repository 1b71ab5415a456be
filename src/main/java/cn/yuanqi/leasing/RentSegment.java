package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days of one period in which a line has one price.
 *
 * @param line index from 0
 * @param amount CNY; 0.00 when free
 */
public record RentSegment(int line, UUID unitId, LocalDate from, LocalDate to, BigDecimal price, boolean free,
        BigDecimal amount, Reckoning reckoning) {
}
