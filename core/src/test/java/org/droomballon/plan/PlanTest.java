package org.droomballon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.plan.Plan.Film;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.junit.jupiter.api.Test;

class PlanTest {
    private final Deck deck = DeckFiles.embedded();

    @Test
    void fourteenParentsSitAsFourFourThreeThree() {
        assertThat(GroupSizes.of(14)).containsExactly(4, 4, 3, 3);
    }

    @Test
    void everyNumberOfParentsSitsInGroupsOfTwoToFiveAtMostOneApart() {
        for (int parents = 2; parents <= 500; parents++) {
            List<Integer> sizes = GroupSizes.of(parents);
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(parents);
            assertThat(sizes).allMatch(size -> size >= 2 && size <= 5);
            assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void oneParentIsNoConversation() {
        assertThatThrownBy(() -> GroupSizes.of(1)).hasMessageContaining("2 parents");
    }

    @Test
    void anEveningOfFiveCardsWithTheFilmTakesNinetyFiveMinutes() {
        assertThat(new Plan(deck, 14, List.of("k01", "k02", "k03", "k04", "k05"), Film.SHOWN).minutes())
                .isEqualTo(95);
    }

    @Test
    void theCardAboutTheFilmIsNamedWhenTheFilmIsNotShown() {
        assertThat(new Plan(deck, 6, List.of("k01", "k10"), Film.NOT_SHOWN).cardsWithoutTheirFilm())
                .containsExactly("k10");
        assertThat(new Plan(deck, 6, List.of("k01", "k10"), Film.SHOWN).cardsWithoutTheirFilm())
                .isEmpty();
    }

    @Test
    void everyTableHasOneFacilitatorAndOneNoteTaker() {
        Session session = new Plan(deck, 14, List.of("k01"), Film.NOT_SHOWN)
                .begin("evening", 1, Pen.of("plan"), number -> "Tafel " + number);

        assertThat(session.groups()).hasSize(4).allSatisfy(group -> {
            assertThat(group.seats())
                    .filteredOn(seat -> seat.role().firstOr(Role.PARENT) == Role.FACILITATOR)
                    .hasSize(1);
            assertThat(group.seats())
                    .filteredOn(seat -> seat.role().firstOr(Role.PARENT) == Role.NOTE_TAKER)
                    .hasSize(1);
        });
        assertThat(session.groups().get(3).title()).isEqualTo("Tafel 4");
    }
}
