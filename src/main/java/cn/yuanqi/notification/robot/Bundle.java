package cn.yuanqi.notification.robot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What one message tells of: as many pieces of news as fit into WeCom's 4,096 bytes, the smallest of the vendors' limits.
 *
 * @param head its first line
 */
record Bundle(String head, List<Line> lines) {
    static final int MOST = 20;
    private static final int LONGEST = 3_600;

    /** One piece of news; its title can be no markup. */
    record Line(UUID eventId, String topic, String title, String titleZh, String titleEn, String link, Instant at) {
        Line {
            title = plain(title);
        }

        private int size() {
            return title.getBytes(UTF_8).length + link.getBytes(UTF_8).length + 10;
        }
    }

    /** The first of these that fit, at least one. */
    static int fitting(List<Line> lines) {
        int size = 0;
        int count = 0;
        while (count < Math.min(lines.size(), MOST)
                && (size + lines.get(count).size() <= LONGEST || count == 0)) {
            size += lines.get(count).size();
            count++;
        }
        return count;
    }

    String markdown() {
        var text = new ArrayList<String>();
        text.add("**" + plain(head) + "**");
        lines.forEach(line -> text.add("- [" + line.title() + "](" + line.link() + ")"));
        return String.join("\n", text);
    }

    /** Names come from people: what the vendors would read as links, emphasis or mentions is written in full width. */
    static String plain(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> plain.appendCodePoint("[]()<>*`_#@!|~\\".indexOf(c) >= 0 ? c + 0xFEE0 : c));
        return plain.toString();
    }
}
