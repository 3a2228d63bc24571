package org.droomballon.examples.square;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.RuleText;
import org.droomballon.consolidation.Selection;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.Tie;
import org.droomballon.consolidation.TieBreak;
import org.droomballon.deck.LocalizedText;

/** What is wanted at most tables goes first. Simple to tell, and a small table counts as much as a large one. */
public final class MostTables implements SelectionRule {
    @Override
    public String id() {
        return "most-tables";
    }

    @Override
    public Optional<RuleText> text() {
        return Optional.of(new RuleText(
                text("Wanted at most tables", "Gewild aan de meeste tafels"),
                text(
                        "What is wanted at most tables goes first, however many people sit there.",
                        "Wat aan de meeste tafels gewild is, gaat voor, hoeveel mensen er ook zitten.")));
    }

    private static LocalizedText text(String english, String dutch) {
        return new LocalizedText(Locale.ENGLISH, Map.of(Locale.ENGLISH, english, Locale.forLanguageTag("nl"), dutch));
    }

    @Override
    public Selection select(Profile profile, int points, TieBreak ties) {
        List<Round> rounds = new ArrayList<>();
        List<Candidate> left = new ArrayList<>(profile.candidates());
        left.removeIf(candidate -> tables(candidate, profile) == 0);
        while (rounds.size() < points && !left.isEmpty()) {
            Round next = round(rounds.size() + 1, best(left, profile), profile, ties);
            rounds.add(next);
            left.removeIf(candidate -> candidate.id().equals(next.candidate()));
        }
        return new Selection(id(), points, rounds, List.of());
    }

    private static List<Candidate> best(List<Candidate> left, Profile profile) {
        int most = left.stream()
                .mapToInt(candidate -> tables(candidate, profile))
                .max()
                .orElse(0);
        return left.stream()
                .filter(candidate -> tables(candidate, profile) == most)
                .toList();
    }

    private static Round round(int number, List<Candidate> best, Profile profile, TieBreak ties) {
        Optional<Tie> tie = best.size() > 1 ? Optional.of(ties.decide(best, profile)) : Optional.empty();
        String next = tie.map(Tie::winner).orElseGet(() -> best.get(0).id());
        return new Round(number, Round.Stage.PLAIN, next, Optional.empty(), List.of(), tie);
    }

    private static int tables(Candidate candidate, Profile profile) {
        return profile.supportByGroup(candidate.id()).size();
    }
}
