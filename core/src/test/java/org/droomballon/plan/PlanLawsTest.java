package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.droomballon.deck.ConversationRules;
import org.droomballon.plan.Plan.Film;
import org.droomballon.session.Lengths;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.junit.jupiter.api.Test;

class PlanLawsTest {
    private static final List<String> IDS =
            Decks.WARM.cards().stream().map(card -> card.id()).toList();

    @Test
    void everyNumberOfParentsSitsInGroupsOfTwoToFiveAtMostOneApart() throws NoPlanException {
        for (int parents = 2; parents <= 500; parents++) {
            List<Integer> sizes = sizes(Attendance.of(parents));
            checkSizes(sizes, parents, 2, 5);
            assertThat(sizes).hasSize((parents + 3) / 4);
        }
    }

    @Test
    void everyNumberOfTablesThatCanBeIsSetAndNoOther() throws NoPlanException {
        for (int parents = 2; parents <= 60; parents++) {
            for (int tables = 1; tables <= parents; tables++) {
                boolean possible = parents >= 2 * tables && parents <= 5 * tables;
                if (possible) {
                    List<Integer> sizes = sizes(Attendance.of(parents).at(tables));
                    checkSizes(sizes, parents, 2, 5);
                    assertThat(sizes).hasSize(tables);
                } else {
                    Attendance who = Attendance.of(parents).at(tables);
                    assertThat(catchReasons(who)).containsExactly(Reason.Kind.NUMBER_OF_TABLES);
                }
            }
        }
    }

    /** Against every way to set tables, one by one. */
    @Test
    void thereAreTablesForADeckIfAndOnlyIfSomeNumberOfTablesFits() {
        for (int smallest = 2; smallest <= 8; smallest++) {
            for (int largest = smallest; largest <= 10; largest++) {
                for (int parents = 0; parents <= 60; parents++) {
                    GroupSizes groups = new GroupSizes(parents, smallest, largest);
                    int low = smallest;
                    int high = largest;
                    int all = parents;
                    boolean some = IntStream.rangeClosed(1, 60)
                            .anyMatch(tables -> all / tables >= low && (all + tables - 1) / tables <= high);
                    assertThat(groups.isPossible()).isEqualTo(some);
                    if (some) {
                        checkSizes(groups.of(groups.usualTables()), parents, smallest, largest);
                    }
                }
            }
        }
    }

