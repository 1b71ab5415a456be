package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.environment.hj212.Frame;

/**
 * What a logger said beside its readings: the state of facilities (2021), a restart (2081), information such as a cleaning
 * (3020). Parts of a split message, which name the same time, are one.
 *
 * @param at by the logger's clock, {@code null} when it said none
 * @param items what it said, in order
 */
record LoggerMessage(Kind kind, Instant at, Instant receivedAt, List<Item> items) {
    private static final int MOST = 200;

    enum Kind {
        STATE, RESTART, INFORMATION
    }

    /** @param field what of it was said ({@code RS}, {@code Info}); {@code null} for what belongs to no code */
    record Item(String code, String field, String value) {
        /** What was said of what, as the page shows it. */
        public String name() {
            return field == null ? code : code + "-" + field;
        }
    }

    private record Together(String cn, Instant at, Object part) {
    }

    /** The messages last heard, the newest first. */
    static List<LoggerMessage> of(UUID outletId) {
        Map<Together, LoggerMessage> messages = new LinkedHashMap<>();
        for (RawFrame kept : RawFrame.messages(outletId, MOST)) {
            Frame.of(kept.raw).ifPresent(frame -> {
                boolean one = !frame.split() || kept.at == null;
                messages.merge(new Together(kept.cn, kept.at, one ? frame : frame.pnum()), of(kept, frame),
                        LoggerMessage::with);
            });
        }
        return List.copyOf(messages.values());
    }

    private static LoggerMessage of(RawFrame kept, Frame frame) {
        var items = new ArrayList<Item>();
        frame.items().forEach((name, value) -> {
            if (!name.equals("DataTime")) {
                items.add(new Item(name, null, value));
            }
        });
        frame.factors().forEach((code, fields) -> fields
                .forEach((field, value) -> items.add(new Item(code, field, value.replaceAll("^//|//$", "")))));
        return new LoggerMessage(switch (kept.cn) {
            case "2021" -> Kind.STATE;
            case "2081" -> Kind.RESTART;
            default -> Kind.INFORMATION;
        }, kept.at, kept.lastAt, items);
    }

    private LoggerMessage with(LoggerMessage earlier) {
        var all = new ArrayList<>(earlier.items);
        items.stream().filter(item -> !earlier.items.contains(item)).forEach(all::add);
        return new LoggerMessage(kind, at, receivedAt, all);
    }
}
