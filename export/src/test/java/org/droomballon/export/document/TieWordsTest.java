package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;

/** Eleven wishes of one table for ten places: one has two notes, of the others one falls to the lot. */
class TieWordsTest {
    private final TenPointsDocument document = document();

    @Test
    void aTieThatACountDecidedTellsHowManyWereLevel() {
        assertThat(document.points().get(0).reasons())
                .contains("Het stond gelijk met 10 andere wensen. Dat er meer notities achter staan, gaf de doorslag.");
    }

    @Test
    void aLotNamesThoseThatWereLevelToTheEnd() {
        Point last = document.points().get(9);
        String lost = document.rest().leftOut().get(0).saying().notes().get(0).text();

        assertThat(last.reasons()).contains("Het stond helemaal gelijk met ‘" + lost + "’. Het lot besliste.");
        assertThat(document.howChosen())
                .contains("1 keer stonden wensen gelijk en besliste een telling. Bij het punt staat welke.")
                .contains("‘" + last.wording() + "’ en ‘" + lost + "’ stonden helemaal gelijk. Het lot koos de eerste.")
                .contains("Het lot lag al vast toen de avond gepland werd, met het getal 4711. Iedereen kan het"
                        + " narekenen.");
    }

    private static TenPointsDocument document() {
        SessionEditor evening = new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));
        evening.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        List<ItemId> notes = IntStream.range(0, 12)
                .mapToObj(number -> evening.addNote("blauw", "k01", "nu", "Wens " + number))
                .toList();
        evening.decide(Pair.of(notes.get(0), notes.get(1)), Verdict.SAME);
        Session session = evening.session();
        Account account = Accounts.of(session, TenPoints.propose(session, Rules.standard()), Rules.standard());
        return TenPointsDocument.of(session, account, Wording.DUTCH);
    }
}
