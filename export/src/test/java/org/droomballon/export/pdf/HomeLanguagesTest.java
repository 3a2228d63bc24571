package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.export.Documents;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.LanguagesFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What parents say in their own language is drawn whole, and is found and copied as they wrote it. */
class HomeLanguagesTest {
    private static final Exporter PDF = Documents.exporter("pdf");

    @TempDir
    private Path folder;

    static Stream<Locale> languages() {
        return LanguagesFixture.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyDocumentIsReadAsItWasWritten(Locale language) {
        for (Document document : LanguagesFixture.documents(language)) {
            Exported exported = PDF.export(document);

            assertThat(exported.undrawn()).as(document.kind()).isEmpty();
            assertThat(words(PdfText.of(exported.bytes()).text()))
                    .as(document.kind())
                    .contains(said(document, language));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void popplerReadsTheSame(Locale language) throws IOException, InterruptedException {
        Poppler poppler = Poppler.orSkip(folder);
        for (Document document : LanguagesFixture.documents(language)) {
            assertThat(words(poppler.text(PDF.write(document))))
                    .as(document.kind())
                    .contains(said(document, language));
        }
    }

    /** Every way to draw letters: joined from the right, and those that only the fonts that fill in have. */
    static Stream<Locale> scripts() {
        return languages().filter(language -> List.of("fa", "ur", "bg", "vi").contains(language.getLanguage()));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void everyDocumentIsAccessibleAndLasts(Locale language) {
        for (Document document : LanguagesFixture.documents(language)) {
            byte[] file = PDF.write(document);

            assertThat(VeraPdf.faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(VeraPdf.faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
        }
    }

    @Test
    void everyFileIsTheSameAgain() {
        LanguagesFixture.documents(Locale.forLanguageTag("ar"))
                .forEach(document -> assertThat(PDF.write(document)).isEqualTo(PDF.write(document)));
    }

    private static List<String> said(Document document, Locale language) {
        return LanguagesFixture.onPaper(document, language).stream()
                .map(HomeLanguagesTest::words)
                .toList();
    }

    /** Without numbers and quotation marks, which stand beside words of the other direction and may be read on either side. */
    private static String words(String text) {
        return text.chars()
                .filter(letter -> "0123456789\u2018\u2019".indexOf(letter) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
