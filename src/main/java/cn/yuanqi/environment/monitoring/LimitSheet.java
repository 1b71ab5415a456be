package cn.yuanqi.environment.monitoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import cn.yuanqi.environment.monitoring.OutletInput.LimitInput;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.Cell;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.Table;

/** Reads outlet limits from a spreadsheet, with every error of every row. The header may be Chinese or English. */
final class LimitSheet {
    enum Column {
        MN("mn", LimitWords::colMn), FACTOR("factor", LimitWords::colFactor), CODE("factor code",
                LimitWords::colCode), BASIS("basis", LimitWords::colBasis), LOWER("lower",
                        LimitWords::colLower), UPPER("upper", LimitWords::colUpper), COLD("upper in cold water",
                                LimitWords::colCold), SOURCE("source", LimitWords::colSource), FROM("valid from",
                                        LimitWords::colFrom), TO("valid until", LimitWords::colTo), CLASS("class",
                                                LimitWords::colClass);

        private final String english;
        private final Function<LimitWords, String> words;

        Column(String english, Function<LimitWords, String> words) {
            this.english = english;
            this.words = words;
        }

        private boolean isCalled(String title) {
            return title.equals(english)
                    || title.equals(words.apply(Language.ZH.wordsOf(LimitWords.class)).toLowerCase(Locale.ROOT));
        }

        String spoken() {
            return words.apply(Language.words(LimitWords.class));
        }
    }

    final List<LimitLine> lines = new ArrayList<>();
    final List<LimitExchange.Flaw> flaws = new ArrayList<>();
    int rows;
    private final Map<String, String> factors = new HashMap<>();
    private final Map<LimitLine.Key, Integer> seen = new HashMap<>();
    private final LimitWords words = Language.words(LimitWords.class);
    private Map<Column, Integer> columns;
    private Row row;
    private boolean good;

    private LimitSheet(List<Factor> library) {
        library.forEach(factor -> {
            factors.put(factor.code, factor.code);
            factors.put(factor.nameZh.toLowerCase(Locale.ROOT), factor.code);
            factors.put(factor.nameEn.toLowerCase(Locale.ROOT), factor.code);
        });
    }

    /** @return empty when the first row is no header with MN, factor and basis */
    static Optional<LimitSheet> read(Table table, List<Factor> library) {
        var sheet = new LimitSheet(library);
        var header = table.next();
        if (header.isEmpty() || !sheet.header(header.get())) {
            return Optional.empty();
        }
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            sheet.line(row.get());
        }
        return Optional.of(sheet);
    }

    private boolean header(Row titles) {
        columns = new EnumMap<>(Column.class);
        for (int i = 0; i < titles.cells().size(); i++) {
            var title = titles.cell(i).text().strip().toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.isCalled(title)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        return columns.containsKey(Column.MN) && columns.containsKey(Column.BASIS)
                && (columns.containsKey(Column.FACTOR) || columns.containsKey(Column.CODE));
    }

    private void line(Row read) {
        rows++;
        row = read;
        good = true;
        var mn = text(Column.MN);
        if (mn.isEmpty()) {
            flaw(Column.MN, words.noOutlet());
        }
        var limit = new LimitInput(factor(), basis(), number(Column.LOWER), number(Column.UPPER),
                blankToNull(text(Column.SOURCE)), day(Column.FROM), day(Column.TO), number(Column.COLD),
                blankToNull(text(Column.CLASS)));
        if (!good) {
            return;
        }
        var line = new LimitLine(read.line(), mn, limit);
        var first = seen.putIfAbsent(line.key(), read.line());
        if (first == null) {
            lines.add(line);
        } else {
            flaws.add(new LimitExchange.Flaw(read.line(), null, null, words.repeated(first)));
        }
    }

    private String factor() {
        var code = factors.get(text(Column.CODE).toLowerCase(Locale.ROOT));
        if (code == null && text(Column.CODE).isEmpty()) {
            code = factors.get(text(Column.FACTOR).toLowerCase(Locale.ROOT));
        }
        if (code == null) {
            flaw(text(Column.CODE).isEmpty() ? Column.FACTOR : Column.CODE, words.noFactor());
        }
        return code;
    }

    private String basis() {
        var text = text(Column.BASIS).toLowerCase(Locale.ROOT);
        if (Set.of("day", "日均", "日均值", "日").contains(text)) {
            return LimitBasis.DAY.name();
        }
        if (Set.of("hour", "小时", "小时均值").contains(text)) {
            return LimitBasis.HOUR.name();
        }
        if (Set.of("instant", "实时", "瞬时").contains(text)) {
            return LimitBasis.INSTANT.name();
        }
        flaw(Column.BASIS, words.noBasis());
        return null;
    }

    private BigDecimal number(Column column) {
        var text = text(column).replace(",", "");
        try {
            return text.isEmpty() ? null : new BigDecimal(text);
        } catch (NumberFormatException noNumber) {
            flaw(column, words.noNumber());
            return null;
        }
    }

    private LocalDate day(Column column) {
        var cell = cell(column);
        var text = cell.text().strip();
        try {
            if (cell.kind() == Cell.Kind.DATE) {
                return cell.date().toLocalDate();
            }
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            flaw(column, words.noDay());
            return null;
        }
    }

    private void flaw(Column column, String message) {
        good = false;
        flaws.add(new LimitExchange.Flaw(row.line(), column.spoken(), text(column), message));
    }

    private Cell cell(Column column) {
        var at = columns.get(column);
        return at == null ? Cell.EMPTY : row.cell(at);
    }

    private String text(Column column) {
        return cell(column).text().strip();
    }

    private static String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
