package cn.yuanqi.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ShownNameTest {

    @Test
    void aNameStaysAsItsOwnerWroteIt() {
        assertEquals("营业执照（副本） 2026.pdf", ShownName.of("营业执照（副本） 2026.pdf"));
        assertEquals("合同😀.PDF", ShownName.of("合同😀.PDF"));
        assertEquals("a.b.c.pdf", ShownName.of("a.b.c.pdf"));
    }

    @Test
    void foldersControlsAndTurnedWritingAreGone() {
        assertEquals("passwd.pdf", ShownName.of("../../etc/passwd.pdf"));
        assertEquals("x.pdf", ShownName.of("C:\\Users\\me\\x.pdf"));
        assertEquals("invoicefdp.exe", ShownName.of("invoice\u202efdp.exe"));
        assertEquals("a b.pdf", ShownName.of("a\tb\0\r\n.pdf".replace("\t", " ")));
        assertEquals("a_b_.pdf", ShownName.of("a\"b?.pdf"));
        assertEquals("file.pdf", ShownName.of(".pdf"));
        assertEquals("file.pdf", ShownName.of(" ..\u200b.pdf"));
        assertEquals("file", ShownName.of(null));
        assertEquals("file", ShownName.of("../"));
    }

    @Test
    void aLongNameKeepsItsExtension() {
        var name = ShownName.of("园".repeat(300) + ".docx");
        assertEquals(120, name.codePointCount(0, name.length()));
        assertTrue(name.endsWith("园.docx"));
    }

    @Property
    void whateverIsSentTheNameIsShortPlainAndStays(@ForAll String sent) {
        var name = ShownName.of(sent);
        assertTrue(!name.isEmpty() && name.codePointCount(0, name.length()) <= 122, name);
        assertFalse(name.codePoints().anyMatch(each -> Character.isISOControl(each)
                || Character.getType(each) == Character.FORMAT || "/\\<>:\"|?*".indexOf(each) >= 0), name);
        assertEquals(name, ShownName.of(name));
    }

    @Test
    void browsersAreToldTheNameInBothWays() {
        assertEquals(
                "attachment; filename=\"____ 1.pdf\"; filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%201.pdf",
                Attachment.disposition("营业执照 1.pdf"));
        assertEquals("attachment; filename=\"a_b.pdf\"; filename*=UTF-8''a%22b.pdf",
                Attachment.disposition("a\"b.pdf"));
    }
}
