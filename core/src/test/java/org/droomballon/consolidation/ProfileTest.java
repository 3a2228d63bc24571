package org.droomballon.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.droomballon.session.Pair;
import org.droomballon.session.Verdict;
import org.junit.jupiter.api.Test;

class ProfileTest extends TwoTables {
    private static final SelectionRule RULE = Rules.standard();

    @Test
    void withoutDotsATableSpeaksForWhatItWroteWithTheWeightOfItsPeople() {
        Profile profile = Choice.of(editor.session(), RULE.id()).profile();

        assertThat(profile.hasDots()).isFalse();
        assertThat(profile.voters())
                .extracting(Voter::id, Voter::weight)
                .containsExactly(tuple("blauw", 3L), tuple("geel", 2L));
        assertThat(profile.support(gate.toString())).isEqualTo(3);
    }

    @Test
    void aCountStandsForTheFirstSeats() {
        editor.tally("blauw", gate, 2);

        Profile profile = Choice.of(editor.session(), RULE.id()).profile();

        assertThat(profile.voters())
                .filteredOn(voter -> voter.supports().contains(gate.toString()))
                .extracting(Voter::id)
                .containsExactly("blauw/1", "blauw/2");
    }

    @Test
    void bundlingAgainNeverLosesADot() {
        editor.ballot("blauw", 1, List.of(coffee));
        editor.ballot("geel", 1, List.of(coffeeToo));
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);

        assertThat(Choice.of(editor.session(), RULE.id()).profile().support(coffee.toString()))
                .isEqualTo(2);
    }

    @Test
    void theVoicesOfAProfileAreCountedPerTable() {
        editor.decide(Pair.of(coffee, coffeeToo), Verdict.SAME);
        editor.ballot("geel", 2, List.of(coffee));
        Profile profile = Choice.of(editor.session(), RULE.id()).profile();

        assertThat(profile.supporters(coffee.toString())).extracting(Voter::id).containsExactly("blauw", "geel/2");
        assertThat(profile.supportByGroup(coffee.toString())).containsExactly(entry("blauw", 3L), entry("geel", 1L));
        assertThat(profile.hasDots()).isTrue();
    }

    @Test
    void equalProfilesAreOfTheSameVoicesAndWishes() {
        Profile one = Dots.profile(Dots.weighing(4, "blauw", "a"));
        Profile same = Dots.profile(Dots.weighing(4, "blauw", "a"));

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).hasToString(same.toString());
        assertThat(one.hashCode()).isNotEqualTo(Dots.profile().hashCode());
        assertThat(one.toString()).contains("blauw");
        assertThat(one).isNotEqualTo(Dots.profile(Dots.weighing(3, "blauw", "a")));
        assertThat(one).isNotEqualTo(new Profile(one.voters(), List.of(new Candidate("a", 2, 1, 1, 1, false))));
        assertThat(one).isNotEqualTo("blauw");
    }
}
