package cn.yuanqi.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import cn.yuanqi.platform.Language;

/**
 * What one of us does in a day, as {@code docs/guide} tells it: the same text that the repository shows, of which no more
 * is understood than it uses. A heading, a paragraph and a picture make a step.
 */
record Guide(String person, String title, List<Piece> intro, List<Step> steps) {
    /** In the order of their links. */
    static final List<String> PEOPLE = List.of("operator", "leader", "startup", "financier", "officer", "platform");
    private static final Pattern MARKED = Pattern.compile("\\*\\*([^*]+)\\*\\*|`([^`]+)`");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(pictures/([\\w/-]+\\.png)\\)");

    /** Words that stand on a page, words of a machine, or just words. */
    record Piece(String words, boolean onPage, boolean code) {
    }

    /** @param picture its path below {@code /help} */
    record Step(String heading, List<Piece> text, String picture, String alt) {
    }

    /** @param person one of {@link #PEOPLE} */
    static Guide of(String person, Language language) {
        var name = "/guide/" + person + (language == Language.ZH ? ".zh-CN" : "") + ".md";
        try (var text = Guide.class.getResourceAsStream(name)) {
            return parsed(person, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Guide parsed(String person, String text) {
        var parts = text.split("(?m)^##? ");
        var steps = new ArrayList<Step>();
        for (int step = 2; step < parts.length; step++) {
            var picture = PICTURE.matcher(parts[step]);
            boolean drawn = picture.find();
            steps.add(new Step(heading(parts[step]), pieces(PICTURE.matcher(body(parts[step])).replaceAll("")),
                    drawn ? picture.group(2) : null, drawn ? picture.group(1) : null));
        }
        return new Guide(person, heading(parts[1]),
                pieces(body(parts[1]).replaceFirst("(?m)^\\[[^\\]]*]\\([^)]*\\)$", "")),
                List.copyOf(steps));
    }

    private static String heading(String part) {
        return part.substring(0, part.indexOf('\n')).strip();
    }

    private static String body(String part) {
        return part.substring(part.indexOf('\n')).strip();
    }

    private static List<Piece> pieces(String paragraph) {
        var text = paragraph.strip().replaceAll("\\s*\\n\\s*", " ");
        var pieces = new ArrayList<Piece>();
        var marked = MARKED.matcher(text);
        int from = 0;
        while (marked.find()) {
            pieces.add(new Piece(text.substring(from, marked.start()), false, false));
            boolean onPage = marked.group(1) != null;
            pieces.add(new Piece(onPage ? marked.group(1) : marked.group(2), onPage, !onPage));
            from = marked.end();
        }
        pieces.add(new Piece(text.substring(from), false, false));
        return List.copyOf(pieces);
    }
}
