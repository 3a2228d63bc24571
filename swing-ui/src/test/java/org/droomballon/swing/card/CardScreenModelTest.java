package org.droomballon.swing.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.look.Theme;
import org.junit.jupiter.api.Test;

class CardScreenModelTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final FakeTicker ticker = new FakeTicker();
    private final CardScreenModel model = new CardScreenModel(Decks.small(), ticker, Appearance.in(DUTCH));

    @Test
    void aCardStartsWithTheMinutesOfItsDeck() {
        assertThat(model.timer().reading()).isEqualTo("10:00");
        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.READY);
    }

    @Test
    void timePassesOnlyAfterTheStart() {
        ticker.pass(Duration.ofMinutes(3));
        model.startOrPause();
        ticker.pass(Duration.ofSeconds(80));

        assertThat(model.timer().reading()).isEqualTo("08:40");
    }

    @Test
    void aPausedCardWaits() {
        startAndPass(Duration.ofMinutes(2));
        model.startOrPause();
        ticker.pass(Duration.ofMinutes(30));

        assertThat(model.timer().reading()).isEqualTo("08:00");
        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.PAUSED);
    }

    @Test
    void timeThatIsOverRunsOnAsOvertime() {
        startAndPass(Duration.ofSeconds(673));

        assertThat(model.timer().reading()).isEqualTo("+01:13");
        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.OVER);
    }

    @Test
    void aMinuteMoreEndsAShortOvertime() {
        startAndPass(Duration.ofSeconds(610));
        model.addMinute();

        assertThat(model.timer().reading()).isEqualTo("00:50");
        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.RUNNING);
    }

    @Test
    void resettingGivesTheFullTimeBack() {
        startAndPass(Duration.ofMinutes(4));
        model.resetTimer();

        assertThat(model.timer()).isEqualTo(CardTimer.ofMinutes(10));
    }

    @Test
    void aClockThatJumpsBackNeitherGivesNorTakesTime() {
        startAndPass(Duration.ofMinutes(4));
        assertThat(model.timer().reading()).isEqualTo("06:00");
        ticker.pass(Duration.ofDays(-1));
        assertThat(model.timer().reading()).isEqualTo("06:00");
        ticker.pass(Duration.ofMinutes(1));

        assertThat(model.timer().reading()).isEqualTo("05:00");
    }

    @Test
    void everyCardKeepsItsOwnTimeAndWaitsWhileAnotherIsShown() {
        startAndPass(Duration.ofMinutes(4));
        model.next();
        startAndPass(Duration.ofMinutes(1));
        assertThat(model.timer().reading()).isEqualTo("09:00");
        model.previous();

        assertThat(model.timer().reading()).isEqualTo("06:00");
        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.PAUSED);
    }

    @Test
    void theDeckHasAFirstAndALastCard() {
        model.previous();
        assertThat(model.card().number()).isEqualTo(1);
        model.last();
        assertThat(model.card().number()).isEqualTo(3);
        model.next();
        assertThat(model.card().number()).isEqualTo(3);
        model.first();
        assertThat(model.card().number()).isEqualTo(1);
    }

    @Test
    void aTypedNumberJumpsToItsCard() {
        model.type('2');
        assertThat(model.card().number()).isEqualTo(1);
        model.enter();

        assertThat(model.card().number()).isEqualTo(2);
    }

    @Test
    void aNumberThatNoCardHasJumpsNowhere() {
        model.type('7');
        model.enter();

        assertThat(model.card().number()).isEqualTo(1);
        assertThat(model.place().typed()).isEmpty();
    }

    @Test
    void lookingAroundInTheOverviewLeavesTheTimeRunning() {
        startAndPass(Duration.ofMinutes(1));
        model.toggleOverview();
        model.last();
        model.escape();

        assertThat(model.card().number()).isEqualTo(1);
        assertThat(model.timer().running()).isTrue();
    }

    @Test
    void theOverviewShowsTheCardThatItAimsAtOnEnter() {
        model.toggleOverview();
        model.next();
        model.enter();

        assertThat(model.card().number()).isEqualTo(2);
        assertThat(model.mode()).isEqualTo(Mode.CARD);
    }

    @Test
    void aGroupWritesItsOwnQuestionOnABlankCardOnly() {
        model.write();
        assertThat(model.mode()).isEqualTo(Mode.CARD);
        model.last();
        model.write();
        assertThat(model.mode()).isEqualTo(Mode.WRITING);
        model.keepOwnQuestion("  Waar spelen\nkinderen? ");
        model.escape();

        assertThat(model.ownQuestion(model.card())).contains("Waar spelen kinderen?");
    }

    @Test
    void escapeLeavesWhatIsOpenBeforeTheFullScreen() {
        model.toggleFullScreen();
        model.toggleKeys();
        model.escape();
        assertThat(model.fullScreen()).isTrue();
        model.escape();

        assertThat(model.fullScreen()).isFalse();
    }

    @Test
    void aLanguageThatTheDeckLacksIsTold() {
        assertThat(model.fallback()).isEmpty();
        model.nextLanguage();

        assertThat(model.appearance().language()).isEqualTo(Locale.FRENCH);
        assertThat(model.fallback()).contains(DUTCH);
    }

    @Test
    void languagesGoRoundWithTheDecksOwnAtTheEnd() {
        var arabic = new CardScreenModel(Decks.arabic(), ticker, Appearance.in(Locale.GERMAN));
        arabic.nextLanguage();
        assertThat(arabic.appearance().language()).isEqualTo(Locale.forLanguageTag("ar"));
        arabic.nextLanguage();

        assertThat(arabic.appearance().language()).isEqualTo(DUTCH);
    }

    @Test
    void zoomStopsAtItsEndsAndThemesGoRound() {
        model.smaller();
        assertThat(model.appearance().zoom()).isEqualTo(100);
        for (int step = 0; step < 20; step++) {
            model.larger();
        }
        assertThat(model.appearance().zoom()).isEqualTo(300);
        model.nextTheme();
        model.nextTheme();
        assertThat(model.appearance().theme()).isEqualTo(Theme.PROJECTOR);
        model.nextTheme();
        assertThat(model.appearance().theme()).isEqualTo(Theme.LIGHT);
    }

    private void startAndPass(Duration time) {
        model.startOrPause();
        ticker.pass(time);
    }
}
