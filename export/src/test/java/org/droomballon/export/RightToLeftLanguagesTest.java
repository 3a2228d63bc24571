package org.droomballon.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.LanguagesFixture;
import org.droomballon.export.pdf.PdfText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In a document for Arabic parents the program's own words are Dutch and say so, and what is Arabic says that. */
class RightToLeftLanguagesTest {
    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN_LETTER = Pattern.compile("\\p{IsLatin}");

    static Stream<Document> documents() {
        return LanguagesFixture.documents(ARABIC).stream();
    }

    /** Documents in which the program's own words stand first; on cards and note sheets the deck's do. */
    static Stream<Document> ownFirst() {
        return documents().filter(document -> document.languageTag().equals("nl"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyWordIsMarkedWithTheLanguageThatItIsIn(Document document) {
        String around = document.content().language().toLanguageTag();

        assertThat(runs(document)
                        .filter(run -> LATIN_LETTER.matcher(run.text()).find()
                                && !ARABIC_LETTER.matcher(run.text()).find()))
                .allSatisfy(
                        run -> assertThat(language(run, around)).as(run.text()).isIn("nl", "nl-BE"));
        assertThat(runs(document)
                        .filter(run -> ARABIC_LETTER.matcher(run.text()).find()
                                && !LATIN_LETTER.matcher(run.text()).find()))
                .isNotEmpty()
                .allSatisfy(
                        run -> assertThat(language(run, around)).as(run.text()).isEqualTo("ar"));
    }

    @ParameterizedTest
    @MethodSource("ownFirst")
    void aPageSaysThatItIsDutchAndWhichOfItIsArabic(Document document) {
        String html = new String(Documents.exporter("html").write(document), StandardCharsets.UTF_8);

        assertThat(html).contains("<html lang=\"nl\"").contains("lang=\"ar\"");
    }

    @ParameterizedTest
    @MethodSource("ownFirst")
    void aPdfSaysItToo(Document document) {
        assertThat(PdfText.languages(Documents.exporter("pdf").write(document))).contains("nl", "ar");
    }

    @ParameterizedTest
    @MethodSource("ownFirst")
    void aWordProcessorIsToldToo(Document document) {
        assertThat(part(document, "docx", "word/styles.xml")).contains("w:lang w:val=\"nl\"");
        assertThat(part(document, "docx", "word/document.xml")).contains("<w:lang w:val=\"ar\" w:bidi=\"ar\"/>");
        assertThat(part(document, "odt", "styles.xml")).contains("style:rfc-language-tag=\"nl\"");
        assertThat(part(document, "odt", "content.xml")).contains("style:rfc-language-tag=\"ar\"");
    }

    @Test
    void pagesRunAsMostOfWhatStandsOnThem() {
        assertThat(content("minutes").direction()).isEqualTo("rtl");
        assertThat(content("letter").direction()).isEqualTo("ltr");
    }

    @Test
    void aBlockAgainstThePageSaysInWhichDirectionItRuns() {
        String letter = new String(Documents.exporter("html").write(content("letter")), StandardCharsets.UTF_8);
        String minutes = new String(Documents.exporter("html").write(content("minutes")), StandardCharsets.UTF_8);

        assertThat(letter).contains("<li dir=\"rtl\">").doesNotContain("<p dir=");
        assertThat(minutes).contains("<html lang=\"nl\" dir=\"rtl\">", "<h1 dir=\"ltr\"><span>Verslag per tafel");
    }

    @Test
    void aNoteInDutchAmongArabicOnesIsDutch() {
        assertThat(content("minutes").content().languageTags()).containsExactly("nl", "ar");
    }

    private static Document content(String name) {
        List<Document> documents = LanguagesFixture.documents(ARABIC);
        return documents.get(name.equals("letter") ? 5 : 6);
    }

    private static Stream<Run> runs(Document document) {
        return document.content().lines().stream().map(Line::runs).flatMap(List::stream);
    }

    private static String language(Run run, String around) {
        return run.languageTag().isEmpty() ? around : run.languageTag();
    }

    private static String part(Document document, String format, String name) {
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(Documents.exporter(format).write(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return text(zip);
                }
            }
            throw new IllegalStateException(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
