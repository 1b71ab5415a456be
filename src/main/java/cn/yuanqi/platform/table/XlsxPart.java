package cn.yuanqi.platform.table;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/** One XML part of a workbook on its way through the gate: no DOCTYPE, no entities, not deeper than any program writes. */
final class XlsxPart {
    private static final XMLInputFactory FACTORY = factory();
    private static final int DEEPEST = 100;
    private static final int TEXT_DEPTH = 2;

    private final String name;
    private final XlsxFacts facts;
    private String root = "";
    private XlsxCells cells;
    private int depth;

    XlsxPart(String name, XlsxFacts facts) {
        this.name = name;
        this.facts = facts;
    }

    /** The parser of the library behind the gate, set up like there: what is well-formed here is so there. */
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    void read(InputStream in) throws XMLStreamException {
        var xml = FACTORY.createXMLStreamReader(in);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(TableWords::forbiddenXml);
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                default -> {
                }
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        if (++depth > DEEPEST) {
            throw new Unreadable(TableWords::outOfBounds);
        }
        if (depth == 1) {
            root = xml.getLocalName();
            cells = root.equals("worksheet") ? new XlsxCells(name, facts) : null;
        }
        if (cells != null) {
            cells.begin(xml);
        } else {
            outsideSheets(xml);
        }
    }

    private void outsideSheets(XMLStreamReader xml) {
        switch (root + "/" + xml.getLocalName()) {
            case "sst/si" -> {
                if (depth == TEXT_DEPTH) {
                    facts.text(name);
                }
            }
            case "workbook/workbookPr" -> facts.from1904 = isTrue(xml.getAttributeValue(null, "date1904"));
            case "workbook/sheet" -> facts.sheets.add(relationship(xml));
            case "Relationships/Relationship" -> relate(xml);
            case "Types/Override" -> kind(xml);
            default -> {
            }
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static String relationship(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && !xml.getAttributeNamespace(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void relate(XMLStreamReader xml) {
        var target = xml.getAttributeValue(null, "Target");
        if (name.equalsIgnoreCase("xl/_rels/workbook.xml.rels") && target != null) {
            facts.target(xml.getAttributeValue(null, "Id"), target);
        }
    }

    private void kind(XMLStreamReader xml) {
        var type = String.valueOf(xml.getAttributeValue(null, "ContentType"));
        var part = String.valueOf(xml.getAttributeValue(null, "PartName"));
        if (type.contains("macroEnabled")) {
            throw new Unreadable(TableWords::macroWorkbook);
        }
        boolean styles = type.endsWith("spreadsheetml.styles+xml");
        boolean texts = type.endsWith("spreadsheetml.sharedStrings+xml");
        if ((styles || texts || type.endsWith("sheet.main+xml")) && !part.endsWith(".xml")) {
            throw new Unreadable(TableWords::damagedWorkbook);
        }
        facts.styled |= styles;
        facts.texts = texts ? part.replaceFirst("^/", "") : facts.texts;
    }

    private void end(XMLStreamReader xml) {
        depth--;
        if (cells != null) {
            cells.end(xml.getLocalName());
        }
    }

    private void text(XMLStreamReader xml) {
        if (cells != null) {
            cells.text(xml);
        }
    }
}
