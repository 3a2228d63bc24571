package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.droomballon.deck.Film;
import org.droomballon.export.Documents;
import org.droomballon.export.content.Run;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a document leads to on the web, in every format in which one can click. */
class LinksTest {
    private static final Document BACKGROUND = TextDocument.background(DeckFiles.embedded(), Wording.DUTCH);

    @Test
    void partnersLinksAndReadingsLeadToTheirPages() {
        assertThat(links())
                .extracting(Run::words, Run::address)
                .contains(tuple("GO! ouders", "http://www.go-ouders.be/"));
    }

    @Test
    void aPdfSaysOfEveryLinkWhereItGoes() throws IOException {
        List<String> found = new ArrayList<>();
        List<String> told = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(Documents.exporter("pdf").write(BACKGROUND))) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation each : page.getAnnotations()) {
                    found.add(((PDActionURI) ((PDAnnotationLink) each).getAction()).getURI());
                    told.add(each.getContents());
                }
            }
        }

        assertThat(found).containsSubsequence(addresses());
        assertThat(told)
                .containsSubsequence(links().stream()
                        .map(link -> link.words() + ": " + link.address())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"html, <a href=\"%s\">", "md, ](<%s>)"})
    void aPageOfTextLeadsThereToo(String format, String link) {
        String text = new String(Documents.exporter(format).write(BACKGROUND), StandardCharsets.UTF_8);

        assertThat(addresses()).allSatisfy(address -> assertThat(text).contains(String.format(link, address)));
    }

    @ParameterizedTest
    @CsvSource({
        "docx, word/_rels/document.xml.rels, ' Target=\"%s\" TargetMode=\"External\"'",
        "odt, content.xml, 'xlink:href=\"%s\"'"
    })
    void aFileOfAWordProcessorLeadsThereToo(String format, String part, String link) throws IOException {
        String text = part(Documents.exporter(format).write(BACKGROUND), part);

        assertThat(addresses()).allSatisfy(address -> assertThat(text).contains(String.format(link, address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "mailto:a@b.be", "pad"})
    void onlyPagesOnTheWebAreLedTo(String address) {
        assertThat(Run.plain("hier").to(URI.create(address)).isLink()).isFalse();
        assertThatThrownBy(() -> new Run("hier", Run.Look.PLAIN, "", address))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "html, ' href=\"%s\"'",
        "md, ](<%s>)",
        "docx, ' Target=\"%s\" TargetMode=\"External\"'",
        "odt, 'xlink:href=\"%s\"'"
    })
    void theHelpOfTheCardsLeadsToTheFilmWhereverItIs(String format, String link) throws IOException {
        byte[] file = Documents.exporter(format).write(CardSheets.of(DeckFiles.embedded(), Wording.DUTCH));
        String text =
                switch (format) {
                    case "docx" -> part(file, "word/_rels/document.xml.rels");
                    case "odt" -> part(file, "content.xml");
                    default -> new String(file, StandardCharsets.UTF_8);
                };
        Film film = DeckFiles.embedded().sources().film().orElseThrow();

        assertThat(Stream.concat(Stream.of(film.address()), film.also().stream()))
                .hasSizeGreaterThan(1)
                .allSatisfy(address -> assertThat(text).contains(String.format(link, address)));
    }

    private static List<Run> links() {
        return BACKGROUND.content().lines().stream()
                .flatMap(line -> line.runs().stream())
                .filter(Run::isLink)
                .toList();
    }

    private static List<String> addresses() {
        return links().stream().map(Run::address).toList();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (!zip.getNextEntry().getName().equals(name)) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
