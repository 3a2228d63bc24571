package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.droomballon.consolidation.Likeness.Strength;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final Similarity DUTCH = WordSimilarity.of(Locale.forLanguageTag("nl"));

    private SessionEditor editor;
    private ItemId coffee;
    private ItemId coffeeAgain;
    private ItemId someCoffee;
    private ItemId gate;

    @BeforeEach
    void fourNotes() {
        editor = new SessionEditor(Session.begun("evening", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        gate = note("De poort vroeger open");
        someCoffee = note("Soms koffie aan de schoolpoort");
        coffee = note("Koffie aan de schoolpoort op vrijdag");
        coffeeAgain = note("Op vrijdag koffie aan de schoolpoort");
    }

    @Test
    void theMostAlikeComeFirstAndWhatIsNotAlikeStaysAway() {
        List<Suggestion> found = Suggestions.of(editor.session(), DUTCH);

        assertThat(found)
                .extracting(Suggestion::pair)
                .startsWith(Pair.of(coffee, coffeeAgain))
                .hasSize(3)
                .noneMatch(pair -> pair.first().equals(gate) || pair.second().equals(gate));
        assertThat(found)
                .isSortedAccordingTo((one, other) ->
                        Double.compare(other.likeness().score(), one.likeness().score()));
        assertThat(found).noneMatch(suggestion -> suggestion.likeness().strength() == Strength.NONE);
    }

    @Test
    void whatPeopleJudgedIsNotAskedAgain() {
        editor.decide(Pair.of(coffee, someCoffee), Verdict.DIFFERENT);
        assertThat(pairs()).containsExactlyInAnyOrder(Pair.of(coffee, coffeeAgain), Pair.of(someCoffee, coffeeAgain));

        editor.decide(Pair.of(coffee, coffeeAgain), Verdict.SAME);
        assertThat(pairs()).containsExactly(Pair.of(someCoffee, coffeeAgain));

        editor.decide(Pair.of(someCoffee, coffeeAgain), Verdict.UNDECIDED);
        assertThat(pairs()).containsExactly(Pair.of(someCoffee, coffeeAgain));
    }

    @Test
    void whatIsInOneBundleAlreadyIsNotCompared() {
        editor.decide(Pair.of(coffee, gate), Verdict.SAME);
        editor.decide(Pair.of(gate, coffeeAgain), Verdict.SAME);

        assertThat(pairs()).doesNotContain(Pair.of(coffee, coffeeAgain)).hasSize(2);
    }

    @Test
    void whatIsSetAsideIsNotSuggested() {
        editor.setAside(someCoffee, "al gezegd");

        assertThat(pairs()).containsExactly(Pair.of(coffee, coffeeAgain));
    }

    @Test
    void equallyAlikePairsComeByTheirIds() {
        Similarity alike = new Similarity() {
            @Override
            public String id() {
                return "alike";
            }

            @Override
            public Likeness compare(String one, String other) {
                return new Likeness(0.5, Strength.SHOWN, List.of(), List.of(), List.of(), Optional.empty());
            }
        };

        assertThat(Suggestions.of(editor.session(), alike))
                .extracting(Suggestion::pair)
                .hasSize(6)
                .isSorted();
    }

    @Test
    void whoWaitsHearsHowFarItIsAndMayEndIt() {
        List<Integer> heard = new ArrayList<>();
        Progress untilTwo = (done, all) -> {
            heard.add(done);
            return done < 2 && all == 4;
        };

        assertThatThrownBy(() -> Suggestions.of(editor.session(), DUTCH, untilTwo))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).containsExactly(0, 1, 2);
    }

    private List<Pair> pairs() {
        return Suggestions.of(editor.session(), DUTCH).stream()
                .map(Suggestion::pair)
                .toList();
    }

    private ItemId note(String text) {
        return editor.addNote("blauw", "k01", "droom", text);
    }
}
