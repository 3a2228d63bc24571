package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Criterion;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Tie;

/** Tells the ties that mattered. A lot names those that were level to the end, where they are few enough to read. */
record TieWords(Account account, BundleNames names, Phrases phrases) {
    private static final int MOST_NAMES = 3;

    /** What is said at a point, or nothing where no tie made a difference. */
    Optional<String> at(Round round) {
        return round.tie().filter(mattering()::contains).map(this::sentence);
    }

    /** What is said in the sums: nothing that is said at a point already. */
    Optional<String> beside(Round round) {
        boolean isPoint =
                account.points().stream().anyMatch(place -> place.candidate().equals(round.candidate()));
        return isPoint ? Optional.empty() : round.tie().map(this::sentence);
    }

    /** All of them together: how many in one paragraph, the lots in another. */
    List<String> together() {
        List<Tie> lots = mattering().stream().filter(TieWords::isLot).toList();
        int counted = mattering().size() - lots.size();
        Stream<String> others = counted == 0
                ? Stream.of()
                : Stream.of(phrases.count("how.ties", mattering().size()));
        Stream<String> drawn = lots.isEmpty() ? Stream.of() : Stream.of(lots(lots) + " " + phrases.say("how.lot"));
        return Stream.concat(others, drawn).toList();
    }

    private String lots(List<Tie> lots) {
        long wishes =
                lots.stream().flatMap(lot -> level(lot).stream()).distinct().count();
        return wishes > MOST_NAMES
                ? phrases.count("how.lots", lots.size())
                : lots.stream()
                        .map(lot -> phrases.say("how.tie", phrases.quoted(names(level(lot)))))
                        .collect(Collectors.joining(" "));
    }

    /** What decided a tie. */
    private String sentence(Tie tie) {
        return isLot(tie)
                ? lot(level(tie))
                : phrases.count("why.tie", tie.tied().size() - 1L, decided(tie));
    }

    private String lot(List<String> level) {
        List<String> others = level.subList(1, level.size());
        return level.size() > MOST_NAMES
                ? phrases.say("why.lot.many", others.size())
                : phrases.say("why.lot", phrases.quoted(names(others)));
    }

    private String decided(Tie tie) {
        boolean people = account.choice().profile().hasDots();
        return tie.decidedBy() == Criterion.SUPPORT && !people
                ? phrases.say("tie.support.written")
                : phrases.say("tie." + tie.decidedBy().name().toLowerCase(Locale.ROOT));
    }

    /** Those that every count left level, so that it came to the lot; the winner first, since the sentences say so. */
    private List<String> level(Tie tie) {
        List<Long> best = counts(candidate(tie.winner()));
        Stream<String> others = tie.tied().stream()
                .filter(id -> !id.equals(tie.winner()))
                .filter(id -> counts(candidate(id)).equals(best));
        return Stream.concat(Stream.of(tie.winner()), others).toList();
    }

    private List<String> names(List<String> ids) {
        return ids.stream().map(names::of).toList();
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
