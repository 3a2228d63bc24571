package org.droomballon.export.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.droomballon.export.Documents;
import org.droomballon.export.document.Document;
import org.droomballon.export.house.Houses;
import org.droomballon.file.UnreadableFileException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * Opens every document in LibreOffice, without a window, and reads what it made of it: the same headings, lists and tables.
 * Where LibreOffice is not there this says loudly that nothing was opened, and fails where {@code -Doffice.program=required}.
 */
class OpensInLibreOfficeTest {
    private static final int MOST_SECONDS = 300;
    private static Optional<Path> program = Optional.empty();

    @TempDir
    private Path folder;

    @BeforeAll
    static void find() {
        program = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            System.err.println("NOT TESTED: there is no LibreOffice (soffice) here, so no DOCX or ODT was opened.");
            assertThat(System.getProperty("office.program"))
                    .as("LibreOffice is required here")
                    .isNotEqualTo("required");
        }
        assumeTrue(program.isPresent());
    }

    @Test
    void itFindsTheHeadingsListsAndTablesOfEveryDocument() throws IOException, InterruptedException {
        List<Document> documents = new ArrayList<>(Documents.in(Locale.forLanguageTag("nl")));
        documents.addAll(Documents.in(Locale.forLanguageTag("ar")));
        List<Path> files = new ArrayList<>();
        for (int at = 0; at < documents.size(); at++) {
            for (String format : List.of("docx", "odt")) {
                Path file = folder.resolve(format + "-" + at + "." + format);
                files.add(Files.write(file, Documents.exporter(format).write(documents.get(at))));
            }
        }
        convert(files);

        for (int at = 0; at < files.size(); at++) {
            Document document = documents.get(at / 2);
            String name = files.get(at).getFileName().toString().replaceFirst("\\.[^.]*$", "");
            Path made = folder.resolve("made").resolve(name + ".odt");
            assertThat(made).as(name).isNotEmptyFile();
            Element text = new Parts(Files.readAllBytes(made)).xml("content.xml");
            assertThat(headings(text)).as(name).isEqualTo(headings(document));
            assertThat(Parts.all(text, "table").stream()
                            .filter(element -> element.getNamespaceURI().contains("table")))
                    .as(name)
                    .hasSize(new Shape(document).tables());
            assertThat(Parts.all(text, "list-item").size()).as(name).isEqualTo(new Shape(document).items());
        }
    }

    @Test
    void itOpensDocumentsThatWearTheStylesOfAnotherOne()
            throws IOException, InterruptedException, UnreadableFileException {
        Document document = Documents.in(Locale.forLanguageTag("nl")).get(2);
        List<Path> files = List.of(
                Files.write(folder.resolve("lent-docx.docx"), Lent.of("docx").made(folder, document)),
                Files.write(folder.resolve("lent-odt.odt"), Lent.of("odt").made(folder, document)),
                Files.write(
                        folder.resolve("house-docx.docx"),
                        Houses.exporter("docx").write(document)),
                Files.write(
                        folder.resolve("house-odt.odt"), Houses.exporter("odt").write(document)));
        convert(files);

        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            Parts made = new Parts(Files.readAllBytes(folder.resolve("made").resolve(name + ".odt")));
            assertThat(headings(made.xml("content.xml"))).as(name).isEqualTo(headings(document));
            assertThat(Parts.all(made.xml("content.xml"), "list-item")).as(name).hasSize(new Shape(document).items());
            assertThat(made.names()).as(name).anyMatch(part -> part.startsWith("Pictures/"));
        }
    }

    private void convert(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.orElseThrow().toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "odt",
                "--outdir",
                folder.resolve("made").toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
    }

    private static List<String> headings(Element text) {
        return Parts.all(text, "h").stream()
                .map(heading -> Parts.attribute(heading, "outline-level") + " " + folded(heading.getTextContent()))
                .toList();
    }

    private static List<String> headings(Document document) {
        return new Shape(document)
                .headings().stream()
                        .map(heading ->
                                heading.level() + " " + folded(heading.line().text()))
                        .toList();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
