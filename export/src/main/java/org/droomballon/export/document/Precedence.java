package org.droomballon.export.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Voter;

/** Finds wishes that more people want than a point, and that yet came after it. */
record Precedence(Account account) {
    /**
     * The first that was left out although more people want it, where they had more of their wishes chosen before that round than
     * the people behind the point. Nothing where people gave no dots, or paid the whole point.
     */
    Optional<Place> over(Round round) {
        Profile profile = account.choice().profile();
        if (round.stage() != Round.Stage.COMPLETION || !profile.hasDots()) {
            return Optional.empty();
        }
        Set<String> before = before(round);
        return account.leftOut().stream()
                .filter(place -> place.number() > 0)
                .filter(place -> profile.support(place.candidate()) > profile.support(round.candidate()))
                .findFirst()
                .filter(place -> gained(place.candidate(), before).compareTo(gained(round.candidate(), before)) > 0);
    }

    private Set<String> before(Round round) {
        List<String> chosen = account.selection().chosen();
        return Set.copyOf(chosen.subList(0, chosen.indexOf(round.candidate())));
    }

    /** How many of the chosen each who wants it wanted too, on average. */
    private Fraction gained(String candidate, Set<String> chosen) {
        Profile profile = account.choice().profile();
        long gained = profile.supporters(candidate).stream()
                .mapToLong(voter -> voter.weight() * wanted(voter, chosen))
                .sum();
        return Fraction.of(gained).over(profile.support(candidate));
    }

    private static long wanted(Voter voter, Set<String> chosen) {
        return voter.supports().stream().filter(chosen::contains).count();
    }
}
