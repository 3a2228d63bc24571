package org.droomballon.consolidation.explanation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Voter;

/**
 * A wish that is not among the points, and how near it was when the last of them was chosen.
 *
 * @param people all who want it, from 1
 * @param held what they still have together
 * @param owed the advances that they had together
 * @param figure what the rule gave it for the next places, if it told
 */
public record NearMiss(
        int number,
        String candidate,
        long people,
        List<Reach> reach,
        Fraction held,
        Fraction owed,
        Optional<Fraction> figure) {
    public NearMiss {
        Objects.requireNonNull(candidate, "candidate");
        reach = List.copyOf(reach);
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(owed, "owed");
        Objects.requireNonNull(figure, "figure");
    }

    static NearMiss of(Place place, Profile profile, List<Balance> voters) {
        Set<String> supporters = new HashSet<>(
                profile.supporters(place.candidate()).stream().map(Voter::id).toList());
        List<Balance> theirs = voters.stream()
                .filter(balance -> supporters.contains(balance.who()))
                .toList();
        return new NearMiss(
                place.number(),
                place.candidate(),
                profile.support(place.candidate()),
                Reach.of(profile, place.candidate()),
                Fraction.sum(theirs.stream().map(Balance::left)),
                Fraction.sum(theirs.stream().map(Balance::advance)),
                place.round().flatMap(Round::figure));
    }

    /** What would be needed for the price of 1 beside what they have, and with the advances that they had paid back. */
    public Fraction missing() {
        return Fraction.ONE.minus(held).plus(owed);
    }

    /** The same for each of them. */
    public Fraction missingEach() {
        return missing().over(people);
    }
}
