package cn.yuanqi.environment.monitoring;

import java.time.LocalDate;
import java.util.List;

/**
 * Which class of the library is to hold at an outlet.
 *
 * @param standardClass for example GB18918-2002-1A
 * @param validFrom the first day, the park's
 * @param validTo the last day, {@code null} until further notice
 * @param factors of those that the outlet is watched on; {@code null} or empty for all that the class knows
 * @param bases DAY when {@code null} or empty: the standards limit daily means
 */
public record StandardInput(String standardClass, LocalDate validFrom, LocalDate validTo, List<String> factors,
        List<String> bases) {
}
