package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people hide is in no document of any format, and asked for before a document goes out. */
class ReviewTest {
    @TempDir
    private Path folder;

    private final Shell shell = new Shell("nl");
    private Path evening;
    private ItemId note;

    @BeforeEach
    void aNoteWithNames() throws IOException, UnreadableFileException {
        evening = folder.resolve("a.droomballon");
        var file = SessionFiles.read(Shell.evening().resolve("tafel-geel.droomballon"));
        SessionEditor editor = new SessionEditor(file.session(), file.pen("nakijken"));
        Session before = editor.session();
        note = editor.addNote(
                before.tables().get(0).id(),
                before.items().get(0).card(),
                "droom",
                "Juf Zenobia mag vaker buiten spelen, mail zenobia@school.example");
        SessionFiles.save(evening, file.with(editor.session()));
    }

    @Test
    void theListNamesWhatToJudgeAndExportRemindsOfIt() throws IOException {
        Path list = folder.resolve("nakijken.csv");

        assertThat(shell.run("decide", evening, "--review", list)).isZero();
        assertThat(list).content().contains("Zenobia", "zenobia@school.example", "mailadres", note.toString());
        assertThat(shell.run("export", evening, "--document", "minutes", "--format", "md", "-o", folder))
                .isZero();
        assertThat(shell.err()).contains("kunnen zeggen wie iemand is", "decide --review");
    }

