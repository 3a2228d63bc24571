package org.droomballon.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.droomballon.export.Documents;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TenPointsFixture;
import org.droomballon.export.wording.Wording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in one format stands in every one: each is read back by a reader that knows only its own format. */
class SameFactsTest {
    private static final List<String> HARD = List.of(
            "twee  spaties",
            "een <b>vet</b> & \"woord\"",
            "regel\nnog een regel",
            "\u0645\u0631\u062D\u0628\u0627 \u0628\u0643\u0645",
            "${report} #end",
            "]]> \\ *");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "de", "ar"})
    void wordProcessorsGiveEveryNoteBackUnderItsPoint(String language) {
        TenPointsDocument document = TenPointsFixture.in(Locale.forLanguageTag(language));

        assertThat(new DocxReader(Documents.exporter("docx").write(document)).facts())
                .isEqualTo(Fact.of(document));
        assertThat(new OdtReader(Documents.exporter("odt").write(document)).facts())
                .isEqualTo(Fact.of(document));
        assertThat(new TextFileReader(Documents.exporter("txt").write(document)).facts())
                .isEqualTo(Fact.of(document).stream().map(Fact::folded).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void whatPeopleWriteComesBackLetterByLetter(String format) {
        TenPointsDocument document = TenPointsFixture.with(Wording.DUTCH, HARD);
        byte[] file = Documents.exporter(format).write(document);

        assertThat(format.equals("docx") ? new DocxReader(file).facts() : new OdtReader(file).facts())
                .isEqualTo(Fact.of(document));
    }
}
