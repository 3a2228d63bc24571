package org.droomballon.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.session.Conflict.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that can be written can be taken back and done again, unless somebody else wrote there since. */
class HistoryTest {
    private static final ItemId NOTE = new ItemId("aa", 5);
    private static final ItemId BALLOON = new ItemId("aa", 6);

    private final History history = new History(written(), Pen.of("cc", written()));

    @ParameterizedTest
    @MethodSource("edits")
    void whatIsUndoneIsAsItWasAndWhatIsRedoneIsBack(Edit edit) {
        List<String> before = visible();
        step(edit, 1);
        List<String> after = visible();
        assertThat(after).isNotEqualTo(before);

        assertThat(history.undo()).contains(new Undone(1, List.of()));
        assertThat(visible()).isEqualTo(before);
        assertThat(history.redo()).contains(new Undone(1, List.of()));
        assertThat(visible()).isEqualTo(after);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatSomebodyElseChangedSinceStaysAndIsTold(Edit edit) {
        step(edit, 1);
        SessionEditor other = Evening.editor(history.session(), "bb");
        edit.write().accept(other, 2);
        history.takeIn(other.session());
        List<String> theirs = visible();

        assertThat(history.undo()).contains(new Undone(0, List.of(new Undone.Kept(edit.field(), edit.place()))));
        assertThat(visible()).isEqualTo(theirs);
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void whatWasDeletedComesBackAndGoesAgain() {
        for (ItemId item : List.of(NOTE, BALLOON)) {
            remove(item);
            assertThat(items()).doesNotContain(item).hasSize(1);
            assertThat(history.undo()).contains(new Undone(1, List.of()));
            assertThat(items()).containsExactly(NOTE, BALLOON);
            assertThat(history.redo()).contains(new Undone(1, List.of()));
            assertThat(items()).doesNotContain(item);
            history.undo();
        }
    }

    @Test
    void whatWasAddedGoesAndComesBackUnlessSomebodyWorkedOnIt() {
        ItemId note = history.step(editor -> editor.addNote("blauw", "k02", "kan", "Koffie"));
        history.undo();
        assertThat(items()).containsExactly(NOTE, BALLOON);
        history.redo();
        assertThat(items()).containsExactly(NOTE, BALLOON, note);

        SessionEditor other = Evening.editor(history.session(), "bb");
        other.rewrite(note, "Koffie en thee");
        history.takeIn(other.session());

        assertThat(history.undo()).contains(new Undone(0, List.of(new Undone.Kept(Field.NOTE, note.toString()))));
        assertThat(items()).contains(note);
    }

    @Test
    void aDeletionThatSomebodyElseRepeatedIsTheirs() {
        remove(NOTE);
        SessionEditor other = Evening.editor(history.session(), "bb");
        other.rewrite(NOTE, "Toch");
        other.remove(NOTE);
        history.takeIn(other.session());

        assertThat(history.undo()).contains(new Undone(0, List.of(new Undone.Kept(Field.NOTE, NOTE.toString()))));
        assertThat(items()).containsExactly(BALLOON);
    }

    @Test
    void anUndoneEditOfADeletedNoteDeletesItAgain() {
        for (ItemId item : List.of(NOTE, BALLOON)) {
            remove(item);
            history.step(editor -> {
                editor.rewrite(item, "Toch");
                return item;
            });
            assertThat(items()).containsExactly(NOTE, BALLOON);

            assertThat(history.undo()).contains(new Undone(2, List.of()));
            assertThat(items()).doesNotContain(item);
            history.undo();
        }
        assertThat(items()).containsExactly(NOTE, BALLOON);
    }

    @Test
    void anEditOfWhatSomebodyElseDeletedIsNotUndone() {
        history.step(editor -> {
            editor.rewrite(NOTE, "Poort om 8 uur");
            return NOTE;
        });
        SessionEditor other = Evening.editor(history.session(), "bb");
        other.remove(NOTE);
        history.takeIn(other.session());

        assertThat(history.undo()).contains(new Undone(0, List.of(new Undone.Kept(Field.NOTE, NOTE.toString()))));
        assertThat(items()).containsExactly(BALLOON);
    }

    @Test
    void aBalloonThatWasAddedGoesWithItsUndo() {
        ItemId balloon = history.step(editor -> editor.addBalloon("blauw", "k02", "Koffie"));

        assertThat(history.undo()).contains(new Undone(1, List.of()));
        assertThat(items()).doesNotContain(balloon);
        assertThat(history.redo()).contains(new Undone(1, List.of()));
        assertThat(items()).contains(balloon);
    }

    @Test
    void aNewStepEndsWhatCouldBeRedone() {
        remove(NOTE);
        history.undo();
        remove(BALLOON);

        assertThat(history.canRedo()).isFalse();
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void anUndoneTableStaysWhereSomebodyElseWrote() {
        history.step(editor -> {
            editor.addGroup("rood", "Rood", List.of(Role.PARENT, Role.PARENT));
            return true;
        });
        SessionEditor other = Evening.editor(history.session(), "bb");
        other.ballot("rood", 1, List.of());
        history.takeIn(other.session());

        assertThat(history.undo()).contains(new Undone(0, List.of(new Undone.Kept(Field.GROUP, "rood"))));
        assertThat(history.session().tables()).hasSize(2);
    }

    @Test
    void whatIsWrittenAfterTakingInIsNewerThanAllThatWasTakenIn() {
        SessionEditor other = Evening.editor(history.session(), "bb");
        IntStream.range(0, 20).forEach(time -> other.school("De Zon " + time));
        history.takeIn(other.session());

        ItemId note = history.step(editor -> editor.addNote("blauw", "k01", "nu", "Koffie"));
        assertThat(note.counter()).isGreaterThan(20);
    }

    @Test
    void whereNothingWasDoneNothingIsUndone() {
        assertThat(history.canUndo()).isFalse();
        assertThat(history.canRedo()).isFalse();
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void aChoiceBesideTheSessionIsUndoneLikeTheRest() {
        Slot<String> choice = new Slot<>(Field.TEN_POINTS, Register.empty());
        history.write(choice, "tien");
        history.write(choice, "negen");

        history.undo();
        assertThat(choice.register().values()).containsExactly("tien");
        history.undo();
        assertThat(choice.register().hasValue()).isFalse();
        history.redo();
        assertThat(choice.register().values()).containsExactly("tien");
    }

    @Test
    void aChoiceThatSomebodyElseMadeSinceStays() {
        Slot<String> choice = new Slot<>(Field.TEN_POINTS, Register.empty());
        history.write(choice, "tien");
        long theirs = choice.register().vector().highest() + 50;
        history.takeIn(choice, choice.register().write("elf", new Stamp("bb", theirs)));

        assertThat(history.undo()).contains(new Undone(0, List.of(new Undone.Kept(Field.TEN_POINTS, ""))));
        assertThat(choice.register().values()).containsExactly("elf");
        history.write(choice, "twaalf");
        assertThat(choice.register().vector().highest()).isGreaterThan(theirs);
    }

    static Stream<Edit> edits() {
        Pair pair = Pair.of(NOTE, BALLOON);
        return Stream.of(
                new Edit(Field.DETAILS, "school", (editor, number) -> editor.school("De Zon " + number)),
                new Edit(Field.DETAILS, "date", (editor, number) -> editor.date(LocalDate.of(2026, 10, number))),
                new Edit(
                        Field.DETAILS,
                        "language",
                        (editor, number) -> editor.language(number == 1 ? Locale.FRENCH : Locale.GERMAN)),
                new Edit(Field.PROGRAMME, "cards", (editor, number) -> editor.cards(List.of("k0" + number))),
                new Edit(Field.PROGRAMME, "film", (editor, number) -> editor.film(number == 1)),
                new Edit(Field.PROGRAMME, "start", (editor, number) -> editor.start(LocalTime.of(19, number))),
                new Edit(Field.PROGRAMME, "minutes", (editor, number) -> editor.minutes(90 + number)),
                new Edit(Field.PROGRAMME, "roles", (editor, number) -> editor.roles(RoleTurns.values()[number - 1])),
                new Edit(Field.GROUP, "blauw", (editor, number) -> editor.cardsOf("blauw", List.of("k0" + number))),
                new Edit(Field.GROUP, "blauw/2", (editor, number) -> editor.nameSeat("blauw", 2, "An " + number)),
                new Edit(
                        Field.QUESTION,
                        "blauw/k17",
                        (editor, number) -> editor.question("blauw", "k17", "Wie? " + number)),
                new Edit(
                        Field.TALK,
                        "blauw/k01",
                        (editor, number) -> editor.phase("blauw", "k01", number == 1 ? Phase.SUMMARY : Phase.DONE)),
                new Edit(Field.TALK, "blauw/k01/3", (editor, number) -> editor.turn("blauw", "k01", 3, number == 1)),
                new Edit(Field.NOTE, NOTE.toString(), (editor, number) -> editor.rewrite(NOTE, "Poort " + number)),
                new Edit(Field.NOTE, NOTE.toString(), (editor, number) -> editor.saidBy(NOTE, number)),
                new Edit(
                        Field.BALLOON,
                        BALLOON.toString(),
                        (editor, number) -> editor.rewrite(BALLOON, "Samen " + number)),
                new Edit(
                        Field.BALLOON,
                        BALLOON.toString(),
                        (editor, number) -> editor.readBack(BALLOON, ReadBack.values()[number])),
                new Edit(Field.PAIR, "aa-5 ~ aa-6", (editor, number) -> editor.decide(pair, Verdict.values()[number])),
                new Edit(Field.SET_ASIDE, "aa-5", (editor, number) -> editor.setAside(NOTE, "naam " + number)),
                new Edit(Field.HEADLINE, "aa-6", (editor, number) -> editor.headline(BALLOON, "Poort " + number)),
                new Edit(
                        Field.BALLOT,
                        "blauw/1",
                        (editor, number) -> editor.ballot("blauw", 1, number == 1 ? List.of(NOTE) : List.of())),
                new Edit(Field.TALLY, "blauw/aa-5", (editor, number) -> editor.tally("blauw", NOTE, number)));
    }

    /** One field that people write, where they find it, and how to write a first or a second value there. */
    record Edit(Field field, String place, ObjIntConsumer<SessionEditor> write) {
        @Override
        public String toString() {
            return field + " " + place;
        }
    }

    private void step(Edit edit, int number) {
        history.step(editor -> {
            edit.write().accept(editor, number);
            return edit;
        });
    }

    private void remove(ItemId item) {
        history.step(editor -> {
            editor.remove(item);
            return item;
        });
    }

    private List<ItemId> items() {
        return history.session().items().stream().map(Item::id).toList();
    }

    private List<String> visible() {
        return visible(history.session());
    }

    /** All that people can read, whoever wrote it and in how many versions. */
    private static List<String> visible(Session session) {
        return Fields.of(session)
                .filter(field -> field.register().hasValue())
                .map(field -> field.field() + " " + field.place() + " "
                        + field.register().values())
                .toList();
    }

    private static Session written() {
        SessionEditor editor = Evening.editor(Evening.begun(), "aa");
        editor.addNote("blauw", "k01", "nu", "Poort");
        editor.addBalloon("blauw", "k01", "Poort open");
        return editor.session();
    }
}
