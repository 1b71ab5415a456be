package cn.yuanqi.platform.table;

import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/**
 * A sheet's cells on their way through the gate: no address, text or reference that would make the reader behind it
 * allocate or compare what the file does not hold (ECMA-376 part 1, 18.3; Excel's specifications and limits).
 */
final class XlsxCells {
    private static final int LONGEST_TEXT = 40_000;
    private static final int MOST_COLUMNS = 1_024;
    private static final int MOST_ROWS = 1_048_576;
    /** Each array formula is held against each cell. */
    private static final int MOST_ARRAYS = 100;
    /** Only a header is composed of merged cells. */
    private static final int LINES_OF_MERGES = 20;
    private static final int MOST_DIGITS = 9;
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})[1-9]\\d{0,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final String part;
    private final XlsxFacts facts;
    private final StringBuilder shared = new StringBuilder();
    private boolean asksForText;
    private boolean inValue;
    private int length;
    private int arrays;

    XlsxCells(String part, XlsxFacts facts) {
        this.part = part;
        this.facts = facts;
    }

    void begin(XMLStreamReader xml) {
        length = 0;
        switch (xml.getLocalName()) {
            case "row" -> row(xml.getAttributeValue(null, "r"));
            case "c" -> cell(xml);
            case "v" -> inValue = asksForText;
            case "f" -> within(!"array".equals(xml.getAttributeValue(null, "t")) || ++arrays <= MOST_ARRAYS);
            case "mergeCell" -> Merge.of(xml.getAttributeValue(null, "ref"))
                    .filter(merge -> merge.firstLine() <= LINES_OF_MERGES).ifPresent(merge -> facts.merge(part, merge));
            default -> {
            }
        }
    }

    private static void within(boolean bounds) {
        if (!bounds) {
            throw new Unreadable(TableWords::outOfBounds);
        }
    }

    private void row(String number) {
        facts.row(part);
        within(number == null || NUMBER.matcher(number).matches() && Integer.parseInt(number) <= MOST_ROWS);
    }

    private void cell(XMLStreamReader xml) {
        var address = xml.getAttributeValue(null, "r");
        if (address != null) {
            var found = ADDRESS.matcher(address);
            within(found.matches() && Merge.column(found.group(1)) < MOST_COLUMNS);
        }
        var style = xml.getAttributeValue(null, "s");
        within(style == null || NUMBER.matcher(style).matches());
        var type = xml.getAttributeValue(null, "t");
        if ("d".equals(type)) {
            throw new Unreadable(TableWords::strictWorkbook);
        }
        asksForText = "s".equals(type);
    }

    void text(XMLStreamReader xml) {
        length += xml.getTextLength();
        within(length <= LONGEST_TEXT);
        if (inValue) {
            shared.append(xml.getText());
            within(shared.length() <= MOST_DIGITS);
        }
    }

    void end(String element) {
        length = 0;
        if (inValue && element.equals("v")) {
            within(shared.isEmpty() || NUMBER.matcher(shared).matches());
            facts.highestText = Math.max(facts.highestText,
                    shared.isEmpty() ? -1 : Integer.parseInt(shared.toString()));
            shared.setLength(0);
            inValue = false;
        }
    }
}
