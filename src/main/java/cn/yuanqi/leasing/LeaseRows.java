package cn.yuanqi.leasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

/**
 * The rows of a lease's form: lines, free windows, steps and charges. A button of the form says {@code add:free} or
 * {@code remove:free:2} (from 0) and the form comes back with one row more or less and all else as it was typed.
 */
final class LeaseRows {
    private static final int MOST = 200;
    private static final Map<String, List<String>> GROUPS = Map.of("lines",
            List.of("unitId", "price", "basis", "areaSqm"), "free", List.of("free.from", "free.to"), "step",
            List.of("step.from", "step.percent", "step.price", "step.line"), "charge", List.of("charge.kind",
                    "charge.price", "charge.basis", "charge.areaSqm", "charge.taxRate", "charge.unitId"));

    private final MultivaluedMap<String, String> typed;

    LeaseRows(MultivaluedMap<String, String> typed) {
        this.typed = typed;
    }

    /** How many there are; there is always a line. */
    int count(String group) {
        int rows = GROUPS.get(group).stream().mapToInt(field -> typed.getOrDefault(field, List.of()).size()).max()
                .orElse(0);
        return group.equals("lines") ? Math.max(1, rows) : rows;
    }

    /** @return where to go on typing: {@code free:2}, or {@code free} for its button; {@code null} when nothing was asked */
    String change(String asked) {
        var words = asked.split(":");
        if (words.length < 2 || !GROUPS.containsKey(words[1])) {
            return null;
        }
        int rows = count(words[1]);
        if (words[0].equals("add") && rows < MOST) {
            GROUPS.get(words[1]).forEach(field -> padded(field, rows).add(""));
            return words[1] + ":" + rows;
        }
        if (words[0].equals("remove") && words.length == 3 && words[2].matches("\\d{1,3}")
                && Integer.parseInt(words[2]) < rows) {
            remove(words[1], Integer.parseInt(words[2]), rows);
            return words[1];
        }
        return null;
    }

    private List<String> padded(String field, int rows) {
        var values = new ArrayList<>(typed.getOrDefault(field, List.of()));
        while (values.size() < rows) {
            values.add("");
        }
        typed.put(field, values);
        return values;
    }

    private void remove(String group, int row, int rows) {
        GROUPS.get(group).forEach(field -> padded(field, rows).remove(row));
        if (group.equals("lines")) {
            renumber(row + 1);
        }
    }

    /** Steps of the line that is gone go with it; those of lines behind it follow theirs. */
    private void renumber(int gone) {
        for (int step = count("step") - 1; step >= 0; step--) {
            var lines = padded("step.line", count("step"));
            var line = lines.get(step).strip();
            if (line.equals(String.valueOf(gone))) {
                remove("step", step, count("step"));
            } else if (line.matches("\\d{1,3}") && Integer.parseInt(line) > gone) {
                lines.set(step, String.valueOf(Integer.parseInt(line) - 1));
            }
        }
    }
}
