package cn.yuanqi.environment.discharge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.Table;

/** Reads official ratings from a spreadsheet, with every error of every row. */
final class RatingSheet {
    private static final int EARLIEST = 2000;
    private static final int SOURCE = 200;

    enum Column {
        CODE("统一社会信用代码", "信用代码", "credit code"), YEAR("年度", "年份", "year"), GRADE("等级", "评价结果", "grade"), SOURCE("来源",
                "依据", "source");

        private final Set<String> titles;

        Column(String... titles) {
            this.titles = Set.of(titles);
        }
    }

    /** One good row. @param code as written, normalised */
    record Line(int row, String code, int year, Rating.Grade grade, String source) {
    }

    /** What is wrong with a cell. */
    record Flaw(int row, String column, String value, String message) {
    }

    final List<Line> lines = new ArrayList<>();
    final List<Flaw> flaws = new ArrayList<>();
    int rows;
    private final int thisYear;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final Map<Column, String> titles = new EnumMap<>(Column.class);
    private final Map<String, Integer> seen = new HashMap<>();
    private final EvidenceWords words = Language.words(EvidenceWords.class);

    private RatingSheet(int thisYear) {
        this.thisYear = thisYear;
    }

    /** @return empty when the first row is no header */
    static Optional<RatingSheet> read(Table table, int thisYear) {
        var sheet = new RatingSheet(thisYear);
        var header = table.next();
        if (header.isEmpty() || !sheet.header(header.get())) {
            return Optional.empty();
        }
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            sheet.line(row.get());
        }
        return Optional.of(sheet);
    }

    private boolean header(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            var title = row.cell(i).text().strip();
            for (Column column : Column.values()) {
                if (column.titles.contains(title.toLowerCase(Locale.ROOT))) {
                    columns.putIfAbsent(column, i);
                    titles.putIfAbsent(column, title);
                }
            }
        }
        return columns.size() == Column.values().length;
    }

    private void line(Row row) {
        rows++;
        int before = flaws.size();
        var code = text(row, Column.CODE);
        if (code.isEmpty()) {
            flaw(row, Column.CODE, words.noEnterprise());
        }
        var year = text(row, Column.YEAR);
        if (!year.matches("\\d{4}") || Integer.parseInt(year) < EARLIEST || Integer.parseInt(year) > thisYear) {
            flaw(row, Column.YEAR, words.badYear());
        }
        var grade = grade(text(row, Column.GRADE));
        if (grade == null) {
            flaw(row, Column.GRADE, words.badGrade());
        }
        var source = text(row, Column.SOURCE);
        if (source.isEmpty() || source.length() > SOURCE) {
            flaw(row, Column.SOURCE, Language.words(DischargeWords.class).badText(SOURCE));
        }
        if (flaws.size() > before) {
            return;
        }
        var first = seen.putIfAbsent(code + year, row.line());
        if (first == null) {
            lines.add(new Line(row.line(), code, Integer.parseInt(year), grade, source));
        } else {
            flaw(row, Column.CODE, words.repeatedRow(first));
        }
    }

    void unknown(Line line) {
        flaws.add(new Flaw(line.row(), titles.get(Column.CODE), line.code(), words.noEnterprise()));
    }

    private void flaw(Row row, Column column, String message) {
        flaws.add(new Flaw(row.line(), titles.get(column), text(row, column), message));
    }

    private String text(Row row, Column column) {
        return row.cell(columns.get(column)).text().strip();
    }

    /** 绿, 绿牌, 绿色, green, and so on. */
    private static Rating.Grade grade(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith("绿") || lower.equals("green")) {
            return Rating.Grade.GREEN;
        }
        if (lower.startsWith("蓝") || lower.equals("blue")) {
            return Rating.Grade.BLUE;
        }
        if (lower.startsWith("黄") || lower.equals("yellow")) {
            return Rating.Grade.YELLOW;
        }
        return lower.startsWith("红") || lower.equals("red") ? Rating.Grade.RED : null;
    }
}
