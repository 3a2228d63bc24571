package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.droomballon.deck.ConversationRules;
import org.droomballon.deck.Deck;
import org.droomballon.plan.Plan.Film;
import org.droomballon.plan.Reason.Kind;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Session;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final Deck DECK = Decks.WARM;

    @Test
    void twentyThreeParentsTalkAboutFiveCardsInNinetyMinutes() throws NoPlanException {
        Plan plan = Plan.of(DECK, Attendance.of(23), Decks.minutes(90), 1);

        assertThat(plan.tables()).extracting(PlannedTable::seats).containsExactly(4, 4, 4, 4, 4, 3);
        assertThat(plan.cards()).containsExactly("k01", "k02", "k03", "k04", "k05");
        assertThat(plan.tables()).allSatisfy(table -> assertThat(table.cards()).isEqualTo(plan.cards()));
        assertThat(plan.timetable().stretches())
                .extracting(Stretch::kind, Stretch::from, Stretch::minutes)
                .containsExactly(
                        new Tuple(Stretch.Kind.WELCOME, 0, 10),
                        new Tuple(Stretch.Kind.CARD, 10, 10),
                        new Tuple(Stretch.Kind.CARD, 20, 10),
                        new Tuple(Stretch.Kind.CARD, 30, 10),
                        new Tuple(Stretch.Kind.CARD, 40, 10),
                        new Tuple(Stretch.Kind.CARD, 50, 10),
                        new Tuple(Stretch.Kind.HARVEST, 60, 20),
                        new Tuple(Stretch.Kind.CLOSING, 80, 5));
        assertThat(plan.remarks()).containsExactly(new Reason(Kind.MINUTES_TO_SPARE, List.of("5")));
    }

    @Test
    void anEveningMayRunOverMidnight() throws NoPlanException {
        TimeFrame late = TimeFrame.between(LocalTime.of(23, 15), LocalTime.of(0, 45));
        Plan plan =
                Plan.of(DECK, Attendance.of(4), Decks.agenda(late, CardWish.NONE, Distribution.SAME, Film.SHOWN), 1);

        assertThat(plan.timetable().limit()).isEqualTo(90);
        assertThat(plan.timetable().stretches())
                .extracting(stretch -> plan.timetable().clock(stretch.from()).orElseThrow())
                .startsWith(LocalTime.of(23, 15), LocalTime.of(23, 25), LocalTime.of(23, 35))
                .endsWith(LocalTime.of(0, 15), LocalTime.of(0, 35));
    }

    @Test
    void withoutAnEndTheEveningTakesWhatItsCardsNeed() throws NoPlanException {
        CardWish five = new CardWish(List.of("k01", "k02", "k03", "k04", "k10"), List.of());
        Plan plan = Plan.of(
                DECK, Attendance.of(14), Decks.agenda(TimeFrame.open(), five, Distribution.SAME, Film.SHOWN), 1);

        assertThat(plan.timetable().minutes()).isEqualTo(95);
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void aMustHaveCardStaysWhenOthersDoNotFitAndThatIsTold() throws NoPlanException {
        CardWish wish = new CardWish(List.of("k05", "k01", "k10", "k02"), List.of("k10", "k07"));
        Plan plan = Plan.of(
                DECK, Attendance.of(14), Decks.agenda(TimeFrame.of(65), wish, Distribution.SAME, Film.NOT_SHOWN), 1);

        assertThat(plan.cards()).containsExactly("k05", "k10", "k07");
        assertThat(plan.mustRounds()).containsExactly(2, 3);
        assertThat(plan.remarks())
                .containsExactly(
                        new Reason(Kind.FILM_NOT_SHOWN, List.of("k10")),
                        new Reason(Kind.CARD_LEFT_OUT, List.of("k01")),
                        new Reason(Kind.CARD_LEFT_OUT, List.of("k02")));
    }

    @Test
    void unaskedNoBlankCardIsChosenAndNoCardAboutAFilmThatIsNotShown() throws NoPlanException {
        List<String> without =
                Plan.of(DECK, Attendance.of(6), Decks.minutes(600), 1).cards();

        assertThat(without).hasSize(15).doesNotContain("k10", "k17");
    }

    @Test
    void whatStandsInTheWayIsToldAtOnce() {
        Attendance who = Attendance.of(List.of("An", "Bo", "Cas"))
                .at(3)
                .wishing(List.of(Wish.apart("An", "Zoë"), Wish.together("Bo")));

        assertThat(reasons(DECK, who, Decks.minutes(44)))
                .containsExactly(
                        new Reason(Kind.NUMBER_OF_TABLES, List.of("3", "1", "1")),
                        new Reason(Kind.UNKNOWN_NAME, List.of("Zoë")),
                        new Reason(Kind.WISH_FOR_ONE, List.of("Bo")),
                        new Reason(Kind.TOO_SHORT, List.of("44", "45")));
    }

    @Test
    void oneParentIsNoConversationAndFiveHundredIsTheMost() throws NoPlanException {
        assertThat(reasons(DECK, Attendance.of(1), Decks.minutes(90)))
                .containsExactly(new Reason(Kind.TOO_FEW_PARENTS, List.of("1", "2")));
        assertThat(reasons(DECK, Attendance.of(501), Decks.minutes(90)))
                .containsExactly(new Reason(Kind.TOO_MANY_PARENTS, List.of("501", "500")));
        assertThat(Plan.of(DECK, Attendance.of(500), Decks.minutes(90), 1).parents())
                .isEqualTo(500);
    }

    @Test
    void mustHaveCardsThatDoNotFitAreRefusedWithWhatTheyNeed() throws NoPlanException {
        CardWish three = new CardWish(List.of(), List.of("k01", "k02", "k03"));
        Agenda same = Decks.agenda(TimeFrame.of(64), three, Distribution.SAME, Film.NOT_SHOWN);
        Agenda spread = Decks.agenda(TimeFrame.of(64), three, Distribution.SPREAD, Film.NOT_SHOWN);

        assertThat(reasons(DECK, Attendance.of(8), same))
                .containsExactly(new Reason(Kind.MUST_HAVES_TOO_LONG, List.of("3", "64", "65")));
        assertThat(Plan.of(DECK, Attendance.of(8), spread, 1).cards()).contains("k01", "k02", "k03");
    }

    @Test
    void neitherTimeNorCardsAndMoreThanADayAreNoEvening() {
        assertThat(reasons(
                        DECK,
                        Attendance.of(8),
                        Decks.agenda(TimeFrame.open(), CardWish.NONE, Distribution.SAME, Film.SHOWN)))
                .extracting(Reason::kind)
                .containsExactly(Kind.NO_TIME_AND_NO_CARDS);
        assertThat(reasons(DECK, Attendance.of(8), Decks.minutes(1441)))
                .containsExactly(new Reason(Kind.TOO_LONG, List.of("1441")));
    }

    @Test
    void aDeckWhoseTablesFitNoSevenParentsSaysSo() {
        Deck deck = Decks.with(Decks.seats(4, 6));

        assertThat(reasons(deck, Attendance.of(7), Decks.minutes(90)))
                .containsExactly(new Reason(Kind.NO_TABLES_FIT, List.of("7", "4", "6")));
    }

    @Test
    void rolesThatCannotTurnFairlyAreRefused() throws NoPlanException {
        Deck deck = Decks.with(new ConversationRules(6, 6, 3, 2, 10, 10));
        Attendance turning = Attendance.of(6).with(RoleTurns.PER_CARD);

        assertThat(reasons(deck, turning, Decks.minutes(90)))
                .containsExactly(new Reason(Kind.ROLES_CANNOT_TURN, List.of("6")));
        assertThat(Plan.of(deck, Attendance.of(6), Decks.minutes(90), 1)
                        .tables()
                        .get(0)
                        .roles())
                .startsWith(Role.FACILITATOR, Role.FACILITATOR, Role.FACILITATOR, Role.NOTE_TAKER);
    }

    @Test
    void theSessionHoldsWhatWasPlanned() throws NoPlanException {
        List<String> names = IntStream.rangeClosed(1, 14)
                .mapToObj(number -> "ouder " + number)
                .toList();
        Agenda agenda = Decks.agenda(
                TimeFrame.of(70).startingAt(LocalTime.of(19, 30)),
                new CardWish(List.of("k01", "k02", "k03", "k04", "k05"), List.of()),
                Distribution.SPREAD,
                Film.NOT_SHOWN);
        Plan plan = Plan.of(DECK, Attendance.of(names).with(RoleTurns.PER_CARD), agenda, 9);
        Session session = plan.begin("evening", Pen.of("plan"), number -> "Tafel " + number);

        assertThat(session.seed()).isEqualTo(9);
        assertThat(Timetable.of(session)).isEqualTo(plan.timetable());
        assertThat(session.programme().start().first()).contains(LocalTime.of(19, 30));
        assertThat(session.programme().minutes().first()).contains(70);
        assertThat(session.programme().roles().first()).contains(RoleTurns.PER_CARD);
        assertThat(session.groups()).hasSize(4).allSatisfy(group -> {
            PlannedTable table = plan.tables().get(session.groups().indexOf(group));
            assertThat(group.title()).isEqualTo("Tafel " + table.number());
            assertThat(session.cardsOf(group)).isEqualTo(table.cards());
            assertThat(group.seats())
                    .extracting(seat -> seat.name().firstOr(""))
                    .isEqualTo(table.names());
            assertThat(group.seats())
                    .filteredOn(seat -> group.role(seat, 1, RoleTurns.PER_CARD) == Role.FACILITATOR)
                    .extracting(seat -> seat.number())
                    .isEqualTo(table.seatsWith(Role.FACILITATOR, 1, RoleTurns.PER_CARD));
        });
        assertThat(session.groups().stream()
                        .flatMap(group -> group.seats().stream())
                        .map(seat -> seat.name().firstOr("")))
                .containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void theSessionKnowsTheCardsTheFilmAndWhatEveryTableShares() throws NoPlanException {
        CardWish two = new CardWish(List.of("k01", "k10"), List.of("k10"));
        Agenda shown = Decks.agenda(TimeFrame.open(), two, Distribution.SAME, Film.SHOWN);
        Agenda notShown = Decks.agenda(TimeFrame.open(), two, Distribution.SAME, Film.NOT_SHOWN);
        Session session = Plan.of(DECK, Attendance.of(8), shown, 1).begin("a", Pen.of("plan"), number -> "Tafel");

        assertThat(session.programme().cards().values()).containsExactly(List.of("k01", "k10"));
        assertThat(session.programme().must().values()).containsExactly(List.of("k10"));
        assertThat(session.programme().film().values()).containsExactly(true);
        assertThat(session.programme().start().hasValue()).isFalse();
        assertThat(session.groups())
                .allMatch(group -> !group.cards().hasValue())
                .allMatch(group -> session.cardsOf(group).equals(List.of("k01", "k10")));
        assertThat(Plan.of(DECK, Attendance.of(8), notShown, 1)
                        .begin("b", Pen.of("plan"), number -> "Tafel")
                        .programme()
                        .film()
                        .values())
                .containsExactly(false);
    }

    @Test
    void anEveningThatFitsToTheMinuteIsAnEvening() throws NoPlanException {
        CardWish must = new CardWish(List.of(), List.of("k01", "k02"));
        Agenda full = Decks.agenda(TimeFrame.of(55), must, Distribution.SAME, Film.NOT_SHOWN);

        assertThat(Plan.of(DECK, Attendance.of(8), Decks.minutes(45), 1).cards())
                .containsExactly("k01");
        assertThat(Plan.of(DECK, Attendance.of(8), full, 1).cards()).containsExactly("k01", "k02");
        assertThat(Plan.of(DECK, Attendance.of(8), Decks.minutes(1440), 1).cards())
                .hasSize(15);
    }

    @Test
    void aCardThatTheDeckLacksIsAnErrorOfTheCaller() {
        CardWish unknown = new CardWish(List.of("k99"), List.of());

        assertThatThrownBy(() -> Plan.of(
                        DECK,
                        Attendance.of(8),
                        Decks.agenda(TimeFrame.open(), unknown, Distribution.SAME, Film.SHOWN),
                        1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CardWish(List.of("k01", "k01"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Timetable(Optional.empty(), 30, List.of(new Stretch(Stretch.Kind.WELCOME, 0, 5, 10))))
                .hasMessageContaining("gap");
    }

    private static List<Reason> reasons(Deck deck, Attendance who, Agenda agenda) {
        return catchThrowableOfType(NoPlanException.class, () -> Plan.of(deck, who, agenda, 1))
                .reasons();
    }
}
