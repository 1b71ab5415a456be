package cn.yuanqi.platform.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table with its header found: the first row, or the first below a title that names what is needed, with the rows that
 * are merged into it.
 */
public final class Headed {
    /** How many rows of titles and notes may stand above the header. */
    private static final int ABOVE = 5;

    private final Table table;
    private final List<String> titles;
    private Optional<Row> waiting;

    private Headed(Table table, List<String> titles, Optional<Row> waiting) {
        this.table = table;
        this.titles = titles;
        this.waiting = waiting;
    }

    /**
     * @param isHeader whether a row's titles name what is needed
     * @param isKnown whether a title means something
     */
    public static Headed of(Table table, Predicate<List<String>> isHeader, Predicate<String> isKnown) {
        var first = table.next().orElseThrow();
        var header = first;
        for (int above = 0; above < ABOVE && !isHeader.test(texts(header)); above++) {
            var next = table.next();
            if (next.isEmpty()) {
                break;
            }
            header = next.get();
        }
        return isHeader.test(texts(header))
                ? composed(table, header, isKnown)
                : new Headed(table, texts(first), Optional.empty());
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).map(Tidy::clean).toList();
    }

    private static Headed composed(Table table, Row header, Predicate<String> isKnown) {
        int last = table.merges().stream().filter(merge -> merge.firstLine() == header.line())
                .mapToInt(Merge::lastLine).max().orElse(header.line());
        var titles = new ArrayList<>(spread(texts(header), header.line(), table.merges()));
        var next = table.next();
        while (next.isPresent() && next.get().line() <= last) {
            join(titles, texts(next.get()), isKnown);
            next = table.next();
        }
        if (last == header.line()) {
            return new Headed(table, texts(header), next);
        }
        return new Headed(table, titles, next);
    }

    /** A text that stands over several columns stands over each of them. */
    private static List<String> spread(List<String> texts, int line, List<Merge> merges) {
        var spread = new ArrayList<>(texts);
        for (Merge merge : merges) {
            for (int i = merge.firstColumn() + 1; merge.firstLine() == line && i <= merge.lastColumn(); i++) {
                while (spread.size() <= i) {
                    spread.add("");
                }
                spread.set(i, spread.get(merge.firstColumn()));
            }
        }
        return spread;
    }

    private static void join(List<String> titles, List<String> below, Predicate<String> isKnown) {
        for (int i = 0; i < below.size(); i++) {
            var low = below.get(i);
            if (i >= titles.size()) {
                titles.add(low);
            } else if (!low.isEmpty()) {
                var high = titles.get(i);
                titles.set(i, isKnown.test(low) ? low : isKnown.test(low + high) ? low + high : high + low);
            }
        }
    }

    public List<String> titles() {
        return titles;
    }

    /** The next row below the header. */
    public Optional<Row> next() {
        var row = waiting.isPresent() ? waiting : table.next();
        waiting = Optional.empty();
        return row;
    }
}
