package org.droomballon.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A table for people to fill in as an OpenDocument work sheet: one sheet, its first row bold, every cell a text. */
final class OdsSheet {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String MANIFEST =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """;
    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3">
            <office:automatic-styles>
            """;
    private static final String CELL_STYLES =
            """
            <style:style style:name="plain" style:family="table-cell">\
            <style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>
            <style:style style:name="head" style:family="table-cell">\
            <style:table-cell-properties fo:background-color="#e6f0ef"/><style:text-properties fo:font-weight="bold"/></style:style>
            </office:automatic-styles>
            <office:body><office:spreadsheet><table:table table:name="Droomballon">
            """;
    private static final String END = "</table:table></office:spreadsheet></office:body></office:document-content>\n";

    private static final double CM_PER_LETTER = 0.21;
    private static final double NARROWEST = 2.4;
    private static final double WIDEST = 9;

    private OdsSheet() {}

    static byte[] write(List<String> headings, List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            addType(zip);
            add(zip, "content.xml", content(headings, rows));
            add(zip, "META-INF/manifest.xml", MANIFEST);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    private static String content(List<String> headings, List<List<String>> rows) {
        Stream<String> widths =
                IntStream.range(0, headings.size()).mapToObj(column -> columnStyle(column, headings, rows));
        Stream<String> columns = IntStream.range(0, headings.size())
                .mapToObj(column -> "<table:table-column table:style-name=\"co" + column
                        + "\" table:default-cell-style-name=\"plain\"/>\n");
        return Stream.of(
                        Stream.of(HEAD),
                        widths,
                        Stream.of(CELL_STYLES),
                        columns,
                        Stream.of("<table:table-header-rows>" + row(headings, "head") + "</table:table-header-rows>\n"),
                        rows.stream().map(cells -> row(cells, "plain")),
                        Stream.of(END))
                .flatMap(parts -> parts)
                .collect(Collectors.joining());
    }

    /** As wide as its longest text, within what a screen shows. */
    private static String columnStyle(int column, List<String> headings, List<List<String>> rows) {
        int longest = Stream.concat(Stream.of(headings), rows.stream())
                .mapToInt(cells -> cells.get(column).length())
                .max()
                .orElse(0);
        double width = Math.min(WIDEST, Math.max(NARROWEST, longest * CM_PER_LETTER));
        return String.format(
                Locale.ROOT,
                "<style:style style:name=\"co%d\" style:family=\"table-column\">"
                        + "<style:table-column-properties style:column-width=\"%.2fcm\"/></style:style>%n",
                column,
                width);
    }

    private static String row(List<String> cells, String style) {
        return cells.stream()
                .map(cell -> cell(cell, style))
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>\n"));
    }

    private static String cell(String text, String style) {
        if (text.isEmpty()) {
            return "<table:table-cell table:style-name=\"" + style + "\"/>";
        }
        return text.lines()
                .map(line -> "<text:p>" + escaped(line) + "</text:p>")
                .collect(Collectors.joining(
                        "",
                        "<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"string\">",
                        "</table:table-cell>"));
    }

    /** Without the characters that XML cannot hold (XML 1.0, 2.2). */
    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** First and not packed, so that a program knows the file by its first bytes (OpenDocument 1.3, part 2, 3.3). */
    private static void addType(ZipOutputStream zip) throws IOException {
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(type);
        zip.closeEntry();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
