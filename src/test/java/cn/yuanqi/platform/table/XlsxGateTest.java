package cn.yuanqi.platform.table;

import static cn.yuanqi.platform.table.TableSays.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile and mistaken files: each is refused in words, fast, and without doing what it asks for. */
class XlsxGateTest {
    private static final String CELL = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row>";

    @Test
    void anExternalEntityIsNeverFetched() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            listening.setSoTimeout(300);
            var xml = "<!DOCTYPE x [<!ENTITY x SYSTEM \"http://127.0.0.1:" + listening.getLocalPort() + "/\">]>"
                    + sheet(CELL);
            assertEquals("forbiddenxml", refusal(() -> Workbooks.of("").part("xl/worksheets/sheet1.xml", xml).open()));
            org.junit.jupiter.api.Assertions.assertThrows(java.net.SocketTimeoutException.class, listening::accept);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "docProps/app.xml"})
    void aFileOfTheMachineIsNeverReadIntoACell(String part) throws IOException {
        var secret = Files.writeString(Files.createTempFile("secret", ""), "geheim");
        var xml = "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + sheet(CELL);
        assertEquals("forbiddenxml", refusal(() -> Workbooks.of("").part(part, xml).open()));
        Files.delete(secret);
    }

    @Test
    void aBillionLaughsEndAtTheFirst() {
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        var xml = laughs + "<!ENTITY x \"&a9;\">]>" + sheet(CELL);
        assertTimeout(Duration.ofSeconds(2), () -> assertEquals("forbiddenxml",
                refusal(() -> Workbooks.of("").part("xl/worksheets/sheet1.xml", xml).open())));
    }

    @Test
    void anEntityThatNobodyDeclaredIsRefused() {
        var says = refusal(() -> Workbooks.of("").part("xl/worksheets/sheet1.xml", sheet(CELL)).open());
        assertTrue(says.equals("forbiddenxml") || says.equals("damagedworkbook"), says);
    }

    @Test
    void aBombIsNotInflated() {
        var zeros = new byte[120_000_000];
        var bytes = Workbooks.of("").part("xl/media/image1.png", zeros).bytes();
        assertTrue(bytes.length < 1_000_000);
        assertTimeout(Duration.ofSeconds(3),
                () -> assertEquals("zipbomb", refusal(() -> Workbooks.open(bytes, "a.xlsx"))));
    }

    @Test
    void whatTheHeadersSayOfTheSizeIsNotBelieved() {
        var bytes = Workbooks.of("").part("xl/media/image1.png", new byte[60_000_000]).bytes();
        // The uncompressed sizes in the zip's directory (APPNOTE 4.3.12, offset 24) become 1.
        for (int at = 0; at < bytes.length - 28; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + 24] = 1;
                bytes[at + 25] = 0;
                bytes[at + 26] = 0;
                bytes[at + 27] = 0;
            }
        }
        var says = refusal(() -> Workbooks.open(bytes, "a.xlsx"));
        assertTrue(says.equals("zipbomb") || says.equals("damagedworkbook"), says);
    }

    @Test
    void thousandsOfPartsAreRefused() {
        var many = Workbooks.of("");
        for (int i = 0; i < 2_100; i++) {
            many.part("xl/media/" + i + ".png", "");
        }
        assertEquals("zipbomb", refusal(many::open));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "xl/../../x.xml", "/etc/x.xml", "..\\x.xml", "C:/x.xml",
            "XL/WORKBOOK.XML"})
    void partsThatPointElsewhereOrStandTwiceAreRefused(String name) {
        assertEquals("damagedworkbook", refusal(() -> Workbooks.of("").part(name, "<x/>").open()));
    }

    /** Each of these makes a trusting reader allocate gigabytes or compare for hours. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>|outofbounds",
            "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>|outofbounds",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99999999</v></c></row>|damagedworkbook",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2147483647</v></c></row>|outofbounds",
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>|outofbounds",
            "<row r=\"99999999\"><c><v>1</v></c></row>|outofbounds",
            "<row r=\"1\"><c r=\"A1\" s=\"-1\"><v>1</v></c></row>|outofbounds",
            "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2021-03-05</v></c></row>|strictworkbook"})
    void whatNoSheetHoldsIsRefused(String row, String says) {
        assertEquals(says, refusal(() -> Workbooks.of(row).open()));
    }

    @Test
    void depthLengthAndArraysAreBounded() {
        assertEquals("outofbounds", refusal(() -> Workbooks.of("<a>".repeat(200) + "</a>".repeat(200)).open()));
        assertEquals("outofbounds",
                refusal(() -> Workbooks.of("<row><c t=\"inlineStr\"><is><t>" + random(50_000) + "</t></is></c></row>")
                        .open()));
        var array = "<row><c><f t=\"array\" ref=\"A1:B2\">1</f><v>1</v></c></row>";
        assertEquals("outofbounds", refusal(() -> Workbooks.of(array.repeat(101)).open()));
    }

    @Test
    void otherKindsOfFileAreNamed() {
        byte[] compound = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        assertEquals("oldworkbook", refusal(() -> Workbooks.open(compound, "旧.xls")));
        var locked = (new String(compound, StandardCharsets.ISO_8859_1)
                + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("encryptedworkbook", refusal(() -> Workbooks.open(locked, "密.xlsx")));
        assertEquals("macroworkbook", refusal(() -> Workbooks.of("").part("xl/vbaProject.bin", "x").open()));
        assertEquals("binaryworkbook", refusal(() -> Workbooks.of("").part("xl/workbook.bin", "x").open()));
        assertEquals("damagedworkbook", refusal(() -> Workbooks.open(new byte[]{'P', 'K', 3, 4, 0}, "x.xlsx")));
    }

    @Test
    void aNameThatDisagreesWithTheContentIsTold() {
        var workbook = Workbooks.of("<row><c><v>1</v></c></row>").bytes();
        byte[] text = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        assertEquals("workbooknamedotherwise 表.CSV", refusal(() -> Workbooks.open(workbook, "表.CSV")));
        assertEquals("workbooknamedotherwise 表.xls", refusal(() -> Workbooks.open(workbook, "表.xls")));
        assertEquals("noworkbookinside 表.xlsx", refusal(() -> Workbooks.open(text, "表.xlsx")));
        assertEquals(TableFormat.XLSX, Workbooks.open(workbook, null).format());
        assertEquals(TableFormat.CSV, Workbooks.open(text, "表").format());
    }

    @Test
    void damagedBytesGetRowsOrARefusal() {
        var random = new Random(1);
        var good = Workbooks.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\"><f>A1</f></c></row>").bytes();
        for (int i = 0; i < 300; i++) {
            byte[] bytes = good.clone();
            for (int change = 0; change < 3; change++) {
                bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
            }
            try {
                TableSays.rows(Workbooks.open(bytes, "a.xlsx"));
            } catch (Unreadable refused) {
                assertFalse(refused.in(TableSays.WORDS).isEmpty());
            }
        }
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static String random(int length) {
        return new Random(1).ints(length, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }
}
