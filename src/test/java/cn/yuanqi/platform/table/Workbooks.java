package cn.yuanqi.platform.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, part by part, so that they can hold what no well-meaning writer writes. */
public final class Workbooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int number;

    private Workbooks() {
        part("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"000000\"/></numFmts><cellXfs>"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/><xf numFmtId=\"22\"/>"
                + "<xf numFmtId=\"31\"/></cellXfs></styleSheet>");
        part("xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN + "\"><si><t>共享</t></si><si><r><t>富</t></r><r><t>文本</t></r></si></sst>");
    }

    /** With one sheet of these rows, for example {@code <row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>}. */
    public static Workbooks of(String rows) {
        return new Workbooks().sheet("甲", "", "<sheetData>" + rows + "</sheetData>");
    }

    /** With styles 1 = day, 2 = day in Chinese, 3 = percent, 4 = six digits, 5 = moment, 6 = a day format without text. */
    public static Workbooks ofSheet(String state, String body) {
        return new Workbooks().sheet("甲", state, body);
    }

    public Workbooks sheet(String name, String state, String body) {
        number++;
        sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"").append(number).append("\" r:id=\"rId")
                .append(number).append("\" ").append(state).append("/>");
        relations.append("<Relationship Id=\"rId").append(number).append("\" Type=\"").append(RELATIONS)
                .append("/worksheet\" Target=\"worksheets/sheet").append(number).append(".xml\"/>");
        return part("xl/worksheets/sheet" + number + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\">" + body + "</worksheet>");
    }

    public Workbooks from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    public Workbooks part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Workbooks part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Workbooks without(String name) {
        parts.remove(name);
        return this;
    }

    public byte[] bytes() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("[Content_Types].xml",
                ("<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + (parts.containsKey("xl/styles.xml")
                                ? "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                                : "")
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + TYPE
                        + "sharedStrings+xml\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        all.put("xl/workbook.xml", ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">" + properties
                + "<sheets>" + sheets + "</sheets></workbook>").getBytes(StandardCharsets.UTF_8));
        all.put("xl/_rels/workbook.xml.rels", ("<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations
                + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        all.putAll(parts);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    Table open() {
        return open(bytes(), "表.xlsx");
    }

    static Table open(byte[] bytes, String name) {
        try {
            var file = Files.createTempFile("table", "");
            file.toFile().deleteOnExit();
            return Table.open(Files.write(file, bytes), name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
