package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Criterion;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Tie;

/** Tells the ties that mattered. Only where the lot decided does a reader need the names of the others. */
record TieWords(Account account, BundleNames names, Phrases phrases) {
    /** What is said at a point, or nothing where no tie made a difference. */
    Optional<String> at(Round round) {
        return round.tie().filter(mattering()::contains).map(this::sentence);
    }

    /** All of them together: each lot with the number by which anybody can draw it again, the others as a count. */
    List<String> together(long seed) {
        List<String> lots =
                mattering().stream().filter(TieWords::isLot).map(this::lot).toList();
        int counted = mattering().size() - lots.size();
        Stream<String> others = counted == 0 ? Stream.of() : Stream.of(phrases.count("how.ties", counted));
        Stream<String> number = lots.isEmpty() ? Stream.of() : Stream.of(phrases.say("how.lot", seed));
        return Stream.of(others, lots.stream(), number).flatMap(part -> part).toList();
    }

    private String sentence(Tie tie) {
        return isLot(tie)
                ? phrases.say("why.lot", phrases.quoted(drawnAgainst(tie)))
                : phrases.count("why.tie", tie.tied().size() - 1L, decided(tie));
    }

    private String decided(Tie tie) {
        boolean people = account.choice().profile().hasDots();
        return tie.decidedBy() == Criterion.SUPPORT && !people
                ? phrases.say("tie.support.written")
                : phrases.say("tie." + tie.decidedBy().name().toLowerCase(Locale.ROOT));
    }

    /** The winner first, since the sentence says so. */
    private String lot(Tie tie) {
        List<String> drawn = Stream.concat(Stream.of(names.of(tie.winner())), drawnAgainst(tie).stream())
                .toList();
        return phrases.say("how.tie", phrases.quoted(drawn));
    }

    /** Those that every count left level with the winner, so that it came to the lot. */
    private List<String> drawnAgainst(Tie tie) {
        List<Long> best = counts(candidate(tie.winner()));
        return tie.tied().stream()
                .filter(id -> !id.equals(tie.winner()))
                .filter(id -> counts(candidate(id)).equals(best))
                .map(names::of)
                .toList();
    }

    private List<Long> counts(Candidate candidate) {
        return List.of(
                account.choice().profile().support(candidate.id()),
                (long) candidate.tables(),
                (long) candidate.cards(),
                (long) candidate.lenses(),
                (long) candidate.items(),
                candidate.inBalloon() ? 1L : 0L);
    }

    private Candidate candidate(String id) {
        return account.choice().profile().candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Tie> mattering() {
        return account.selection().tiesThatMattered();
    }

    private static boolean isLot(Tie tie) {
        return tie.decidedBy() == Criterion.LOT;
    }
}
