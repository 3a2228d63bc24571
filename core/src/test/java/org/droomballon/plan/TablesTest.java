package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.droomballon.deck.ConversationRules;
import org.droomballon.plan.Plan.Film;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many tables there are, who does what at them, and which cards they talk about. */
class TablesTest {
    private static final List<String> FIVE = List.of("k01", "k02", "k03", "k04", "k05");

    @ParameterizedTest
    @CsvSource({"2, 1, 1, 1", "5, 1, 2, 2", "6, 2, 3, 2", "14, 3, 7, 4", "16, 4, 8, 4", "17, 4, 8, 5"})
    void tablesOfTwoToFiveAreUsuallyTablesOfFour(int parents, int fewest, int most, int usual) {
        GroupSizes groups = new GroupSizes(parents, 2, 5);

        assertThat(groups.fewestTables()).isEqualTo(fewest);
        assertThat(groups.mostTables()).isEqualTo(most);
        assertThat(groups.usualTables()).isEqualTo(usual);
        assertThat(groups.isPossible()).isTrue();
        assertThat(groups.isPossible(fewest)).isTrue();
        assertThat(groups.isPossible(most)).isTrue();
        assertThat(groups.isPossible(fewest - 1)).isFalse();
        assertThat(groups.isPossible(most + 1)).isFalse();
    }

    @Test
    void theLargerTablesComeFirstAndNoneIsTwoLargerThanAnother() {
        assertThat(new GroupSizes(14, 2, 5).of(4)).containsExactly(4, 4, 3, 3);
        assertThat(new GroupSizes(14, 2, 5).of(7)).containsOnly(2).hasSize(7);
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupSizes(14, 2, 5).of(8));
    }

    @Test
    void someNumbersOfParentsFitNoTable() {
        assertThat(new GroupSizes(1, 2, 5).isPossible()).isFalse();
        assertThat(new GroupSizes(7, 4, 6).isPossible()).isFalse();
        assertThat(new GroupSizes(8, 4, 6).isPossible()).isTrue();
    }

    @Test
    void whoeverFacilitatesSitsFirstAndNoteTakersSitNext() {
        RolePattern pattern = new RolePattern(4, new ConversationRules(4, 4, 1, 2, 10, 10));

        assertThat(pattern.standing()).containsExactly(Role.FACILITATOR, Role.NOTE_TAKER, Role.NOTE_TAKER, Role.PARENT);
    }

    @Test
    void rolesThatTurnAreSpreadAroundTheTable() {
        RolePattern usual = new RolePattern(4, new ConversationRules(2, 5, 1, 1, 10, 10));
        RolePattern two = new RolePattern(6, new ConversationRules(6, 6, 2, 2, 10, 10));

        assertThat(usual.turning()).contains(List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT, Role.PARENT));
        assertThat(two.turning())
                .contains(List.of(
                        Role.FACILITATOR,
                        Role.NOTE_TAKER,
                        Role.PARENT,
                        Role.FACILITATOR,
                        Role.NOTE_TAKER,
                        Role.PARENT));
    }

    @Test
    void whoHasARoleMovesOnWithTheCards() {
        PlannedTable table =
                new PlannedTable(2, List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT), List.of(), List.of("k01"));

        assertThat(table.id()).isEqualTo("t2");
        assertThat(table.seatsWith(Role.FACILITATOR, 2, RoleTurns.PER_CARD)).containsExactly(3);
        assertThat(table.seatsWith(Role.FACILITATOR, 2, RoleTurns.EVENING)).containsExactly(1);
        assertThat(table.seatsWith(Role.PARENT, 0, RoleTurns.EVENING)).containsExactly(3);
    }

    @Test
    void spreadCardsAreDealtRoundTheTablesMustHavesTwiceFirst() throws NoPlanException {
        CardWish wish = new CardWish(FIVE, List.of("k04"));
        Plan plan = Plan.of(Decks.WARM, Attendance.of(12), spread(TimeFrame.of(55), wish), 1);

        assertThat(plan.cards()).containsExactlyElementsOf(FIVE);
        assertThat(plan.tables())
                .extracting(PlannedTable::cards)
                .containsExactly(List.of("k01", "k04"), List.of("k02", "k03"), List.of("k04", "k05"));
        assertThat(plan.cardsOf(1)).containsExactly("k01", "k02", "k04");
        assertThat(plan.cardsOf(2)).containsExactly("k04", "k03", "k05");
        assertThat(plan.cardsOf(3)).isEmpty();
        assertThat(plan.mustRounds()).containsExactly(1, 2);
    }

    @Test
    void withOpenTimeEveryTableTakesTheFewestCardsThatCoverAll() throws NoPlanException {
        Plan plan = Plan.of(Decks.WARM, Attendance.of(8), spread(TimeFrame.open(), new CardWish(FIVE, List.of())), 1);

        assertThat(plan.tables())
                .extracting(PlannedTable::cards)
                .containsExactly(List.of("k01", "k02", "k03"), List.of("k01", "k04", "k05"));
        assertThat(plan.timetable().limit()).isEqualTo(65);
        assertThat(plan.remarks()).isEmpty();
    }

    @Test
    void aShortEveningWithMoreTablesStillCoversMoreCards() throws NoPlanException {
        Plan plan = Plan.of(Decks.WARM, Attendance.of(12), spread(TimeFrame.of(45), new CardWish(FIVE, List.of())), 1);

        assertThat(plan.cards()).containsExactly("k01", "k02", "k03");
        assertThat(plan.remarks())
                .containsExactly(
                        new Reason(Reason.Kind.CARD_LEFT_OUT, List.of("k04")),
                        new Reason(Reason.Kind.CARD_LEFT_OUT, List.of("k05")));
    }

    @Test
    void aMustHaveCardIsChosenEvenIfItIsBlankOrNeedsTheFilm() throws NoPlanException {
        Agenda agenda = Decks.agenda(
                TimeFrame.of(65), new CardWish(List.of(), List.of("k17", "k10")), Distribution.SAME, Film.NOT_SHOWN);
        Plan plan = Plan.of(Decks.WARM, Attendance.of(8), agenda, 1);

        assertThat(plan.cards()).containsExactly("k01", "k10", "k17");
        assertThat(plan.remarks()).containsExactly(new Reason(Reason.Kind.FILM_NOT_SHOWN, List.of("k10")));
    }

    private static Agenda spread(TimeFrame frame, CardWish wish) {
        return Decks.agenda(frame, wish, Distribution.SPREAD, Film.NOT_SHOWN);
    }
}
