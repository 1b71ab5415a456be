package cn.yuanqi.platform.table;

import java.util.List;

/** The second row of a template, which says how to fill it in; it is never imported. */
public final class HintRow {
    /** How it begins in either language. */
    private static final List<String> MARKS = List.of("填写说明", "How to fill in");

    private HintRow() {
    }

    public static boolean is(Row row) {
        var first = row.cell(0).text().strip();
        return MARKS.stream().anyMatch(first::startsWith);
    }
}
