package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.droomballon.deck.Deck;
import org.droomballon.export.Documents;
import org.droomballon.export.pdf.PdfText;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.paper.SheetCode;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

class NoteSheetsTest {
    @Test
    void everyTableHasASheetForEachOfItsCardsWithACodeOfItsOwn() {
        NoteSheets sheets = NoteSheetsFixture.in(Wording.DUTCH);

        assertThat(sheets.sheets())
                .extracting(sheet -> sheet.table() + " " + sheet.card())
                .containsExactly("Tafel 1 3", "Tafel 1 17", "Tafel <2> 3", "Tafel <2> 17");
        assertThat(sheets.sheets().stream().map(sheet -> SheetCode.parse(sheet.code())))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.isPresent());
    }

    @Test
    void anOwnQuestionStandsOnItsSheetAndElseThereIsRoomForOne() {
        List<NoteSheetFace> sheets = NoteSheetsFixture.in(Wording.DUTCH).sheets();

        assertThat(sheets).extracting(NoteSheetFace::isBlank).containsExactly(false, true, false, false);
        assertThat(sheets.get(3).question().text()).isEqualTo("Wie helpt er op het schoolfeest?");
    }

    @Test
    void theSheetSaysWhoGuardsTheTurnsAndWhoWritesWhereThatWasPlanned() {
        SessionEditor editor = new SessionEditor(NoteSheetsFixture.evening(), Pen.of("other"));
        editor.roles(RoleTurns.PER_CARD);

        assertThat(NoteSheets.of(editor.session(), Wording.DUTCH).sheets())
                .extracting(NoteSheetFace::roles)
                .containsExactly(
                        "Gespreksleider: plaats 1. Notulist: plaats 2.",
                        "Gespreksleider: plaats 2. Notulist: plaats 3.",
                        "",
                        "");
    }

    @Test
    void thePaperHoldsCodeQuestionAndEveryLensOnOnePageASheet() {
        NoteSheets sheets = NoteSheetsFixture.in(Wording.DUTCH);

        PdfText paper = PdfText.of(Documents.exporter("pdf").write(sheets));

        assertThat(paper.pages()).isEqualTo(sheets.sheets().size());
        assertThat(sheets.sheets()).allSatisfy(sheet -> assertThat(paper.text()).contains(sheet.code(), sheet.table()));
        assertThat(paper.text()).contains("Hoe is het nu?", "Onze droomballon", "Ja, na een aanpassing");
    }

    @Test
    void anOwnQuestionThatDoesNotFitIsNamedAndNeverCutOff() {
        SessionEditor editor = new SessionEditor(NoteSheetsFixture.evening(), Pen.of("other"));
        editor.question("t1", "k17", "veel te veel woorden ".repeat(40));
        NoteSheets sheets = NoteSheets.of(editor.session(), Wording.DUTCH);

        assertThatThrownBy(() -> Documents.exporter("pdf").write(sheets)).hasMessageContaining("Onze eigen vraag");
    }

    @Test
    void anEveningWithoutTablesHasNoSheets() {
        Deck deck = DeckFiles.embedded();
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, deck), Pen.of("plan"));
        editor.addGroup("t1", "Tafel 1", List.of(Role.FACILITATOR, Role.NOTE_TAKER));

        assertThat(NoteSheets.of(editor.session(), Wording.DUTCH).sheets()).isEmpty();
    }
}
