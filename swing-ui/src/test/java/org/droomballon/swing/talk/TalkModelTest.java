package org.droomballon.swing.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.droomballon.session.Note;
import org.droomballon.session.Phase;
import org.droomballon.session.ReadBack;
import org.droomballon.swing.app.Spot;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.card.CardTimer;
import org.droomballon.swing.card.Mode;
import org.junit.jupiter.api.Test;

class TalkModelTest extends TalkTests {
    @Test
    void anEveningOpensAgainAtTheTableAndCardThatWereShownLast() {
        open(Sessions.twoTables(folder.resolve("bron")));
        Path evening = app.evening().orElseThrow().path();
        model.choose("blauw");
        model.next();
        app.open(evening, Step.TALK);
        model = new TalkModel(app);

        assertThat(model.here().group()).isEqualTo("blauw");
        assertThat(model.card().id()).isEqualTo("k04");
        model.choose("rood");
        assertThat(model.card().id()).isEqualTo("k01");
    }

    @Test
    void aTableThatIsGoneDoesNotKeepTheEveningShut() {
        Path evening = app.evening().orElseThrow().path();
        rig.memory.keep(new Spot(evening, "groen", "k99"));
        model = new TalkModel(app);

        assertThat(model.here().group()).isEqualTo("rood");
        assertThat(model.card().id()).isEqualTo("k01");
    }

    private List<String> notes(String lens) {
        return model.notes().of(model.here(), lens).stream()
                .map(Note::text)
                .flatMap(text -> text.values().stream())
                .toList();
    }

    private void write(String lens, String text) {
        model.notes().type(model.here(), lens, text);
        model.notes().keep(lens);
    }

    @Test
    void theCardsAreThoseOfTheTableInItsOrder() {
        assertThat(numbers()).containsExactly(1, 2, 6, 12);
        assertThat(model.question(model.card()))
                .hasValueSatisfying(question -> assertThat(question).startsWith("Hoe verlaagt"));
    }

    @Test
    void whatIsTypedIsInTheEveningBeforeItIsKept() {
        model.notes().type(model.here(), "nu", "Nieman");
        model.notes().type(model.here(), "nu", "Niemand groet");

        assertThat(model.evening().session().items())
                .extracting(item -> item.text())
                .containsExactly("Niemand groet");
        assertThat(notes("nu")).isEmpty();
        assertThat(model.notes().open(model.here(), "nu")).isEqualTo("Niemand groet");
    }

    @Test
    void everyNoteThatIsKeptStandsUnderItsLens() {
        write("nu", "Niemand groet");
        write("droom", "Koffie");
        write("nu", "De poort is laat open");

        assertThat(notes("nu")).containsExactly("Niemand groet", "De poort is laat open");
        assertThat(notes("droom")).containsExactly("Koffie");
        assertThat(notes("kan")).isEmpty();
    }

    @Test
    void aNoteThatLosesItsLastWordIsGoneAndComesBackWithUndo() {
        write("nu", "Niemand groet");
        Note note = model.notes().of(model.here(), "nu").get(0);
        model.notes().rewrite(model.here(), note.id(), " ");
        assertThat(notes("nu")).isEmpty();
        app.evening().orElseThrow().undo();

        assertThat(notes("nu")).containsExactly("Niemand groet");
    }

    @Test
    void undoTakesBackWhatIsBeingTypedAndTypingGoesOn() {
        model.notes().type(model.here(), "nu", "Fout");
        app.evening().orElseThrow().undo();
        assertThat(model.notes().open(model.here(), "nu")).isEmpty();
        model.notes().type(model.here(), "nu", "Goed");

        assertThat(model.evening().session().items())
                .extracting(item -> item.text())
                .containsExactly("Goed");
    }

    @Test
    void theSummaryOfACardIsOneBalloon() {
        Summary.write(model.here(), "Een poort");
        Summary.write(model.here(), "Een poort waar je iemand kent");

        assertThat(model.here().talk().balloons()).hasSize(1);
        assertThat(Summary.text(model.here())).isEqualTo("Een poort waar je iemand kent");
    }

