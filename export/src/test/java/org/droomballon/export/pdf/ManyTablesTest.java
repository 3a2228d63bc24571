package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table with a row for each table of the evening may be longer than a page. */
class ManyTablesTest {
    private static final int TABLES = 200;

    @ParameterizedTest
    @EnumSource
    void theReportOfTwoHundredTablesTellsWhatEachOfThemHadLeft(Print print) {
        byte[] file = Exporters.all(Documents.CLOCK, PrintSettings.USUAL.in(print))
                .get(0)
                .write(report());

        assertThat(PdfText.of(file).text()).contains("Tafel 1 (5 ouders)", "Tafel " + TABLES + " (5 ouders)");
    }

    private static TenPointsDocument report() {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));
        IntStream.rangeClosed(1, TABLES).forEach(number -> {
            String table = "t" + number;
            editor.addGroup(table, "Tafel " + number, Collections.nCopies(5, Role.PARENT));
            ItemId wish = editor.addNote(table, "k01", "nu", "Wens " + number % 12);
            editor.ballot(table, 1, List.of(wish));
        });
        Session session = editor.session();
        TenPoints ten = TenPoints.propose(session, Rules.standard());
        return TenPointsDocument.of(session, Accounts.of(session, ten, Rules.standard()), Wording.DUTCH);
    }
}
