package org.droomballon.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of the first sheet of an Excel file (ECMA-376, part 1, chapter 18). A date is a number there, and stays one. */
final class XlsxRows {
    static final String WORKBOOK = "xl/workbook.xml";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final int LETTERS = 26;

    private final List<String> strings;
    private final SheetRows sheet = new SheetRows();
    private int row = 1;

    private XlsxRows(List<String> strings) {
        this.strings = strings;
    }

    static List<List<String>> read(SheetParts parts) throws XMLStreamException {
        XlsxRows rows = new XlsxRows(strings(parts));
        XMLStreamReader reader = parts.reader(SHEET).orElseThrow();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("row")) {
                rows.readRow(reader);
            }
        }
        return rows.sheet.rows();
    }

    private static List<String> strings(SheetParts parts) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        Optional<XMLStreamReader> found = parts.reader(STRINGS);
        if (found.isPresent()) {
            XMLStreamReader reader = found.get();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("si")) {
                    strings.add(texts(reader, "si"));
                }
            }
        }
        return strings;
    }

    private void readRow(XMLStreamReader reader) throws XMLStreamException {
        int number = attribute(reader, "r").map(Integer::parseInt).orElse(row);
        if (number > row) {
            sheet.endRow(number - row);
        }
        int column = 0;
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals("row")) {
            if (reader.isStartElement() && reader.getLocalName().equals("c")) {
                int at = attribute(reader, "r").map(XlsxRows::column).orElse(column);
                sheet.cell(at, cell(reader), 1);
                column = at + 1;
            }
        }
        sheet.endRow(1);
        row = number + 1;
    }

    private String cell(XMLStreamReader reader) throws XMLStreamException {
        String type = attribute(reader, "t").orElse("n");
        String text = texts(reader, "c");
        if (text.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> strings.get(Integer.parseInt(text));
            case "n" -> OdsRows.number(text);
            default -> text;
        };
    }

    /** All text within an element; a formula is no text, and neither is how a word is said. */
    private static String texts(XMLStreamReader reader, String within) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals(within)) {
            if (reader.isStartElement()
                    && (reader.getLocalName().equals("t")
                            || reader.getLocalName().equals("v"))) {
                text.append(reader.getElementText());
            }
        }
        return text.toString();
    }

    /** The column of an address such as {@code C7}, from 0. */
    private static int column(String address) {
        int column = 0;
        for (int at = 0; at < address.length() && Character.isLetter(address.charAt(at)); at++) {
            column = column * LETTERS + (address.charAt(at) - 'A' + 1);
        }
        return column - 1;
    }

    private static Optional<String> attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }
}
