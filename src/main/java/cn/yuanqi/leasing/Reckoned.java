package cn.yuanqi.leasing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How schedule lines came about, in words that a payer can check, in the asker's language. */
public final class Reckoned {
    private Reckoned() {
    }

    /** Sentence by sentence; ids that are no schedule line's are left out. */
    public static Map<UUID, List<String>> of(Collection<UUID> lines) {
        var said = new HashMap<UUID, List<String>>();
        if (!lines.isEmpty()) {
            ScheduleLine.<ScheduleLine>list("id in ?1", lines).forEach(line -> said.put(line.id, of(line)));
        }
        return said;
    }

    private static List<String> of(ScheduleLine line) {
        if (line.origin == ScheduleLine.Origin.SETTLEMENT) {
            return List.of(SettledWords.of(line));
        }
        var parts = SchedulePart.segments(line.segments);
        return parts.size() == 1
                ? List.of(parts.get(0).explanation())
                : parts.stream().map(part -> part.from() + " – " + part.to() + ": " + part.explanation()).toList();
    }
}
