package cn.yuanqi.space;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Download;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The park's units of today as a sheet that the import reads back without changing anything, and the empty sheet. */
@ApplicationScoped
class UnitExport {
    /** Its titles and words are Chinese whoever asks: the sheet travels between offices, not between languages. */
    private static final Language SPOKEN = Language.ZH;
    @Inject
    CurrentPark park;
    @Inject
    ParkDay day;

    /** @throws Problem 422 when there is no such format */
    static TableFormat format(String name) {
        return TableFormat.of(name == null || name.isEmpty() ? "csv" : name).orElseThrow(
                () -> Problem.invalid("format", Language.words(SpaceWords.class).unknownValue(name)));
    }

    Response units(String format) {
        var today = day.today();
        var rows = QuarkusTransaction.requiringNew()
                .call(() -> SpaceOn.of(today).units().stream().map(UnitExport::row).toList());
        return file(format(format), rows,
                SPOKEN.wordsOf(UnitSheetWords.class).sheetName() + "-" + park.id() + "-" + today);
    }

    private static List<Object> row(UnitOn on) {
        var unit = on.unit();
        var row = new ArrayList<Object>(List.of(on.building().code, on.building().name, unit.floor));
        row.add(on.building().floorTitle(unit.floor));
        row.addAll(List.of(unit.code, unit.areaSqm, SPOKEN.wordsOf(SpaceWords.class).kindOf(unit.kind),
                SPOKEN.wordsOf(UnitSheetWords.class).stateOf(on.state())));
        return row;
    }

    Response template(String format) {
        var words = Language.words(UnitSheetWords.class);
        return file(format(format), List.of(List.of(words.hintBuilding(), words.hintBuildingName(), words.hintFloor(),
                words.hintFloorTitle(), words.hintCode(), words.hintArea(), words.hintKind(), words.hintState())),
                words.templateName());
    }

    private static Response file(TableFormat format, List<List<Object>> rows, String name) {
        return Download.of(out -> {
            try (var writer = TableWriter.to(out, format, SPOKEN.wordsOf(UnitSheetWords.class).sheetName())) {
                writer.header(List.of(UnitColumn.values()).stream().map(UnitColumn::title).toList());
                for (List<Object> row : rows) {
                    writer.row(row);
                }
            }
        }, format, name);
    }
}
