package org.droomballon.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write stands in the session, cleaned; what cannot be is refused. */
class SessionEditorTest {
    private final Session begun = Evening.begun();
    private final SessionEditor editor = Evening.editor(begun, "aa");

    @Test
    void whatIsKnownOfTheEveningIsWrittenDown() {
        editor.school(" De Zon\u202E ");
        editor.date(LocalDate.of(2026, 10, 15));
        editor.language(Locale.FRENCH);

        Details details = editor.session().details();
        assertThat(details.school().values()).containsExactly("De Zon");
        assertThat(details.date().values()).containsExactly(LocalDate.of(2026, 10, 15));
        assertThat(details.language().values()).containsExactly(Locale.FRENCH);
    }

    @Test
    void whatWasPlannedIsWrittenDown() {
        editor.cards(List.of("k03", "k01"));
        editor.film(true);
        editor.start(LocalTime.of(19, 30, 59));
        editor.minutes(90);
        editor.roles(RoleTurns.PER_CARD);

        Programme programme = editor.session().programme();
        assertThat(programme.cards().values()).containsExactly(List.of("k03", "k01"));
        assertThat(programme.film().values()).containsExactly(true);
        assertThat(programme.start().values()).containsExactly(LocalTime.of(19, 30));
        assertThat(programme.minutes().values()).containsExactly(90);
        assertThat(programme.roles().values()).containsExactly(RoleTurns.PER_CARD);
    }

    @Test
    void nobodyDecidesOrGivesDotsAboutWhatIsNotThere() {
        ItemId there = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId nowhere = new ItemId("zz", 99);

        assertThat(Stream.<Runnable>of(
                        () -> editor.decide(Pair.of(there, nowhere), Verdict.SAME),
                        () -> editor.setAside(nowhere, "dubbel"),
                        () -> editor.headline(nowhere, "Poort open"),
                        () -> editor.ballot("blauw", 1, List.of(there, nowhere)),
                        () -> editor.tally("blauw", nowhere, 1)))
                .allSatisfy(change -> assertThatIllegalArgumentException()
                        .isThrownBy(change::run)
                        .withMessageContaining("'" + nowhere + "'"));
        assertThat(editor.session().decisions().items()).isEmpty();
        assertThat(editor.session().ballots().seats()).isEmpty();
    }

    @Test
    void aTableKeepsItsSeatsAndRolesWhenANameIsWritten() {
        editor.nameSeat("blauw", 3, " Fatima ");

        Group blue = editor.session().group("blauw").orElseThrow();
        assertThat(blue.title()).isEqualTo("Blauw");
        assertThat(blue.seats()).extracting(Seat::number).containsExactly(1, 2, 3);
        assertThat(blue.seats())
                .extracting(seat -> seat.role().firstOr(Role.PARENT))
                .containsExactly(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT);
        assertThat(blue.seats()).extracting(seat -> seat.name().firstOr("?")).containsExactly("?", "?", "Fatima");
    }

    @Test
    void aTableTalksAboutItsOwnCardsElseAboutThoseOfTheProgramme() {
        editor.cards(List.of("k01", "k02"));
        assertThat(editor.session().cardsOf(blue())).containsExactly("k01", "k02");

        editor.cardsOf("blauw", List.of("k02"));
        assertThat(editor.session().cardsOf(blue())).containsExactly("k02");
    }

    @Test
    void aTalkHoldsItsQuestionItsPhaseItsTurnsAndItsTime() {
        editor.question("blauw", "k17", " Wie opent de poort? ");
        editor.phase("blauw", "k17", Phase.SUMMARY);
        editor.turn("blauw", "k17", 3, true);
        editor.spend("blauw", "k17", Duration.ofSeconds(40));
        editor.spend("blauw", "k17", Duration.ZERO);

        Talk talk = editor.session().talk("blauw", "k17").orElseThrow();
        assertThat(talk.question().values()).containsExactly("Wie opent de poort?");
        assertThat(editor.session().state("blauw", "k17"))
                .isEqualTo(new TalkState(Phase.SUMMARY, List.of(1, 2), Duration.ofSeconds(40)));
        assertThat(editor.session().talk("blauw", "k01")).isEmpty();
    }

