package cn.yuanqi.enterprise.exchange;

import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.table.ImportResult;

/** What an import has come to so far. */
final class ImportTally {
    final List<ImportResult.Error> errors = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();
    int created;
    int updated;
    int unchanged;
    int rejected;

    void reject(ImportRow row, ImportWords words) {
        rejected++;
        row.faults.forEach(fault -> errors.add(
                new ImportResult.Error(row.line, fault.column(), fault.value(), fault.says().apply(words))));
    }

    int rows() {
        return created + updated + unchanged + rejected;
    }

    /** Whether the good rows are to reach the register. */
    boolean counts(ImportMode mode) {
        return rejected == 0 || mode == ImportMode.GOOD_ROWS;
    }

    ImportResult result(ImportOrder order) {
        boolean counts = counts(order.mode());
        return new ImportResult(rows(), counts ? created : 0, counts ? updated : 0, unchanged, rejected,
                List.copyOf(errors), List.copyOf(warnings), order.dryRun(), order.mode().code(),
                counts && !order.dryRun());
    }
}