    @Test
    void whatIsHiddenIsInNoDocumentOfAnyFormat() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("b.csv"),
                "beslissing,punt,tekst\nverberg," + note + ",Zenobia\nverberg," + note
                        + ",zenobia@school.example\nverberg," + note + ",Juf Zenobia\n");
        Path out = folder.resolve("uit");

        assertThat(shell.run("decide", evening, "--from", csv)).isZero();
        for (String document : List.of("ten-points", "letter", "minutes", "tally-sheet", "poster", "cards")) {
            assertThat(shell.run(
                            "export",
                            evening,
                            "--document",
                            document,
                            "--format",
                            "pdf,html,docx,odt,md,txt,csv,json",
                            "-o",
                            out))
                    .isZero();
        }

        List<Path> files = files(out);
        assertThat(files).hasSize(48).allSatisfy(file -> assertThat(text(file)).doesNotContainIgnoringCase("zenobia"));
        assertThat(files).anySatisfy(file -> assertThat(text(file)).contains("[…] mag vaker buiten spelen"));
        assertThat(shell.err()).doesNotContain("wie iemand is");
        assertThat(evening).content().contains("Juf Zenobia");
    }

    @Test
    void aFollowUpThatBeginsFromAHiddenWordDoesNotTellItEither() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("b.csv"),
                "beslissing,punt,tekst\ntitel," + note + ",Juf Zenobia vaker buiten\nverberg," + note + ",Zenobia\n");
        Path second =
                Files.writeString(folder.resolve("c.csv"), "beslissing,punt,tekst\nverberg," + note + ",Zenobia\n");
        Path form = folder.resolve("antwoorden.csv");
        Path ballots = Files.writeString(folder.resolve("d.csv"), "tafel,punt,plaatsen\ngeel," + note + ",1 2\n");

        assertThat(shell.run("decide", evening, "--from", csv)).isZero();
        assertThat(shell.run("decide", evening, "--from", second)).isZero();
        assertThat(shell.run("import", evening, "--ballots", ballots)).isZero();
        assertThat(shell.run("consolidate", evening)).isZero();
        assertThat(shell.run("follow-up", evening, "--form", form)).isZero();
        assertThat(shell.run(
                        "export",
                        folder.resolve("a.follow-up.json"),
                        "--format",
                        "html,md,json",
                        "-o",
                        folder.resolve("u")))
                .isZero();

        assertThat(form).content().contains("Juf […] vaker buiten");
        assertThat(files(folder.resolve("u"))).hasSize(3).allSatisfy(file -> assertThat(text(file))
                .containsPattern("\\[…\\\\?\\] vaker[ \u00A0]buiten")
                .doesNotContainIgnoringCase("zenobia"));
    }

    @Test
    void wordsThatAreNotThereAreRefused() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("b.csv"), "beslissing,punt,tekst\nverberg," + note + ",Juf Xanthippe\n");

        assertThat(shell.run("decide", evening, "--from", csv)).isEqualTo(1);
        assertThat(shell.err()).contains("Juf Xanthippe", "neem de woorden over");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,csv,verberg",
        "nl,ods,verberg",
        "fr,csv,cacher",
        "fr,ods,cacher",
        "en,csv,hide",
        "en,ods,hide",
        "de,csv,verbergen",
        "de,ods,verbergen"
    })
    void theListComesBackAsItWasWrittenWithEveryColumn(String language, String format, String hide)
            throws IOException, UnreadableFileException {
        Shell speaker = new Shell(language);
        Path list = folder.resolve("lijst." + format);
        assertThat(speaker.run("decide", evening, "--review", list)).isZero();
        Files.write(list, format.equals("ods") ? filledSheet(list, hide) : filledCsv(list, hide));

        assertThat(speaker.run("decide", evening, "--from", list))
                .as(speaker.err())
                .isZero();

        assertThat(SessionFiles.read(evening).session().decisions().hidden(note))
                .containsExactlyInAnyOrder("Zenobia", "zenobia@school.example");
    }

    @Test
    void theSuggestionsComeBackWithEveryColumnToo() throws IOException {
        for (String language : List.of("nl", "fr", "en", "de")) {
            Path list = folder.resolve("voorstellen-" + language + ".csv");
            Shell speaker = new Shell(language);
            assertThat(speaker.run("decide", evening, "--suggestions", list)).isZero();

            assertThat(speaker.run("decide", evening, "--from", list))
                    .as(speaker.err())
                    .isZero();
        }
    }

    @Test
    void hidingIsAChangeAndHidingAgainIsNone() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("b.csv"),
                "beslissing,punt,tekst\nverberg," + note + ",Zenobia\ntoon," + note + ",zenobia@school.example\n");

        assertThat(shell.run("decide", evening, "--from", csv)).isZero();
        assertThat(shell.err()).contains("2 beslissingen overgenomen uit").doesNotContain("niets veranderd");

        assertThat(shell.run("decide", evening, "--from", csv)).isZero();
        assertThat(shell.err()).contains("2 beslissingen, en die waren er al; er is niets veranderd");
    }

    @Test
    void ofWhatIsPartlyKnownOnlyTheRestCounts() throws IOException {
        Path first =
                Files.writeString(folder.resolve("b.csv"), "beslissing,punt,tekst\nverberg," + note + ",Zenobia\n");
        Path second = Files.writeString(
                folder.resolve("c.csv"),
                "beslissing,punt,tekst\nverberg," + note + ",Zenobia\nverberg," + note + ",zenobia@school.example\n");

        assertThat(shell.run("decide", evening, "--from", first)).isZero();
        assertThat(shell.run("decide", evening, "--from", second)).isZero();

        assertThat(shell.err()).contains("1 van 2 beslissingen overgenomen uit", "de rest was er al");
    }

    @Test
    void thePointsOnTheScreenTellNoHiddenWord() throws IOException, UnreadableFileException {
        Path csv = Files.writeString(
                folder.resolve("b.csv"),
                "beslissing,punt,tekst\nverberg," + note + ",Juf Zenobia\nverberg," + note
                        + ",zenobia@school.example\n");
        String group = note(evening).group();
        Path ballots =
                Files.writeString(folder.resolve("d.csv"), "tafel,punt,plaatsen\n" + group + "," + note + ",1 2\n");

        assertThat(shell.run("decide", evening, "--from", csv)).isZero();
        assertThat(shell.run("import", evening, "--ballots", ballots)).isZero();
        assertThat(shell.run("consolidate", evening)).isZero();
        assertThat(shell.out()).contains("[…] mag vaker buiten spelen").doesNotContainIgnoringCase("zenobia");
        assertThat(shell.run("consolidate", evening)).isZero();
        assertThat(shell.out()).contains("[…] mag vaker buiten spelen").doesNotContainIgnoringCase("zenobia");
    }

    private Item note(Path file) throws UnreadableFileException {
        return SessionFiles.read(file).session().items().stream()
                .filter(item -> item.id().equals(note))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] filledCsv(Path list, String hide) throws IOException {
        return Files.readString(list)
                .replaceAll("(?m)^\"\"", "\"" + hide + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] filledSheet(Path list, String hide) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(list));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(new String(from.readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll(
                                "(<table:table-row>)<table:table-cell[^>]*/>",
                                "$1<table:table-cell office:value-type=\"string\"><text:p>" + hide
                                        + "</text:p></table:table-cell>")
                        .getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            }
        }
        return name.endsWith(".docx") || name.endsWith(".odt")
                ? unzipped(bytes)
                : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
