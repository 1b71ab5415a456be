package cn.yuanqi.enterprise.exchange;

import java.util.List;

import cn.yuanqi.platform.table.Row;

/** The empty sheet that people fill in, whose second row says how; that row is never imported. */
final class ImportTemplate {
    /** How the hint begins in either language; no credit code does. */
    private static final List<String> MARKS = List.of("填写说明", "How to fill in");

    private ImportTemplate() {
    }

    static boolean isHint(Row row) {
        var first = row.cell(0).text().strip();
        return MARKS.stream().anyMatch(first::startsWith);
    }
}
