package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.droomballon.file.Problem.Kind;
import org.droomballon.paper.NoteSheet;
import org.droomballon.session.Item;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people keep them: work sheets of LibreOffice and Excel. */
class WorkSheetTest {
    private static final NotesForm.Style STYLE = new NotesForm.Style(
            TableFormat.ODS,
            ';',
            List.of(
                    "code",
                    "tafel",
                    "kaart",
                    "vraag op de kaart",
                    "icoontje",
                    "tekst",
                    "taal",
                    "vertaling",
                    "plaats",
                    "voorgelezen"),
            "droomballon",
            "vraag",
            Locale.forLanguageTag("nl"));

    @TempDir
    private Path folder;

    private final SessionEditor editor =
            new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));

    @BeforeEach
    void anEvening() {
        editor.cards(List.of("k03"));
        editor.addGroup("t1", "Tafel 1 & <2>", List.of(Role.PARENT, Role.PARENT));
    }

    @Test
    void theFormIsReadBackAsItWasFilledIn() throws IOException, UnreadableFileException {
        byte[] form = NotesForm.write(editor.session(), STYLE);
        String filled = part(form, "content.xml")
                .replaceFirst(
                        "(Hoe is het nu\\?</text:p></table:table-cell>)<table:table-cell table:style-name=\"plain\"/>",
                        "$1<table:table-cell office:value-type=\"string\"><text:p>De poort<text:s text:c=\"2\"/>klemt &amp; piept</text:p>"
                                + "<text:p>elke dag</text:p></table:table-cell>");
        Path ods = Files.write(folder.resolve("a.ods"), with(form, "content.xml", filled));

        NotesCsv notes = NotesCsv.read(ods, editor.session());
        notes.addTo(editor);

        assertThat(editor.session().items())
                .extracting(Item::text)
                .containsExactly("De poort  klemt & piept\nelke dag");
    }

    @Test
    void anEmptyFormMeansNothingAndHasARowForEveryLineOfTheSheet() throws IOException, UnreadableFileException {
        Path ods = Files.write(folder.resolve("a.ods"), NotesForm.write(editor.session(), STYLE));

        assertThat(NotesCsv.read(ods, editor.session()).size()).isZero();
        assertThat(SheetRows.read(Source.read(ods)).get(1).get(0)).startsWith("#");
        assertThat(SheetRows.read(Source.read(ods)))
                .hasSize(2 + editor.session().deck().lenses().size() * NoteSheet.NOTES_PER_LENS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"saved.ods", "saved.xlsx"})
    void whatAnOfficeProgramSavedIsReadWhole(String name) throws URISyntaxException, UnreadableFileException {
        Path saved = Path.of(Objects.requireNonNull(WorkSheetTest.class.getResource("sheets/" + name))
                .toURI());

        List<List<String>> rows = SheetRows.read(Source.read(saved));

        assertThat(rows.get(0)).startsWith("code", "tafel", "kaart").hasSize(8);
        assertThat(rows)
                .hasSizeGreaterThan(100)
                .filteredOn(row -> row.size() > 5)
                .hasSize(2);
        assertThat(rows.stream().flatMap(List::stream)).contains("Getypt in LibreOffice, met komma; en é");
    }

    @Test
    void numbersDatesAndRepeatedCellsComeOutAsTheyAreMeant() throws IOException, UnreadableFileException {
        Path ods = ods(
                """
                <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
                <table:table-row><table:table-cell office:value-type="float" office:value="3.0"><text:p>3</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="2"/>
                <table:table-cell office:value-type="date" office:date-value="2026-11-05"><text:p>5/11/26</text:p></table:table-cell>
                <table:table-cell table:number-columns-repeated="16000"/></table:table-row>
                <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                """);

        assertThat(SheetRows.read(Source.read(ods)))
                .containsExactly(List.of(), List.of(), List.of("3", "", "", "2026-11-05"));
    }

    @Test
    void anExcelFileIsReadWithSharedAndOwnStringsAndGaps() throws IOException, UnreadableFileException {
        byte[] bytes = zip(Map.of(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/sharedStrings.xml",
                "<sst><si><t>tafel</t></si><si><r><t>Ta</t></r><r><t>fel 1</t></r></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>plaats</t></is></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"C3\"><v>2</v></c><c r=\"AB3\" t=\"str\"><f>1+1</f><v>ver</v></c></row>"
                        + "</sheetData></worksheet>"));

        List<List<String>> rows = SheetRows.read(Source.read(Files.write(folder.resolve("a.xlsx"), bytes)));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).containsExactly("tafel", "", "plaats");
        assertThat(rows.get(1)).isEmpty();
        assertThat(rows.get(2)).startsWith("Tafel 1", "", "2").endsWith("ver").hasSize(28);
    }

    @Test
    void whatWouldFillTheMemoryOrFetchAFileIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "GEHEIM");
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"aaaaaaaaaa\">]>";

        assertThat(kinds(ods(
                        "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell table:number-columns-repeated=\"2000000000\">"
                                + "<text:p>x</text:p></table:table-cell></table:table-row>")))
                .containsExactly(Kind.TOO_MANY);
        assertThat(
                        kinds(
                                ods(
                                        "<table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>")))
                .containsExactly(Kind.TOO_MANY);
        assertThat(kinds(Files.write(
                        folder.resolve("b.ods"),
                        zip(Map.of(
                                "content.xml",
                                doctype + "<x><table-row><table-cell><p>&e;&a;</p></table-cell></table-row></x>")))))
                .containsExactly(Kind.NOT_CSV);
        assertThat(kinds(Files.write(folder.resolve("c.ods"), zip(Map.of("content.xml", "x".repeat(40 << 20))))))
                .containsExactly(Kind.TOO_LARGE);
        assertThat(kinds(Files.write(folder.resolve("d.zip"), zip(Map.of("../../weg.xml", "<x/>")))))
                .containsExactly(Kind.NOT_CSV);
    }

    private static List<Kind> kinds(Path file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> SheetRows.read(Source.read(file)))
                .problems()
                .stream()
                .map(Problem::kind)
                .toList();
    }

    private Path ods(String rows) throws IOException {
        String content = "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table>"
                + rows + "</table:table></office:document-content>";
        return Files.write(folder.resolve("t.ods"), zip(Map.of("content.xml", content)));
    }

    private static String part(byte[] file, String name) throws IOException {
        return parts(file).get(name);
    }

    private static byte[] with(byte[] file, String name, String text) throws IOException {
        Map<String, String> parts = new TreeMap<>(parts(file));
        parts.put(name, text);
        return zip(parts);
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
