package org.droomballon.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.droomballon.export.Documents;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.NoteSheetsFixture;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.NotesForm;
import org.droomballon.file.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part of what we write for LibreOffice and its like against the schemas of OpenDocument 1.3. */
class OpenDocumentSchemaTest {
    private static final OpenDocumentSchema DOCUMENTS = OpenDocumentSchema.ofDocuments();
    private static final OpenDocumentSchema MANIFESTS = OpenDocumentSchema.ofManifests();
    private static final NotesForm.Style FORM = new NotesForm.Style(
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
            "eigen vraag",
            Wording.DUTCH);

    @ParameterizedTest
    @MethodSource("org.droomballon.export.office.OfficeSchemaTest#documents")
    void everyPartKeepsToItsSchema(Document document) {
        Parts parts = new Parts(Documents.exporter("odt").write(document));

        assertThat(parts.names())
                .containsExactly("mimetype", "content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml");
        assertThat(DOCUMENTS.faults(parts.bytes("content.xml"))).isEmpty();
        assertThat(DOCUMENTS.faults(parts.bytes("styles.xml"))).isEmpty();
        assertThat(DOCUMENTS.faults(parts.bytes("meta.xml"))).isEmpty();
        assertThat(MANIFESTS.faults(parts.bytes("META-INF/manifest.xml"))).isEmpty();
    }

    @Test
    void theFormToTypeNotesInKeepsToItsSchemaToo() {
        Parts parts = new Parts(NotesForm.write(NoteSheetsFixture.evening(), FORM));

        assertThat(parts.names()).containsExactly("mimetype", "content.xml", "META-INF/manifest.xml");
        assertThat(DOCUMENTS.faults(parts.bytes("content.xml"))).isEmpty();
        assertThat(MANIFESTS.faults(parts.bytes("META-INF/manifest.xml"))).isEmpty();
    }

    @Test
    void anElementInTheWrongPlaceIsToldByTheSchema() {
        Parts parts = new Parts(Documents.exporter("odt").write(TenPointsFixture.in(Wording.DUTCH)));
        String content = new String(parts.bytes("content.xml"), StandardCharsets.UTF_8);

        String wrong = content.replaceFirst("<text:list-item>", "<text:list-item>loose words");

        assertThat(DOCUMENTS.faults(wrong.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .contains("text not allowed here");
    }
}
