package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** One table with more wishes than there are places. */
class TieWordsTest {
    private static final String SEED =
            "Het lot hangt af van een getal dat vastlag toen de avond gepland werd, nog voor iemand een wens opschreef."
                    + " Wie het bestand van de avond heeft, kan het narekenen.";

    private final SessionEditor evening =
            new SessionEditor(Session.begun("avond", 4711, DeckFiles.embedded()), Pen.of("kalm"));

    @Test
    void aTieThatACountDecidedTellsHowManyWereLevel() {
        List<ItemId> notes = notes(12);
        evening.decide(Pair.of(notes.get(0), notes.get(1)), Verdict.SAME);

        TenPointsDocument document = document();

        assertThat(document.points().get(0).reasons())
                .contains("Het stond gelijk met 10 andere wensen. Dat er meer notities achter staan, gaf de doorslag.");
        assertThat(document.howChosen())
                .contains("10 keer stonden wensen gelijk. Bij elk van die punten staat wat de doorslag gaf.");
    }

    @Test
    void aLotNamesThoseThatWereLevelToTheEnd() {
        List<ItemId> notes = notes(11);
        evening.ballot("blauw", 1, notes.subList(0, 10));
        evening.ballot(
                "blauw",
                2,
                Stream.concat(notes.subList(0, 9).stream(), notes.subList(10, 11).stream())
                        .toList());

        TenPointsDocument document = document();

        Point last = document.points().get(9);
        String lost = document.rest().leftOut().get(0).saying().notes().get(0).text();
        assertThat(last.reasons()).contains("Het stond helemaal gelijk met ‘" + lost + "’. Het lot besliste.");
        assertThat(document.howChosen())
                .contains("‘" + last.wording() + "’ en ‘" + lost + "’ stonden helemaal gelijk. Het lot koos de eerste. "
                        + SEED);
    }

    @Test
    void whereManyWishesWereLevelNoLotNamesThem() {
        notes(14);

        TenPointsDocument document = document();

        assertThat(document.points().get(0).reasons())
                .contains("Het stond helemaal gelijk met 13 andere wensen. Het lot besliste.");
        assertThat(document.howChosen())
                .contains(
                        "10 keer stonden wensen helemaal gelijk. Telkens besliste het lot. Bij elk van die punten staat"
                                + " met welke of hoeveel andere. " + SEED)
                .noneMatch(sentence -> sentence.contains("‘"));
    }

    private List<ItemId> notes(int count) {
        evening.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        return IntStream.range(0, count)
                .mapToObj(number -> evening.addNote("blauw", "k01", "nu", "Wens " + number))
                .toList();
    }

    private TenPointsDocument document() {
        Session session = evening.session();
        Account account = Accounts.of(session, TenPoints.propose(session, Rules.standard()), Rules.standard());
        return TenPointsDocument.of(session, account, Wording.DUTCH);
    }
}
