package org.droomballon.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.export.Documents;
import org.droomballon.export.content.Block;
import org.droomballon.export.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What a reader who cannot see the page needs: real headings, lists and tables, and the language. */
class OfficeStructureTest {
    @ParameterizedTest
    @MethodSource("org.droomballon.export.Documents#all")
    void wordGetsHeadingsListsAndTablesInTheirOrderAndTheLanguage(Document document) {
        Parts parts = new Parts(Documents.exporter("docx").write(document));
        Element text = parts.xml("word/document.xml");

        assertThat(parts.names()).startsWith("[Content_Types].xml", "_rels/.rels");
        assertThat(Parts.all(text, "pStyle").stream()
                        .map(style -> Parts.attribute(style, "val"))
                        .filter(style -> style.startsWith("Heading")))
                .containsExactlyElementsOf(
                        levels(document).map(level -> "Heading" + level).toList());
        assertThat(Parts.all(text, "tbl")).hasSize(new Shape(document).tables());
        assertThat(Parts.all(text, "tblHeader")).hasSize(new Shape(document).tables());
        assertThat(Parts.all(text, "numPr")).hasSize(new Shape(document).items());
        assertThat(Parts.all(parts.xml("word/styles.xml"), "lang"))
                .extracting(language -> Parts.attribute(language, "val"))
                .containsExactly(document.languageTag());
        assertThat(Parts.all(parts.xml("docProps/core.xml"), "title"))
                .extracting(Element::getTextContent)
                .containsExactly(document.title());
        everyPartIsXml(parts);
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.export.Documents#all")
    void openDocumentGetsHeadingsListsAndTablesInTheirOrderAndTheLanguage(Document document) {
        Parts parts = new Parts(Documents.exporter("odt").write(document));
        Element text = parts.xml("content.xml");

        assertThat(parts.names()).startsWith("mimetype").contains("META-INF/manifest.xml");
        assertThat(Parts.all(text, "h").stream().map(heading -> Parts.attribute(heading, "outline-level")))
                .containsExactlyElementsOf(levels(document).map(String::valueOf).toList());
        assertThat(Parts.all(text, "table")).hasSize(new Shape(document).tables());
        assertThat(Parts.all(text, "table-header-rows")).hasSize(new Shape(document).tables());
        assertThat(Parts.all(text, "list-item")).hasSize(new Shape(document).items());
        assertThat(Parts.all(parts.xml("meta.xml"), "language"))
                .extracting(Element::getTextContent)
                .containsExactly(document.languageTag());
        parts.names().stream().filter(name -> name.endsWith(".xml")).forEach(parts::xml);
    }

    @ParameterizedTest
    @MethodSource("org.droomballon.export.Documents#all")
    void noDocumentPassesOverALevelOfItsHeadings(Document document) {
        List<Integer> levels = levels(document).toList();

        assertThat(levels.get(0)).isEqualTo(1);
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isBetween(2, levels.get(at - 1) + 1);
        }
    }

    private static void everyPartIsXml(Parts parts) {
        parts.names().forEach(parts::xml);
    }

    private static Stream<Integer> levels(Document document) {
        return new Shape(document).headings().stream().map(Block.Heading::level);
    }
}
