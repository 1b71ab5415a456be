package cn.yuanqi.platform.table;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.function.Executable;

import cn.yuanqi.PlainBundle;

/** What a table says and holds, in a form that tests compare. */
final class TableSays {
    static final TableWords WORDS = PlainBundle.of(TableWords.class);

    private TableSays() {
    }

    static String refusal(Executable opening) {
        return assertThrows(Unreadable.class, opening).in(WORDS);
    }

    static String say(Function<TableWords, String> says) {
        return says.apply(WORDS);
    }

    static List<Row> rows(Table table) {
        var rows = new ArrayList<Row>();
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            rows.add(row.get());
        }
        table.close();
        return rows;
    }

    static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}
