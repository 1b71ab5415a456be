package cn.yuanqi.announcement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text as paragraphs. Addresses of the web become links, nothing else does: what was typed is shown, never run. */
public final class Prose {
    /** Only http and https, without what usually ends a sentence. */
    private static final Pattern LINK = Pattern
            .compile("https?://[^\\s<>\"'，。；、（）()]*[^\\s<>\"'，。；、（）().,;:!?]");
    private static final Pattern GAP = Pattern.compile("\\R[ \\t\u3000]*\\R\\s*");

    private Prose() {
    }

    /** Line breaks stay in the pieces. */
    public record Paragraph(List<Piece> pieces) {
    }

    /** @param link whether it is an address of the web */
    public record Piece(String text, boolean link) {
    }

    public static List<Paragraph> of(String text) {
        return Arrays.stream(GAP.split(text)).map(String::strip).filter(one -> !one.isEmpty())
                .map(one -> new Paragraph(pieces(one))).toList();
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        var link = LINK.matcher(text);
        while (link.find()) {
            plain(pieces, text.substring(from, link.start()));
            pieces.add(new Piece(link.group(), true));
            from = link.end();
        }
        plain(pieces, text.substring(from));
        return pieces;
    }

    private static void plain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }
}
