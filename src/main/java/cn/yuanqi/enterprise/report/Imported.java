package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.util.Map;

import cn.yuanqi.enterprise.Stamp;

/**
 * Figures of one enterprise for one period that hold without anybody's acceptance.
 *
 * @param values by field, in base units (CNY, persons, pieces)
 */
public record Imported(Period period, Map<String, BigDecimal> values, Stamp stamp) {
}
