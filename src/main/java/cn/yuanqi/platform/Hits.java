package cn.yuanqi.platform;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a room finds for the search box.
 *
 * @param items the first of them
 * @param total how many the asker may see in all
 */
public record Hits(List<Hit> items, long total) {
    public static final Hits NONE = new Hits(List.of(), 0);
    private static final Pattern WILD = Pattern.compile("[!%_]");

    /**
     * One of them.
     *
     * @param note what tells it from others of that title, may be empty
     * @param path of its page within the park, with its leading slash
     */
    public record Hit(String title, String note, String path) {
    }

    /** A pattern for {@code like … escape '!'} that finds this text anywhere: what is typed is never a wildcard. */
    public static String part(String typed) {
        return "%" + WILD.matcher(typed).replaceAll("!$0") + "%";
    }
}
