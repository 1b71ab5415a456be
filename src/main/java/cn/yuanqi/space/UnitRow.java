package cn.yuanqi.space;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.Cell;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.TableWords;
import cn.yuanqi.platform.table.Tidy;

/** One row of a sheet of units on its way in: what it says, and all that is wrong with it. */
final class UnitRow {
    final int line;
    final List<ImportResult.Error> errors = new ArrayList<>();
    private final Map<UnitColumn, String> said = new EnumMap<>(UnitColumn.class);
    private final Map<UnitColumn, String> titles;
    private final Set<UnitColumn> faulty = EnumSet.noneOf(UnitColumn.class);
    private final SpaceWords words = Language.words(SpaceWords.class);

    /** @param titles of the columns as they stand in the file */
    UnitRow(int line, Map<UnitColumn, String> titles) {
        this.line = line;
        this.titles = titles;
    }

    /** Takes what stands in a cell; a cell that holds no data is a fault. */
    void take(UnitColumn column, Row row, int place) {
        var cell = row.cell(place);
        boolean code = column == UnitColumn.CODE || column == UnitColumn.BUILDING;
        if (cell.isBlank()) {
            return;
        }
        var tables = Language.words(TableWords.class);
        said.put(column, Tidy.clean(cell.text()));
        if (cell.flaw().isPresent()) {
            said.put(column, cell.kind() == Cell.Kind.FORMULA ? "=" + cell.formula() : cell.text());
            fault(column, cell.flaw().orElseThrow().apply(tables));
        } else if (code && cell.digitsLost()) {
            fault(column, tables.digitsLost());
        }
    }

    /** {@code null} when the cell is empty or of no use. */
    String text(UnitColumn column) {
        return faulty.contains(column) ? null : said.get(column);
    }

    /** Writes what the row says over what is known; empty cells leave it as it is. */
    void read(UnitFacts into) {
        into.code = text(UnitColumn.CODE) == null ? into.code : text(UnitColumn.CODE);
        reading(UnitColumn.FLOOR, text -> into.floor = UnitCells.floor(text));
        reading(UnitColumn.AREA, text -> into.areaSqm = UnitCells.area(text));
        reading(UnitColumn.KIND, text -> into.kind = UnitCells.kind(text));
        for (var flaw : into.flaws().errors()) {
            var column = switch (flaw.field()) {
                case "floor" -> UnitColumn.FLOOR;
                case "code" -> UnitColumn.CODE;
                case "areaSqm" -> UnitColumn.AREA;
                default -> UnitColumn.BUILDING;
            };
            if (!faulty.contains(column)) {
                fault(column, flaw.message());
            }
        }
    }

    /** What is said of the state; {@code null} = nothing. */
    UnitState state() {
        var read = new UnitState[1];
        reading(UnitColumn.STATE, text -> read[0] = UnitCells.state(text));
        return read[0];
    }

    private void reading(UnitColumn column, Consumer<String> reading) {
        var text = text(column);
        if (text != null) {
            try {
                reading.accept(text);
            } catch (UnitCells.Unclear unclear) {
                fault(column, unclear.says.apply(words));
            }
        }
    }

    /** Texts of the building and the floor. */
    void check(UnitColumn column, int most) {
        var flaws = new Flaws();
        flaws.text("text", text(column), most);
        flaws.errors().forEach(flaw -> fault(column, flaw.message()));
    }

    void fault(UnitColumn column, String message) {
        faulty.add(column);
        errors.add(
                new ImportResult.Error(line, titles.getOrDefault(column, column.title()), said.get(column), message));
    }

    /** Of the row as such. */
    void fault(String value, String message) {
        errors.add(new ImportResult.Error(line, null, value, message));
    }

    boolean isGood() {
        return errors.isEmpty();
    }
}
