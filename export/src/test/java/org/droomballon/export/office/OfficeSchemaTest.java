package org.droomballon.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.xmlbeans.SchemaType;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.droomballon.export.Documents;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.file.DeckFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Element;

/** Every part of a document for Word against the published schema, so that Word never offers to repair it. */
class OfficeSchemaTest {
    static Stream<Document> documents() {
        Locale arabic = Locale.forLanguageTag("ar");
        return Stream.concat(
                Documents.all(),
                Stream.of(
                        TenPointsFixture.in(arabic),
                        TenPointsFixture.with(arabic, List.of("\u0645\u0631\u062D\u0628\u0627", "a\nb  c")),
                        CardSheets.of(DeckFiles.embedded(), arabic)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPartKeepsToItsSchema(Document document) throws XmlException {
        Parts parts = new Parts(Documents.exporter("docx").write(document));

        assertThat(faults(parts.xml("word/document.xml"), DocumentDocument.type))
                .isEmpty();
        assertThat(faults(parts.xml("word/styles.xml"), StylesDocument.type)).isEmpty();
        assertThat(faults(parts.xml("word/numbering.xml"), NumberingDocument.type))
                .isEmpty();
        assertThat(faults(parts.xml("word/settings.xml"), SettingsDocument.type))
                .isEmpty();
        assertThat(faults(parts.xml("word/footer.xml"), FtrDocument.type)).isEmpty();
    }

    static List<String> faults(Element part, SchemaType type) throws XmlException {
        XmlObject read = XmlObject.Factory.parse(part.getOwnerDocument(), new XmlOptions().setDocumentType(type));
        List<XmlError> faults = new ArrayList<>();
        read.validate(new XmlOptions().setErrorListener(faults));
        return faults.stream().map(XmlError::getMessage).toList();
    }
}
