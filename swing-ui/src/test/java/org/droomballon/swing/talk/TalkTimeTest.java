package org.droomballon.swing.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.Duration;
import java.util.List;
import org.droomballon.deck.Card;
import org.droomballon.session.Phase;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.Notice;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.app.Tools;
import org.droomballon.swing.card.CardTimer;
import org.junit.jupiter.api.Test;

/** The time of a card: it is kept, and the plan follows it. */
class TalkTimeTest extends TalkTests {
    @Test
    void theTimeThatATalkTakesIsInTheEveningSoonAndWhole() {
        start();
        pass(Duration.ofSeconds(25));
        assertThat(model.table().state(model.card()).spent()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(25));
        start();
        model.evening().settle();

        assertThat(model.table().state(model.card()).spent()).isEqualTo(Duration.ofSeconds(25));
    }

    @Test
    void timeThatWasSpentBeforeTheAppWasClosedCounts() {
        start();
        pass(Duration.ofMinutes(4));
        model.evening().settle();
        TalkModel reopened = new TalkModel(app);

        assertThat(reopened.timer().reading()).isEqualTo("06:00");
        assertThat(reopened.timer().phase()).isEqualTo(CardTimer.Phase.PAUSED);
    }

    @Test
    void timeThatIsOverIsHeardOnceAndOnlyWhereThatIsWanted() {
        start();
        pass(Duration.ofMinutes(11));
        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.OVER);
        assertThat(rig.host.beeps).isZero();
        model.toggleSound();
        model.screen().addMinute();
        model.screen().addMinute();
        pass(Duration.ofMinutes(5));

        assertThat(rig.host.beeps).isOne();
    }

    @Test
    void aTableThatRunsLateIsToldThatTheOtherCardsAreShorter() {
        start();
        pass(Duration.ofMinutes(22));
        Late late = model.late().orElseThrow();
        assertThat(late.drops()).isFalse();
        assertThat(late.minutes()).isEqualTo(6);
        model.accept(late);

        assertThat(model.late()).isEmpty();
    }

    @Test
    void aCardThatMustStayIsNotProposedForDropping() {
        app.evening().orElseThrow().change(editor -> editor.must(List.of("k12")));
        start();
        pass(Duration.ofMinutes(28));

        assertThat(model.late().orElseThrow().cards()).extracting(Card::number).containsExactly(6);
    }

    @Test
    void aCardThatThePlanProposesToDropIsDroppedOnlyWhenPeopleSaySo() {
        start();
        pass(Duration.ofMinutes(28));
        Late late = model.late().orElseThrow();
        assertThat(late.cards()).extracting(Card::number).containsExactly(12);
        assertThat(numbers()).containsExactly(1, 2, 6, 12);
        model.accept(late);
        assertThat(numbers()).containsExactly(1, 2, 6);
        assertThat(model.late().filter(Late::drops)).isEmpty();
        app.evening().orElseThrow().undo();

        assertThat(numbers()).containsExactly(1, 2, 6, 12);
    }

    @Test
    void aProposalThatWasRefusedIsNotMadeAgain() {
        start();
        pass(Duration.ofMinutes(28));
        model.refuse(model.late().orElseThrow());
        pass(Duration.ofMinutes(1));

        assertThat(model.late()).isEmpty();
        assertThat(numbers()).hasSize(4);
    }

    @Test
    void theNextCardHasAsLongAsThePlanNowGivesIt() {
        start();
        pass(Duration.ofMinutes(22));
        model.go(Phase.DONE);
        model.goOn();
        start();

        assertThat(model.timer().reading()).isEqualTo("06:00");
    }

    @Test
    void aLaptopThatSleptWhileTheTimeRanSaysSoAndCountsIt() {
        Wall wall = new Wall();
        Tools tools = rig.app.tools();
        AppModel awake = new AppModel(new Tools(
                tools.toolkit(),
                tools.desk(),
                tools.work(),
                tools.aside(),
                tools.host(),
                tools.memory(),
                tools.writers(),
                wall,
                tools.ticker()));
        awake.open(Sessions.of(folder.resolve("wake"), "k01", "k02"), Step.TALK);
        model = new TalkModel(awake);
        start();
        wall.pass(Duration.ofMinutes(4));
        awake.pulse().beat();
        awake.pulse().beat();

        assertThat(model.timer().reading()).isEqualTo("06:00");
        assertThat(awake.notices())
                .extracting(Notice::text)
                .singleElement(STRING)
                .contains("ongeveer 4 minuten");
        awake.leave(() -> {});
    }
}
