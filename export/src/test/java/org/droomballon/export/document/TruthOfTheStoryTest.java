package org.droomballon.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

/** What a head of school asks first of the example evening, and of one at which nothing had to be chosen. */
class TruthOfTheStoryTest {
    private static final Path EXAMPLE =
            Path.of("..", "examples", "cases", "een-warm-onthaal", "avond-met-stippen.droomballon");

    @Test
    void aPointThatFewerParentsWantThanAWishThatWasLeftOutSaysWhy() throws UnreadableFileException {
        TenPointsDocument report = example();
        String why = "Meer ouders willen nummer 11. Maar zij kregen al meer van hun wensen op de lijst";

        assertThat(report.points().get(8).reasons()).anyMatch(reason -> reason.startsWith(why));
        assertThat(report.points().subList(0, 8))
                .allSatisfy(point -> assertThat(point.reasons()).noneMatch(reason -> reason.startsWith(why)));
    }

    @Test
    void aParentWhoStillHasEverythingIsExplained() throws UnreadableFileException {
        assertThat(example().reckoning().ends().intro()).contains("Geel: 1 ouder heeft nog alles over");
    }

    @Test
    void asManyTiesAreCountedAsPointsTellOfOne() throws UnreadableFileException {
        TenPointsDocument report = example();
        long told = report.points().stream()
                .filter(point -> point.reasons().stream()
                        .anyMatch(reason -> reason.startsWith("Het stond ") && reason.contains("gelijk met")))
                .count();

        assertThat(report.howChosen()).anyMatch(sentence -> sentence.startsWith(told + " keer stonden wensen gelijk."));
    }

    @Test
    void whereAllWishesArePointsNothingIsReckoned() {
        SessionEditor evening = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("klein"));
        evening.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        evening.addNote("blauw", "k01", "nu", "De poort mag vroeger open");
        evening.addNote("blauw", "k01", "droom", "Een kop koffie op vrijdag");

        TenPointsDocument report = of(evening.session(), TenPoints.propose(evening.session(), Rules.standard()));

        assertThat(report.howChosen()).last().isEqualTo("Er waren 2 wensen. Ze gaan alle 2 mee.");
        assertThat(report.reckoning()).isEqualTo(Reckoning.NONE);
        assertThat(report.points())
                .allSatisfy(point -> assertThat(point.reasons()).noneMatch(reason -> reason.contains("genoeg tafels")));
    }

    private static TenPointsDocument example() throws UnreadableFileException {
        SessionFile evening = SessionFiles.read(EXAMPLE);
        return of(evening.session(), evening.ten().orElseThrow());
    }

    private static TenPointsDocument of(Session session, TenPoints ten) {
        Account account = Accounts.of(session, ten, Rules.standard());
        return TenPointsDocument.of(session, account, Wording.DUTCH);
    }
}
