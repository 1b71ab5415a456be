package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import cn.yuanqi.environment.hj212.Decimal;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.Table;

/** A laboratory's results as a table: a header, then a row for each factor of each sample. */
final class LabSheet {
    private static final Pattern TIME = Pattern.compile(
            "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[ T]+(\\d{1,2})[:：时](\\d{1,2})(?:[:：分](\\d{1,2}))?[分秒]?");
    private static final Pattern BELOW = Pattern.compile("(?:[<＜]\\s*(.+)|(.+)[Ll])");

    private static final int MOST = 5_000;

    enum Column {
        MN("mn", "排口mn", "数采仪mn"), SAMPLED_AT("采样时间", "采样时刻", "sampledat"), FACTOR("因子", "监测因子", "项目", "检测项目",
                "factor"), RESULT("结果", "检测结果", "监测结果", "浓度", "result", "value"), UNIT("单位", "unit"), METHOD("方法",
                        "检测方法",
                        "分析方法", "method"), LAB("检测单位", "检测机构", "实验室", "lab", "laboratory"), REPORT("报告编号", "报告号",
                                "reportno", "report");

        private final Set<String> titles;

        Column(String... titles) {
            this.titles = Set.of(titles);
        }
    }

    /** What is wrong with a cell. @param row line in the file */
    record Flaw(int row, String column, String value, String message) {
    }

    final List<LabRow> good = new ArrayList<>();
    final List<Flaw> flaws = new ArrayList<>();
    int rows;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<String> titles = new ArrayList<>();
    private final Map<String, Outlet> outlets;
    private final Map<String, Factor> factors;
    private final ZoneId zone;
    private final Instant now;
    private final LabWords words = Language.words(LabWords.class);

    /** @param outlets by MN @param factors by code and by both names, in lower case */
    LabSheet(Map<String, Outlet> outlets, Map<String, Factor> factors, ZoneId zone, Instant now) {
        this.outlets = outlets;
        this.factors = factors;
        this.zone = zone;
        this.now = now;
    }

    /** Whether the first row is a header with every column that must be there. */
    boolean read(Table table) {
        var header = table.next();
        if (header.isEmpty() || !header(header.get())) {
            return false;
        }
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            if (++rows > MOST) {
                throw Problem.invalid("file", words.tooManyRows(MOST));
            }
            line(row.get());
        }
        return true;
    }

    private boolean header(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            var title = row.cell(i).text().strip();
            titles.add(title);
            var plain = title.replaceAll("[(（].*?[)）]|[\\s_\u3000]", "").toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.titles.contains(plain)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        return columns.keySet().containsAll(Set.of(Column.MN, Column.SAMPLED_AT, Column.FACTOR, Column.RESULT,
                Column.METHOD, Column.LAB));
    }

    private void line(Row row) {
        int before = flaws.size();
        var outlet = outlets.get(text(row, Column.MN));
        if (outlet == null) {
            flaw(row, Column.MN, words.noOutlet());
        }
        var factor = factors.get(text(row, Column.FACTOR).toLowerCase(Locale.ROOT));
        if (factor == null) {
            flaw(row, Column.FACTOR, words.unknownFactor());
        }
        var at = at(row);
        if (at.isEmpty()) {
            flaw(row, Column.SAMPLED_AT, words.badTime());
        } else if (at.get().isAfter(now)) {
            flaw(row, Column.SAMPLED_AT, words.ahead());
        }
        var below = BELOW.matcher(text(row, Column.RESULT));
        boolean isBelow = below.matches();
        var figure = Decimal.of(isBelow
                ? (below.group(1) == null ? below.group(2) : below.group(1)).strip()
                : text(row, Column.RESULT));
        if (figure == null || figure.stripTrailingZeros().scale() > 10) {
            flaw(row, Column.RESULT, words.badResult());
        }
        required(row, Column.METHOD, 100);
        required(row, Column.LAB, 100);
        if (text(row, Column.REPORT).length() > 50) {
            flaw(row, Column.REPORT, words.tooLong(50));
        }
        if (flaws.size() == before) {
            value(row, outlet, factor, figure).ifPresent(value -> good.add(new LabRow(row.line(), outlet.id,
                    factor.code,
                    at.get(), value, isBelow, unit(outlet, factor), text(row, Column.METHOD), text(row, Column.LAB),
                    text(row, Column.REPORT))));
        }
    }

    /** In the outlet's unit, so that it stands beside the online values. */
    private Optional<BigDecimal> value(Row row, Outlet outlet, Factor factor, BigDecimal figure) {
        var said = text(row, Column.UNIT);
        var ratio = said.isEmpty() ? BigDecimal.ONE : Units.ratio(said, unit(outlet, factor));
        if (ratio == null) {
            flaw(row, Column.UNIT, words.badUnit(unit(outlet, factor)));
            return Optional.empty();
        }
        return Optional.of(figure.multiply(ratio));
    }

    private static String unit(Outlet outlet, Factor factor) {
        return outlet.factors.stream().filter(watched -> watched.code.equals(factor.code))
                .map(watched -> watched.unit).findFirst().orElse(factor.unit);
    }

    private Optional<Instant> at(Row row) {
        var cell = row.cell(columns.get(Column.SAMPLED_AT));
        if (cell.date() != null) {
            return Optional.of(cell.date().atZone(zone).toInstant());
        }
        var match = TIME.matcher(cell.text().strip());
        try {
            return !match.matches()
                    ? Optional.empty()
                    : Optional.of(LocalDateTime.of(number(match.group(1)), number(match.group(2)),
                            number(match.group(3)), number(match.group(4)), number(match.group(5)),
                            number(match.group(6))).atZone(zone).toInstant());
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private void required(Row row, Column column, int most) {
        var text = text(row, column);
        if (text.isEmpty() || text.length() > most) {
            flaw(row, column, text.isEmpty() ? words.missing() : words.tooLong(most));
        }
    }

    private String text(Row row, Column column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)).text().strip() : "";
    }

    private void flaw(Row row, Column column, String message) {
        flaws.add(new Flaw(row.line(), titles.get(columns.get(column)), text(row, column), message));
    }

    /** The same about a row that was good in itself. */
    Flaw flaw(LabRow row, String message) {
        return new Flaw(row.line(), titles.get(columns.get(Column.RESULT)), row.measured().toPlainString(), message);
    }
}