    @Test
    void theTableAnswersItsBalloonAndMayTakeTheAnswerBack() {
        Summary.answer(model.here(), ReadBack.AGREED);
        assertThat(Summary.answer(model.here())).isEqualTo(ReadBack.NOT_YET);
        Summary.write(model.here(), "Een poort");
        Summary.answer(model.here(), ReadBack.CHANGED);
        assertThat(Summary.answer(model.here())).isEqualTo(ReadBack.CHANGED);
        assertThat(model.progress(model.card())).isEqualTo(Progress.DONE);
        Summary.answer(model.here(), ReadBack.CHANGED);

        assertThat(Summary.answer(model.here())).isEqualTo(ReadBack.NOT_YET);
    }

    @Test
    void goingOnLeadsThroughThePhasesToTheNextCardAndAtLastToTheOtherTables() {
        IntStream.range(0, model.phases().size() - 1).forEach(step -> model.goOn());
        assertThat(model.phase()).isEqualTo(Phase.DONE);
        model.goOn();
        assertThat(model.card().number()).isEqualTo(2);
        model.show(3);
        model.go(Phase.DONE);
        model.goOn();

        assertThat(app.step()).isEqualTo(Step.GATHER);
    }

    @Test
    void aSeatIsTickedAndKeepsItsRole() {
        Turns.SeatTurn first = Turns.of(model.here(), 0).get(0);
        Turns.toggle(model.here(), first);

        assertThat(Turns.of(model.here(), 0))
                .extracting(Turns.SeatTurn::had)
                .containsExactly(true, false, false, false);
        assertThat(Turns.of(model.here(), 0).get(0).role()).isEqualTo(first.role());
    }

    @Test
    void theProjectorShowsTheSameTimeAndTurnsTheSameCard() {
        model.toggleProjector();
        var hall = app.projector().orElseThrow();
        start();
        pass(Duration.ofSeconds(90));
        assertThat(hall.timer().reading())
                .isEqualTo("08:30")
                .isEqualTo(model.timer().reading());
        hall.next();
        assertThat(model.card().number()).isEqualTo(2);
        model.previous();

        assertThat(hall.card().number()).isEqualTo(1);
    }

    @Test
    void escapeInTheHallClosesTheProjector() {
        model.toggleProjector();
        app.projector().orElseThrow().escape();

        assertThat(model.isProjecting()).isFalse();
    }

    @Test
    void tablesWithOtherCardsAreShownToTheHallAfterTheFilm() {
        open(Sessions.twoTables(folder));
        model.toggleProjector();
        assertThat(model.screen().mode()).isEqualTo(Mode.FILM);
        model.toggleProjector();
        start();
        model.toggleProjector();

        assertThat(model.screen().mode()).isEqualTo(Mode.TABLES);
    }

    @Test
    void anotherTableHasItsOwnCardsAndTime() {
        open(Sessions.twoTables(folder));
        model.choose("rood");
        start();
        pass(Duration.ofMinutes(1));
        model.choose("blauw");
        assertThat(numbers()).containsExactly(3, 4);
        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.READY);
        model.choose("rood");

        assertThat(model.timer().phase()).isEqualTo(CardTimer.Phase.PAUSED);
    }

    @Test
    void twoTextsOfOneNoteAreShownUntilPeopleChoose() {
        open(Sessions.clash(folder));
        List<Clash> clashes = Clash.of(model.here());
        assertThat(clashes).extracting(Clash::kind).containsExactly(Clash.Kind.NOTE, Clash.Kind.BALLOON);
        model.here()
                .change(editor ->
                        clashes.get(0).keep().accept(editor, clashes.get(0).both()));
        model.here().change(editor -> clashes.get(1).keep().accept(editor, "Een poort waar je iemand kent"));

        assertThat(Clash.of(model.here())).isEmpty();
        assertThat(notes("nu").get(0)).contains("Koffie op vrijdag").contains("Koffie en thee op maandag");
        assertThat(Summary.all(model.here())).hasSize(1);
    }

    @Test
    void theQuestionOfABlankCardIsTheSameOnBothScreens() {
        model.evening().change(editor -> editor.cardsOf("rood", List.of("k17")));
        assertThat(model.isBlank()).isTrue();
        model.here().change(editor -> editor.question("rood", "k17", "Wie kent wie?"));

        assertThat(model.question(model.card())).isEqualTo(Optional.of("Wie kent wie?"));
    }

    @Test
    void aSessionWithoutTablesLeadsToThePlan() {
        open(Sessions.without(folder));

        assertThat(model.talk()).isEmpty();
        pass(Duration.ofSeconds(3));
        assertThat(model.late()).isEmpty();
    }
}
