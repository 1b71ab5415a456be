package cn.yuanqi.announcement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.yuanqi.announcement.Prose.Piece;

/** Plain text, its paragraphs and the addresses in it. */
class ProseTest {
    private static List<Piece> only(String text) {
        var paragraphs = Prose.of(text);
        assertEquals(1, paragraphs.size());
        return paragraphs.get(0).pieces();
    }

    @Test
    void anEmptyLineEndsAParagraphAndALineBreakDoesNot() {
        var all = Prose.of("第一段\n续行\n\n  \r\n第二段\n");
        assertEquals(List.of(new Piece("第一段\n续行", false)), all.get(0).pieces());
        assertEquals(List.of(new Piece("第二段", false)), all.get(1).pieces());
        assertEquals(List.of(), Prose.of(" \n \n"));
    }

    @Test
    void anAddressIsALinkWithoutTheSentenceAroundIt() {
        assertEquals(List.of(new Piece("见", false), new Piece("https://example.test/a?b=1&c=%20", true),
                new Piece("。", false)), only("见https://example.test/a?b=1&c=%20。"));
        assertEquals(List.of(new Piece("(", false), new Piece("http://example.test/x", true), new Piece(").", false)),
                only("(http://example.test/x)."));
    }

    @Test
    void nothingButTheWebIsALink() {
        for (String text : List.of("javascript:alert(1)", "<a href=\"x\">y</a>", "data:text/html,x", "https:// x")) {
            assertEquals(List.of(new Piece(text, false)), only(text));
        }
    }
}
