package org.droomballon.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an evening says of its tables, of what is written there, and of what two people wrote at once. */
class SessionTest {
    @Test
    void onATableWhereNothingIsWrittenNobodyIsMissed() {
        History history = history();
        history.undo();

        assertThat(history.session().group("rood")).isPresent();
        assertThat(history.session().tables()).extracting(Group::id).containsExactly("blauw");
        assertThat(history.session().seats()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("writing")
    void aTableWhereSomethingIsWrittenStays(Consumer<SessionEditor> writes) {
        History history = history();
        SessionEditor other = Evening.editor(history.session(), "bb");
        writes.accept(other);
        history.undo();
        Session gone = history.session();
        Session both = gone.withTalks(other.session().talks())
                .withBallots(other.session().ballots());

        assertThat(gone.tables()).extracting(Group::id).containsExactly("blauw");
        assertThat(both.tables()).extracting(Group::id).containsExactly("blauw", "rood");
        assertThat(both.seats()).isEqualTo(5);
    }

    static Stream<Consumer<SessionEditor>> writing() {
        return Stream.of(
                editor -> editor.question("rood", "k17", "Wie?"),
                editor -> editor.phase("rood", "k01", Phase.SUMMARY),
                editor -> editor.turn("rood", "k01", 1, false),
                editor -> editor.addNote("rood", "k01", "nu", "Poort"),
                editor -> editor.addBalloon("rood", "k01", "Poort"),
                editor -> editor.ballot("rood", 1, List.of()),
                editor -> editor.tally("rood", editor.addNote("blauw", "k01", "nu", "Bank"), 0));
    }

    @Test
    void aTableThatOnlySpentTimeWroteNothing() {
        History history = history();
        SessionEditor other = Evening.editor(history.session(), "bb");
        other.spend("rood", "k01", Duration.ofMinutes(3));
        history.undo();

        assertThat(history.session().withTalks(other.session().talks()).tables())
                .extracting(Group::id)
                .containsExactly("blauw");
    }

    @Test
    void whatIsWrittenAtAnotherTableKeepsNoTable() {
        History history = history();
        SessionEditor other = Evening.editor(history.session(), "bb");
        other.addNote("blauw", "k01", "nu", "Poort");
        history.undo();
        Talk untouched = Talk.begun("rood", "k01").with(new Turn(1, Register.empty()));
        List<Talk> talks = Stream.concat(other.session().talks().stream(), Stream.of(untouched))
                .toList();

        assertThat(history.session().withTalks(talks).tables())
                .extracting(Group::id)
                .containsExactly("blauw");
    }

    @Test
    void theFileOfATableHoldsWhatIsItsOwnAndNoDecisionsAboutAll() {
        SessionEditor editor = Evening.editor(history().session(), "bb");
        ItemId blue = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId red = editor.addNote("rood", "k01", "nu", "Koffie");
        editor.ballot("blauw", 1, List.of(blue));
        editor.ballot("rood", 1, List.of(red));
        editor.tally("blauw", red, 2);
        editor.tally("rood", blue, 1);
        editor.setAside(blue, "naam");

        Session table = editor.session().carrying(List.of(carried(1))).ofTable("rood");

        assertThat(table.groups()).extracting(Group::id).containsExactly("rood");
        assertThat(table.items()).extracting(Item::id).containsExactly(red);
        assertThat(table.ballots().seats()).extracting(Ballot::id).containsExactly("rood/1");
        assertThat(table.ballots().tallies()).extracting(Tally::id).containsExactly("rood/" + blue);
        assertThat(table.decisions()).isEqualTo(Decisions.NONE);
        assertThat(table.carried()).containsExactly(carried(1));
    }

    @Test
    void aTableHasDotsOnceOneOfItsSeatsGaveThem() {
        SessionEditor editor = Evening.editor(history().session(), "bb");
        assertThat(editor.session().ballots().isEmpty()).isTrue();

        editor.ballot("rood", 2, List.of());
        assertThat(editor.session().ballots().isEmpty()).isFalse();
        assertThat(editor.session().ballots().has("rood")).isTrue();
        assertThat(editor.session().ballots().has("blauw")).isFalse();

        editor.tally("blauw", editor.addNote("blauw", "k01", "nu", "Bank"), 0);
        assertThat(editor.session().ballots().has("blauw")).isTrue();
        assertThat(new Ballots(List.of(ballot("rood", 1)), List.of()).isEmpty()).isTrue();
        assertThat(new Ballots(List.of(ballot("rood", 1)), List.of()).has("rood"))
                .isFalse();
        assertThat(new Ballots(List.of(), List.of(tally("rood", new ItemId("aa", 9)))).isEmpty())
                .isTrue();
        Ballots numbers = new Ballots(List.of(), editor.session().ballots().tallies());
        assertThat(numbers.isEmpty()).isFalse();
        assertThat(numbers.has("rood")).isFalse();
    }

    @Test
    void ballotsAndTalliesStandInTheOrderOfTheirTables() {
        ItemId first = new ItemId("aa", 1);
        ItemId later = new ItemId("aa", 2);
        Ballots ballots = new Ballots(
                List.of(ballot("rood", 1), ballot("blauw", 2), ballot("blauw", 1)),
                List.of(tally("rood", first), tally("blauw", later), tally("blauw", first)));

        assertThat(ballots.seats()).extracting(Ballot::id).containsExactly("blauw/1", "blauw/2", "rood/1");
        assertThat(ballots.tallies())
                .extracting(Tally::id)
                .containsExactly("blauw/" + first, "blauw/" + later, "rood/" + first);
    }

    @Test
    void whereTwoDecideDifferentlyTheSameIsNotSure() {
        ItemId one = new ItemId("aa", 1);
        ItemId two = new ItemId("aa", 2);
        Pair pair = Pair.of(one, two);
        Decisions disputed =
                new Decisions(List.of(new PairDecision(pair, together(Verdict.SAME, Verdict.DIFFERENT))), List.of());

        assertThat(disputed.pairs(Verdict.SAME)).isEmpty();
        assertThat(disputed.pairs(Verdict.DIFFERENT)).containsExactly(pair);
        assertThat(disputed.pairs(Verdict.UNDECIDED)).isEmpty();
    }

    @Test
    void howFarATalkIsCountsFromTheFurthest() {
        Talk talk = Talk.begun("blauw", "k01").withPhase(together(Phase.SUMMARY, Phase.lens("kan")));

        assertThat(talk.phase(Evening.DECK)).isEqualTo(Phase.SUMMARY);
        assertThat(Talk.begun("blauw", "k01").phase(Evening.DECK)).isEqualTo(Phase.READING_ALOUD);
    }

    @Test
    void nobodyAsksHowFarATableIsThatIsNotThereOrWithACardThatIsNotThere() {
        Session session = Evening.begun();

        assertThatIllegalArgumentException().isThrownBy(() -> session.state("groen", "k01"));
        assertThatIllegalArgumentException().isThrownBy(() -> session.state("blauw", "k99"));
    }

    @Test
    void twoTextsAtOnceAreAConflictAndTwoPhasesAreNot() {
        Session session = Evening.begun();
        Talk talk = Talk.begun("blauw", "k17")
                .withQuestion(together("Wie?", "Wanneer?"))
                .withPhase(together(Phase.SUMMARY, Phase.DONE))
                .with(new Turn(1, together(true, false)))
                .with(new Spent("bb", together(1, 2)));

        assertThat(session.withTalks(List.of(talk)).conflicts())
                .containsExactly(new Conflict(Conflict.Field.QUESTION, "blauw/k17", List.of("Wie?", "Wanneer?")));
        assertThat(session.withDetails(Details.NONE.withSchool(together("De Zon", "De Zon")))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void whereTwoWroteOneNoteAnewBothTextsAreShown() {
        Note note = new Note(
                new ItemId("aa", 1),
                Register.<String>empty().write("nu", new Stamp("aa", 1)),
                together("Poort open", " Poort dicht "),
                HomeLanguage.UNSAID,
                Register.empty(),
                Register.empty());
        Talk talk = Talk.begun("blauw", "k01").withItems(List.of(note), List.of());

        assertThat(Evening.begun().withTalks(List.of(talk)).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.text()).isEqualTo("Poort open");
                    assertThat(item.otherTexts()).containsExactly("Poort dicht");
                    assertThat(item.lens()).contains("nu");
                });
    }

    @Test
    void carriedPointsStandInTheirOrder() {
        Session session = Evening.begun().carrying(List.of(carried(3), carried(1), carried(2)));

        assertThat(session.carried()).extracting(CarriedPoint::number).containsExactly(1, 2, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> carried(0));
    }

    @Test
    void aSchoolThatDeclinesSaysWhy() {
        assertThatIllegalArgumentException().isThrownBy(() -> outcome(PointStatus.DECLINED, ""));
        assertThat(outcome(PointStatus.DECLINED, "Geen plaats").reason()).isEqualTo("Geen plaats");
        assertThat(outcome(PointStatus.AGREED, "").reason()).isEmpty();
        assertThat(Stream.of(PointStatus.values()).filter(PointStatus::isFinished))
                .containsExactly(PointStatus.DONE, PointStatus.DECLINED);
    }

    /** With a second table, rood, that can be undone. */
    private static History history() {
        History history = new History(Evening.begun(), Pen.of("aa", Evening.begun()));
        history.step(editor -> {
            editor.addGroup("rood", "Rood", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
            return true;
        });
        return history;
    }

    private static <T> Register<T> together(T one, T other) {
        return new Register<>(List.of(
                new Version<>(Optional.of(one), VersionVector.NONE.with(new Stamp("bb", 2))),
                new Version<>(Optional.of(other), VersionVector.NONE.with(new Stamp("cc", 2)))));
    }

    private static Ballot ballot(String group, int seat) {
        return new Ballot(group, seat, Register.empty());
    }

    private static Tally tally(String group, ItemId item) {
        return new Tally(group, item, Register.empty());
    }

    private static CarriedPoint carried(int number) {
        PointOrigin origin = new PointOrigin(
                Optional.of(LocalDate.of(2026, 10, 15)), List.of("Blauw"), List.of(1), List.of("Droom?"));
        return new CarriedPoint(
                new PointId("avond-1", new ItemId("aa", 10 - number)), number, "Poort", origin, Outcome.OPEN);
    }

    private static Outcome outcome(PointStatus status, String reason) {
        return new Outcome(status, reason, "", "", Optional.empty(), Optional.empty());
    }
}
