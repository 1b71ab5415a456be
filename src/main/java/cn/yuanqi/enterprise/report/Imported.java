package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import cn.yuanqi.enterprise.Stamp;

/**
 * Figures of one enterprise for one period that hold without anybody's acceptance.
 *
 * @param values by field, in base units (CNY, persons, pieces)
 */
public record Imported(Period period, Map<String, BigDecimal> values, Stamp stamp) {

    /** Those of the standing figures that these replace. */
    Stream<ReportFigure> of(Map<String, ReportFigure> standing) {
        return standing.values().stream().filter(figure -> values.containsKey(figure.field));
    }

    /** Writes them into a revision. */
    Stream<ReportFigure> write(ReportRevision revision, ReportForm form) {
        return values.entrySet().stream().map(
                each -> ReportFigure.known(revision, form.unit(each.getKey()), each.getKey(), each.getValue())).toList()
                .stream();
    }
}
