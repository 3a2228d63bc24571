package org.droomballon.export.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.xmlbeans.XmlException;
import org.droomballon.export.Documents;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.Problem;
import org.droomballon.file.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

/** A document of a school lends its styles, page and header; and what a stranger hid in it comes to nothing. */
class ReferenceTest {
    private static final String DTD = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

    @TempDir
    private Path folder;

    static List<Document> documents() {
        return Documents.in(Wording.DUTCH);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void wordTakesStylesPageAndHeaderAndKeepsToTheSchema(Document document)
            throws IOException, UnreadableFileException, XmlException {
        Parts parts = new Parts(school().made(folder, document));

        Element text = parts.xml("word/document.xml");
        assertThat(Parts.all(text, "pStyle").stream().map(style -> Parts.attribute(style, "val")))
                .contains("Kop1")
                .doesNotContain("Heading1");
        assertThat(Parts.attribute(Parts.all(text, "pgSz").get(0), "h")).isEqualTo("11906");
        assertThat(Parts.all(text, "headerReference")).hasSize(1);
        assertThat(parts.names()).contains("word/header.xml", "word/media/logo.png");
        assertThat(OfficeSchemaTest.faults(text, DocumentDocument.type)).isEmpty();
        assertThat(OfficeSchemaTest.faults(parts.xml("word/styles.xml"), StylesDocument.type))
                .isEmpty();
        assertThat(OfficeSchemaTest.faults(parts.xml("word/numbering.xml"), NumberingDocument.type))
                .isEmpty();
        assertThat(OfficeSchemaTest.faults(parts.xml("word/settings.xml"), SettingsDocument.type))
                .isEmpty();
    }

    @Test
    void everyStyleAndListThatWordIsAskedForIsThere() throws IOException, UnreadableFileException {
        Parts parts = new Parts(school().made(folder, TenPointsFixture.in(Wording.DUTCH)));

        Element text = parts.xml("word/document.xml");
        List<String> styles = Parts.all(parts.xml("word/styles.xml"), "style").stream()
                .map(style -> Parts.attribute(style, "styleId"))
                .toList();
        List<String> lists = Parts.all(parts.xml("word/numbering.xml"), "num").stream()
                .map(list -> Parts.attribute(list, "numId"))
                .toList();
        assertThat(styles).contains("Kop1", "Lead").doesNotHaveDuplicates();
        assertThat(lists).doesNotHaveDuplicates();
        for (String asked : List.of("pStyle", "rStyle", "tblStyle")) {
            assertThat(Parts.all(text, asked)).allMatch(style -> styles.contains(Parts.attribute(style, "val")));
        }
        assertThat(Parts.all(text, "numId"))
                .isNotEmpty()
                .allMatch(list -> lists.contains(Parts.attribute(list, "val")));
        assertThat(Parts.all(parts.xml("word/styles.xml"), "color").stream().map(each -> Parts.attribute(each, "val")))
                .contains("008000");
    }

    @Test
    void theLanguageIsThatOfTheTextAndNotOfTheDocumentThatLends() throws IOException, UnreadableFileException {
        Document french = TenPointsFixture.in(Locale.FRENCH);

        Element word = new Parts(school().made(folder, french)).xml("word/styles.xml");
        Element libre = new Parts(Lent.of("odt").made(folder, french)).xml("styles.xml");

        assertThat(Parts.all(word, "lang"))
                .allMatch(each -> Parts.attribute(each, "val").equals("fr"));
        assertThat(Parts.all(Parts.all(libre, "default-style").get(0), "text-properties"))
                .allMatch(each -> Parts.attribute(each, "language").equals("fr"));
    }

    @Test
    void theTextRunsAsItsLanguageDoesAndNotAsTheDocumentThatLends()
            throws IOException, UnreadableFileException, XmlException {
        Document arabic = TenPointsFixture.in(Locale.forLanguageTag("ar"));
        Parts word = new Parts(school().made(folder, arabic));
        Parts libre = new Parts(Lent.of("odt").made(folder, arabic));

        assertThat(Parts.all(Parts.all(word.xml("word/document.xml"), "sectPr").get(0), "bidi"))
                .hasSize(1);
        assertThat(OfficeSchemaTest.faults(word.xml("word/document.xml"), DocumentDocument.type))
                .isEmpty();
        assertThat(modes(libre)).hasSizeGreaterThan(2).allMatch(mode -> mode.equals("rl-tb"));
    }

    @Test
    void aDutchTextRunsFromTheLeftOnThePageOfASchoolThatWritesFromTheRight()
            throws IOException, UnreadableFileException {
        Document dutch = TenPointsFixture.in(Wording.DUTCH);
        Parts word =
                new Parts(school().change("word/styles.xml", "<w:pPrDefault><w:pPr>", "<w:pPrDefault><w:pPr><w:bidi/>")
                        .made(folder, dutch));
        Parts libre = new Parts(
                Lent.of("odt").change("styles.xml", "\"lr-tb\"", "\"rl-tb\"").made(folder, dutch));

        assertThat(Parts.all(word.xml("word/styles.xml"), "bidi")).isEmpty();
        assertThat(modes(libre)).isNotEmpty().allMatch(mode -> mode.equals("lr-tb"));
    }

    private static List<String> modes(Parts libre) {
        return Parts.all(libre.xml("styles.xml"), "*").stream()
                .map(each -> Parts.attribute(each, "writing-mode"))
                .filter(mode -> !mode.isEmpty())
                .toList();
    }

    @Test
    void libreOfficeTakesStylesPageAndHeaderToo() throws IOException, UnreadableFileException {
        Lent lent = Lent.of("odt")
                .change("styles.xml", "fo:page-width=\"21cm\"", "fo:page-width=\"30cm\"")
                .change("styles.xml", "style:name=\"Lead\"", "style:name=\"Anders\"");

        Parts parts = new Parts(lent.made(folder, TenPointsFixture.in(Wording.DUTCH)));

        Element styles = parts.xml("styles.xml");
        List<String> names = Parts.all(styles, "style").stream()
                .map(style -> Parts.attribute(style, "name"))
                .toList();
        assertThat(Parts.attribute(Parts.all(styles, "page-layout-properties").get(0), "page-width"))
                .isEqualTo("30cm");
        assertThat(names).contains("Anders", "Lead", "Heading_20_1").doesNotHaveDuplicates();
        assertThat(parts.names()).contains("Pictures/logo.png");
        assertThat(Parts.all(parts.xml("META-INF/manifest.xml"), "file-entry").stream()
                        .map(entry -> Parts.attribute(entry, "full-path")))
                .contains("Pictures/logo.png");
    }

    @Test
    void theSameDocumentIsTheSameBytes() throws IOException, UnreadableFileException {
        Document document = TenPointsFixture.in(Wording.DUTCH);

        assertThat(school().made(folder, document)).isEqualTo(school().made(folder, document));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/styles.xml|<w:styles|%D<w:styles|xml",
                "word/numbering.xml|<w:numbering|%D<w:numbering|xml",
                "word/footer.xml|<w:ftr|%D<w:ftr|xml",
                "word/footer.xml| PAGE |INCLUDEPICTURE \"http://127.0.0.1:9/x.png\"|active",
                "word/footer.xml| PAGE |DDEAUTO c:\\\\x|active",
                "word/_rels/header.xml.rels|Target=\"media/logo.png\"|Target=\"http://127.0.0.1:9/x.png\" TargetMode=\"External\"|address",
                "word/_rels/header.xml.rels|relationships/image|relationships/oleObject|active",
                "word/_rels/header.xml.rels|Target=\"media/logo.png\"|Target=\"../../../etc/passwd\"|part",
                "word/styles.xml|<w:styles|<w:styles <|xml"
            })
    void whatIsHiddenInAWordDocumentIsRefused(String part, String from, String to, String why) throws IOException {
        Lent lent = Lent.of("docx").change(part, from, to.replace("%D", DTD));

        assertThat(refusal(lent)).startsWith(why);
    }