    @Test
    void whoSaidItAndWhetherTheTableAgreedStayWithTheWords() {
        ItemId note = editor.addNote("blauw", "k01", "nu", " Poort open ");
        ItemId balloon = editor.addBalloon("blauw", "k01", "De poort om 8 uur");
        editor.saidBy(note, 2);
        editor.readBack(balloon, ReadBack.CHANGED);
        editor.rewrite(balloon, " De poort om half 8 ");

        Talk talk = editor.session().talk("blauw", "k01").orElseThrow();
        assertThat(talk.notes()).singleElement().satisfies(written -> {
            assertThat(written.seat().values()).containsExactly(2);
            assertThat(written.lens().values()).containsExactly("nu");
        });
        assertThat(editor.session().items())
                .extracting(Item::id, Item::kind, Item::text, Item::readBack)
                .containsExactly(
                        tuple(note, Item.Kind.NOTE, "Poort open", ReadBack.AGREED),
                        tuple(balloon, Item.Kind.BALLOON, "De poort om half 8", ReadBack.CHANGED));
    }

    @Test
    void aNoteIsNotReadBackAndNobodySaidABalloon() {
        ItemId note = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId balloon = editor.addBalloon("blauw", "k01", "Poort open");
        Session before = editor.session();

        editor.readBack(note, ReadBack.NOT_OURS);
        editor.saidBy(balloon, 1);

        assertThat(editor.session()).isEqualTo(before);
    }

    @Test
    void aBalloonIsUnheardUntilTheTableSaysThatItIsTheirs() {
        ItemId note = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId balloon = editor.addBalloon("blauw", "k01", "Poort open");

        assertThat(item(note).isUnheard()).isFalse();
        assertThat(item(balloon).isUnheard()).isTrue();
        editor.readBack(balloon, ReadBack.NOT_OURS);
        assertThat(item(balloon).isUnheard()).isTrue();
        editor.readBack(balloon, ReadBack.AGREED);
        assertThat(item(balloon).isUnheard()).isFalse();
        editor.readBack(balloon, ReadBack.CHANGED);
        assertThat(item(balloon).isUnheard()).isFalse();
    }

    @Test
    void writingInWhatWasDeletedBringsItBack() {
        ItemId note = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId balloon = editor.addBalloon("blauw", "k01", "Poort open");
        editor.remove(note);
        editor.remove(balloon);
        assertThat(editor.session().items()).isEmpty();

        editor.rewrite(note, "Poort dicht");
        editor.readBack(balloon, ReadBack.AGREED);

        assertThat(editor.session().items()).extracting(Item::text).containsExactly("Poort dicht", "Poort open");
    }

    @Test
    void deletingTwiceWritesNothingTheSecondTime() {
        ItemId note = editor.addNote("blauw", "k01", "nu", "Poort");
        editor.remove(note);
        Session once = editor.session();

        editor.remove(note);

        assertThat(editor.session()).isEqualTo(once);
    }

    @Test
    void whatPeopleDecideAboutNotesIsWrittenDownAndCanBeTakenBack() {
        ItemId one = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId other = editor.addNote("blauw", "k01", "nu", "De poort");
        editor.decide(Pair.of(other, one), Verdict.SAME);
        editor.setAside(one, " naam van een kind ");
        editor.headline(one, " Poort open ");

        Decisions decisions = editor.session().decisions();
        assertThat(decisions.pairs(Verdict.SAME)).containsExactly(Pair.of(one, other));
        assertThat(decisions.pairs(Verdict.DIFFERENT)).isEmpty();
        assertThat(decisions.setAside(one)).contains("naam van een kind");
        assertThat(decisions.headline(one)).contains("Poort open");
        assertThat(decisions.setAside(other)).isEmpty();

        editor.setAside(one, "");
        assertThat(editor.session().decisions().setAside(one)).isEmpty();
        assertThat(editor.session().decisions().headline(one)).contains("Poort open");
        editor.headline(one, "");
        assertThat(editor.session().decisions().headline(one)).isEmpty();
    }

    @Test
    void dotsOfASeatReplaceTheDotsThatItHad() {
        ItemId one = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId other = editor.addNote("blauw", "k01", "nu", "Koffie");
        editor.ballot("blauw", 1, List.of(one));
        editor.ballot("blauw", 1, List.of(other, one, other));
        editor.tally("blauw", one, 2);

        Ballots ballots = editor.session().ballots();
        assertThat(ballots.seats()).singleElement().satisfies(ballot -> {
            assertThat(ballot.id()).isEqualTo("blauw/1");
            assertThat(ballot.supports()).containsExactly(one, other);
        });
        assertThat(ballots.tallies()).singleElement().satisfies(tally -> {
            assertThat(tally.id()).isEqualTo("blauw/" + one);
            assertThat(tally.dots()).isEqualTo(2);
        });
    }