    @Test
    void aListSitsAsItsNumberDoesAndEverybodyOnce() throws NoPlanException {
        for (int parents = 2; parents <= 500; parents += parents < 40 ? 1 : 23) {
            List<String> names =
                    IntStream.range(0, parents).mapToObj(number -> "p" + number).toList();
            Plan plan = Plan.of(Decks.WARM, Attendance.of(names), Decks.minutes(90), parents);

            assertThat(plan.tables()).extracting(PlannedTable::seats).isEqualTo(sizes(Attendance.of(parents)));
            assertThat(plan.tables().stream().flatMap(table -> table.names().stream()))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void theSeedDecidesWhoSitsWhere() throws NoPlanException {
        List<String> names =
                IntStream.range(0, 20).mapToObj(number -> "p" + number).toList();
        Attendance who = Attendance.of(names).wishing(List.of(Wish.together("p1", "p2"), Wish.apart("p3", "p4")));

        assertThat(Plan.of(Decks.WARM, who, Decks.minutes(90), 5))
                .isEqualTo(Plan.of(Decks.WARM, who, Decks.minutes(90), 5));
        assertThat(Plan.of(Decks.WARM, who, Decks.minutes(90), 5).tables())
                .isNotEqualTo(Plan.of(Decks.WARM, who, Decks.minutes(90), 6).tables());
    }

    @Property
    void aRunningOrderIsContiguousAndFits(
            @ForAll @IntRange(min = 35, max = 400) int minutes,
            @ForAll @IntRange(max = 30) int welcome,
            @ForAll @IntRange(min = 1, max = 25) int card,
            @ForAll boolean film)
            throws NoPlanException {
        Lengths lengths = new Lengths(welcome, 10, card, 1, 20, 5);
        Agenda agenda = new Agenda(
                TimeFrame.of(minutes), lengths, CardWish.NONE, Distribution.SAME, film ? Film.SHOWN : Film.NOT_SHOWN);
        if (minutes < agenda.minutes(1)) {
            return;
        }
        Plan plan = Plan.of(Decks.WARM, Attendance.of(8), agenda, 1);
        Timetable timetable = plan.timetable();

        assertThat(timetable.minutes() + timetable.spare()).isEqualTo(minutes);
        assertThat(timetable.minutes()).isEqualTo(agenda.minutes(plan.cards().size()));
        assertThat(plan.cards().size() == (film ? 16 : 15) || timetable.spare() < card)
                .as("one card more would not fit")
                .isTrue();
    }

    @Property
    void spreadCardsAreAllTalkedAboutAndTheSharesAreEqual(
            @ForAll @IntRange(min = 2, max = 80) int parents,
            @ForAll @IntRange(min = 1, max = 19) int cards,
            @ForAll @IntRange(min = 45, max = 200) int minutes,
            @ForAll @IntRange(max = 4) int must,
            @ForAll boolean open)
            throws NoPlanException {
        List<String> asked = IDS.subList(0, cards);
        List<String> musts = asked.subList(Math.max(0, cards - must), cards);
        TimeFrame frame = open ? TimeFrame.open() : TimeFrame.of(minutes);
        Agenda agenda = Decks.agenda(frame, new CardWish(asked, musts), Distribution.SPREAD, Film.NOT_SHOWN);
        Attendance who = Attendance.of(parents);
        int tables = sizes(who).size();
        int slots = open ? 19 : (minutes - 35) / 10;
        if (musts.size() > slots * tables) {
            return;
        }
        Plan plan = Plan.of(Decks.WARM, who, agenda, 1);
        List<String> dealt =
                plan.tables().stream().flatMap(table -> table.cards().stream()).toList();
        List<Integer> times = plan.cards().stream()
                .map(card -> Collections.frequency(dealt, card))
                .toList();

        assertThat(plan.cards()).hasSize(Math.min(cards, slots * tables)).containsAll(musts);
        assertThat(Collections.min(times)).isPositive();
        assertThat(Collections.max(times) - Collections.min(times)).isLessThanOrEqualTo(1);
        assertThat(plan.tables()).allSatisfy(table -> {
            assertThat(table.cards())
                    .hasSameSizeAs(plan.tables().get(0).cards())
                    .doesNotHaveDuplicates();
            assertThat(plan.cards()).containsSubsequence(table.cards());
        });
        int perTable = plan.tables().get(0).cards().size();
        assertThat(perTable)
                .isEqualTo(
                        open
                                ? (cards + tables - 1) / tables
                                : Math.min(slots, plan.cards().size()));
        assertThat(plan.cards()).filteredOn(card -> !musts.contains(card)).allSatisfy(other -> assertThat(musts)
                .as("no card goes round more often than a must-have card")
                .allMatch(card -> Collections.frequency(dealt, card) >= Collections.frequency(dealt, other)));
    }

    @Property(tries = 300)
    void turningRolesAreSharedFairlyAfterAnyNumberOfCards(
            @ForAll @IntRange(min = 2, max = 20) int seats,
            @ForAll @IntRange(max = 6) int facilitators,
            @ForAll @IntRange(max = 6) int noteTakers) {
        if (facilitators + noteTakers > seats) {
            return;
        }
        ConversationRules rules = new ConversationRules(seats, 20, facilitators, noteTakers, 10, 10);
        RolePattern pattern = new RolePattern(seats, rules);
        assertThat(pattern.turning().isPresent() || (facilitators > 1 && noteTakers > 1))
                .isTrue();
        pattern.turning().ifPresent(roles -> {
            PlannedTable table = new PlannedTable(1, roles, List.of(), List.of());
            int[] led = new int[seats + 1];
            int[] wrote = new int[seats + 1];
            for (int card = 0; card < 2 * seats + 1; card++) {
                List<Integer> leaders = table.seatsWith(Role.FACILITATOR, card, RoleTurns.PER_CARD);
                List<Integer> writers = table.seatsWith(Role.NOTE_TAKER, card, RoleTurns.PER_CARD);
                assertThat(leaders).hasSize(facilitators).allMatch(seat -> !writers.contains(seat));
                assertThat(writers).hasSize(noteTakers);
                leaders.forEach(seat -> led[seat]++);
                writers.forEach(seat -> wrote[seat]++);
                assertThat(spread(led)).isLessThanOrEqualTo(1);
                assertThat(spread(wrote)).isLessThanOrEqualTo(1);
            }
        });
    }

    private static int spread(int[] counts) {
        return IntStream.of(counts).skip(1).max().orElseThrow()
                - IntStream.of(counts).skip(1).min().orElseThrow();
    }

    private static void checkSizes(List<Integer> sizes, int parents, int smallest, int largest) {
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(parents);
        assertThat(sizes).allMatch(size -> size >= smallest && size <= largest);
        assertThat(sizes).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(sizes.get(0) - sizes.get(sizes.size() - 1)).isLessThanOrEqualTo(1);
    }

    private static List<Integer> sizes(Attendance who) throws NoPlanException {
        return Plan.of(Decks.WARM, who, Decks.minutes(90), 1).tables().stream()
                .map(PlannedTable::seats)
                .toList();
    }

    private static Stream<Reason.Kind> catchReasons(Attendance who) {
        try {
            sizes(who);
            return Stream.empty();
        } catch (NoPlanException refused) {
            return refused.reasons().stream().map(Reason::kind);
        }
    }
}
