package org.droomballon.file;

import java.math.BigDecimal;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of the first sheet of an OpenDocument file (OASIS OpenDocument 1.3, part 3, chapter 9). */
final class OdsRows {
    static final String CONTENT = "content.xml";

    private final XMLStreamReader reader;
    private final SheetRows sheet = new SheetRows();

    private OdsRows(XMLStreamReader reader) {
        this.reader = reader;
    }

    static List<List<String>> read(SheetParts parts) throws XMLStreamException {
        OdsRows rows = new OdsRows(parts.reader(CONTENT).orElseThrow());
        rows.readSheet();
        return rows.sheet.rows();
    }

    private void readSheet() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("table-row")) {
                readRow();
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("table")) {
                return;
            }
        }
    }

    private void readRow() throws XMLStreamException {
        int times = repeated("number-rows-repeated");
        int column = 0;
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals("table-row")) {
            if (reader.isStartElement() && reader.getLocalName().endsWith("table-cell")) {
                int wide = repeated("number-columns-repeated");
                sheet.cell(column, readCell(), wide);
                column = (int) Math.min((long) column + wide, Integer.MAX_VALUE);
            }
        }
        sheet.endRow(times);
    }

    /** What is shown in it; a number and a date as they are, and not as the sheet rounds or turns them. */
    private String readCell() throws XMLStreamException {
        String type = attribute("value-type");
        String value = type.equals("date") ? attribute("date-value") : type.equals("float") ? attribute("value") : "";
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.append(begin());
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text.append(reader.getText());
                default -> {
                    // Comments say nothing to a table.
                }
            }
        }
        if (value.isEmpty()) {
            return text.toString().strip();
        }
        return type.equals("float") ? number(value) : value;
    }

    /** What an element in a cell stands for before its own text. */
    private String begin() {
        return switch (reader.getLocalName()) {
            case "p", "line-break" -> "\n";
            case "s" -> " ".repeat(Math.min(repeated("c"), 100));
            case "tab" -> "\t";
            default -> "";
        };
    }

    static String number(String value) {
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private int repeated(String name) {
        String times = attribute(name);
        return times.isEmpty() ? 1 : Math.max(1, Integer.parseInt(times));
    }

    private String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return "";
    }
}