    @Test
    void whoeverGoesOnLaterFindsAllThatWasWrittenAndDecided() {
        ItemId one = editor.addNote("blauw", "k01", "nu", "Poort");
        ItemId other = editor.addBalloon("blauw", "k01", "De poort");
        editor.decide(Pair.of(one, other), Verdict.SAME);
        editor.setAside(one, "naam van een kind");
        editor.ballot("blauw", 1, List.of(other));
        editor.tally("blauw", other, 2);
        Session before = editor.session();

        SessionEditor later = Evening.editor(before, "bb");
        later.school("De Zon");

        assertThat(later.session()).isEqualTo(before.withDetails(later.session().details()));
    }

    @Test
    void everySeatAndEveryWriterCountsForItself() {
        editor.turn("blauw", "k01", 1, true);
        editor.turn("blauw", "k01", 2, true);
        editor.turn("blauw", "k01", 1, false);
        editor.spend("blauw", "k01", Duration.ofSeconds(5));
        SessionEditor other = Evening.editor(editor.session(), "bb");
        other.spend("blauw", "k01", Duration.ofSeconds(7));
        other.spend("blauw", "k01", Duration.ofSeconds(1));

        TalkState state = other.session().state("blauw", "k01");
        assertThat(state.waiting()).containsExactly(1, 3);
        assertThat(state.spent()).isEqualTo(Duration.ofSeconds(13));
        assertThat(other.session().talk("blauw", "k01").orElseThrow().spent())
                .extracting(Spent::writer, Spent::total)
                .containsExactly(tuple("aa", 5), tuple("bb", 8));
    }

    @Test
    void rolesMoveOnOneSeatWithEveryCardOrStay() {
        Seat last = blue().seats().get(2);

        assertThat(List.of(0, 1, 2, 3))
                .extracting(card -> blue().role(last, card, RoleTurns.PER_CARD))
                .containsExactly(Role.PARENT, Role.NOTE_TAKER, Role.FACILITATOR, Role.PARENT);
        assertThat(List.of(0, 1, 2))
                .extracting(card -> blue().role(last, card, RoleTurns.EVENING))
                .containsOnly(Role.PARENT);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatIsNotThereCannotBeWrittenAbout(Consumer<SessionEditor> mistake) {
        Session before = editor.session();

        assertThatIllegalArgumentException().isThrownBy(() -> mistake.accept(editor));
        assertThat(editor.session()).isEqualTo(before);
    }

    static Stream<Consumer<SessionEditor>> mistakes() {
        ItemId nobody = new ItemId("zz", 9);
        return Stream.of(
                editor -> editor.addGroup("blauw", "Nog eens", List.of(Role.PARENT)),
                editor -> editor.cardsOf("rood", List.of()),
                editor -> editor.nameSeat("rood", 1, "An"),
                editor -> editor.nameSeat("blauw", 0, "An"),
                editor -> editor.nameSeat("blauw", 4, "An"),
                editor -> editor.question("rood", "k17", "Wie?"),
                editor -> editor.question("blauw", "k99", "Wie?"),
                editor -> editor.phase("blauw", "k01", Phase.lens("gisteren")),
                editor -> editor.turn("blauw", "k01", 4, true),
                editor -> editor.spend("blauw", "k01", Duration.ofNanos(-1)),
                editor -> editor.addNote("blauw", "k01", "nu", " \u202E "),
                editor -> editor.addBalloon("blauw", "k99", "Poort"),
                editor -> editor.addBalloon("blauw", "k01", ""),
                editor -> editor.rewrite(nobody, "Poort"),
                editor -> editor.saidBy(nobody, 1),
                editor -> editor.readBack(nobody, ReadBack.AGREED),
                editor -> editor.remove(nobody),
                editor -> editor.ballot("blauw", 4, List.of()),
                editor -> editor.ballot("rood", 1, List.of()));
    }

    private Group blue() {
        return editor.session().group("blauw").orElseThrow();
    }

    private Item item(ItemId id) {
        return editor.session().items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