    @Test
    void aTemplateToBeFetchedIsLeftBehindWithTheSettings() throws IOException, UnreadableFileException {
        Lent lent = Lent.of("docx")
                .put(
                        "word/_rels/settings.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\""
                                + " Target=\"http://127.0.0.1:9/evil.dotm\" TargetMode=\"External\"/></Relationships>");

        assertThat(new Parts(lent.made(folder, TenPointsFixture.in(Wording.DUTCH))).names())
                .doesNotContain("word/_rels/settings.xml.rels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "styles.xml|<office:document-styles|%D<office:document-styles|xml",
                "styles.xml|xlink:href=\"Pictures/logo.png\"|xlink:href=\"http://127.0.0.1:9/x.png\"|address",
                "styles.xml|xlink:href=\"Pictures/logo.png\"|xlink:href=\"file:///etc/passwd\"|address",
                "styles.xml|xlink:href=\"Pictures/logo.png\"|xlink:href=\"../x.png\"|address",
                "styles.xml|<style:footer>|<style:footer><office:event-listeners/>|active",
                "styles.xml|<style:footer>|<style:footer><text:section-source/>|active"
            })
    void whatIsHiddenInALibreOfficeDocumentIsRefused(String part, String from, String to, String why)
            throws IOException {
        Lent lent = Lent.of("odt").change(part, from, to.replace("%D", DTD));

        assertThat(refusal(lent)).startsWith(why);
    }

    private List<String> refusal(Lent lent) {
        List<Problem> problems = catchThrowableOfType(
                        UnreadableFileException.class, () -> lent.made(folder, TenPointsFixture.in(Wording.DUTCH)))
                .problems();
        assertThat(problems).extracting(Problem::kind).containsExactly(Problem.Kind.BAD_REFERENCE);
        return problems.get(0).details();
    }

    /** As a Dutch Word saves it: its ids are Dutch, the names of its styles are not. Landscape, with green titles. */
    private static Lent school() throws IOException {
        return Lent.of("docx")
                .change("word/styles.xml", "w:styleId=\"Heading1\"", "w:styleId=\"Kop1\"")
                .change("word/styles.xml", "1D4F91", "008000")
                .change(
                        "word/styles.xml",
                        "w:styleId=\"Lead\"><w:name w:val=\"Lead\"/>",
                        "w:styleId=\"Intro\"><w:name w:val=\"Intro\"/>")
                .change(
                        "word/document.xml",
                        "w:w=\"11906\" w:h=\"16838\"",
                        "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"");
    }
}
