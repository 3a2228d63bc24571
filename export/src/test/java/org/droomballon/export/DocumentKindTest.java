package org.droomballon.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.consolidation.Choice;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.deck.Deck;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.toolkit.Toolkit;
import org.junit.jupiter.api.Test;

class DocumentKindTest {
    private static final DocumentWish WISH =
            new DocumentWish(Wording.DUTCH, Optional.empty(), LocalDate.of(2026, 10, 15));

    private final Deck deck = DeckFiles.embedded();
    private final SessionEditor editor = new SessionEditor(Session.begun("avond", 7, deck), Pen.of("aa"));

    private Evening evening() {
        return new Evening("avond.droomballon", SessionFile.of(editor.session()), Toolkit.builtIn());
    }

    private void aTableTalks() {
        editor.cards(List.of("k01"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        editor.addNote("blauw", "k01", "nu", "De poort gaat te laat open");
    }

    private static List<DocumentKind> given(DocumentSource source) throws UnreadableFileException {
        List<DocumentKind> given = new ArrayList<>();
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.of(source, WISH).isPresent()) {
                given.add(kind);
            }
        }
        return given;
    }

    @Test
    void aDeckAloneGivesItsCardsItsBackgroundAndAnEmptyPoster() throws Exception {
        assertThat(given(DocumentSource.of(deck)))
                .containsExactly(DocumentKind.CARDS, DocumentKind.BACKGROUND, DocumentKind.BLANK_POSTER);
    }

    @Test
    void anEveningGivesEveryDocumentButThatOfItsFollowUp() throws Exception {
        aTableTalks();

        assertThat(given(DocumentSource.of(evening())))
                .hasSize(DocumentKind.values().length - 1)
                .doesNotContain(DocumentKind.FOLLOW_UP);
    }

    @Test
    void aFollowUpGivesItsOwnDocumentAlone() throws Exception {
        aTableTalks();

        assertThat(given(DocumentSource.of(evening().begun()))).containsExactly(DocumentKind.FOLLOW_UP);
    }

    @Test
    void sheetsForNotesNeedTablesAndThoseForDotsNeedNotes() {
        assertThat(DocumentKind.NOTE_SHEETS.hasContent(editor.session())).isFalse();
        assertThat(DocumentKind.TALLY_SHEET.hasContent(editor.session())).isFalse();
        aTableTalks();

        assertThat(DocumentKind.values()).allMatch(kind -> kind.hasContent(editor.session()));
    }

    @Test
    void pointsOfARuleThatIsNotHereAreNoGuess() {
        aTableTalks();
        TenPoints ten =
                TenPoints.propose(editor.session(), Toolkit.builtIn().rules().standard());
        TenPoints other = new TenPoints(
                new Choice(
                        "somebody-elses",
                        ten.choice().points(),
                        ten.choice().profile(),
                        ten.choice().members()),
                ten.points());
        Evening evening = new Evening(
                "avond.droomballon", SessionFile.of(editor.session()).with(other, Pen.of("bb")), Toolkit.builtIn());

        assertThatThrownBy(() -> DocumentKind.POSTER.of(DocumentSource.of(evening), WISH))
                .isInstanceOf(UnreadableFileException.class)
                .satisfies(thrown -> assertThat(((UnreadableFileException) thrown)
                                .problems()
                                .get(0)
                                .details())
                        .first()
                        .isEqualTo("somebody-elses"));
    }
}
