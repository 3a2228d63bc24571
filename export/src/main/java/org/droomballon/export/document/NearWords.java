package org.droomballon.export.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.explanation.Explanation;
import org.droomballon.consolidation.explanation.NearMiss;
import org.droomballon.consolidation.explanation.Step;

/** Words what just missed the list. */
record NearWords(Explanation explanation, CoinWords coins, BundleNames names, Phrases phrases) {
    /** With what the last point lacked, where it was chosen by that. */
    Chapter chapter() {
        int last = explanation.steps().size();
        Stream<String> stand = Stream.of(phrases.say("sums.near.intro", last));
        Stream<String> lacked = explanation.steps().stream()
                .skip(Math.max(0, last - 1))
                .filter(step -> step.round().stage() == Round.Stage.COMPLETION)
                .flatMap(step -> step.round().figure().stream())
                .map(figure -> phrases.say("sums.near.last", last, coins.of(figure)));
        return new Chapter(
                phrases.say("sums.near"), Stream.concat(stand, lacked).collect(Collectors.joining(" ")));
    }

    List<NearLine> lines() {
        return explanation.near().stream()
                .map(near -> new NearLine(Integer.toString(near.number()), names.of(near.candidate()), distance(near)))
                .toList();
    }

    private String distance(NearMiss near) {
        if (!explanation.isPaid()) {
            return Stream.concat(Stream.of(phrases.count("sums.near.people", near.people())), score(near))
                    .collect(Collectors.joining(" "));
        }
        if (!explanation.steps().stream().allMatch(Step::isPaid)) {
            return phrases.count("sums.near.people", near.people());
        }
        return explanation.purse().isPresent() ? lacking(near) : bearing(near);
    }

    /** Unless it says the same as the number of people. */
    private Stream<String> score(NearMiss near) {
        return near
                .figure()
                .filter(figure -> !figure.equals(Fraction.of(near.people())))
                .map(figure -> phrases.say("sums.near.score", CoinWords.score(figure)))
                .stream();
    }

    private String lacking(NearMiss near) {
        Stream<String> held =
                Stream.of(phrases.count("sums.near.held", near.people(), coins.of(near.held()), coins.price()));
        Stream<String> owed = near.owed().signum() > 0
                ? Stream.of(phrases.count("sums.near.owed", near.people(), coins.of(near.owed())))
                : Stream.of();
        Stream<String> missing = Stream.of(missing(near));
        return Stream.of(held, owed, missing).flatMap(part -> part).collect(Collectors.joining(" "));
    }

    private String missing(NearMiss near) {
        String key = coins.isWhole(near.missingEach()) ? "sums.near.missing" : "sums.near.missing.about";
        return phrases.count(key, near.people(), coins.of(near.missing()), coins.of(near.missingEach()));
    }

    private String bearing(NearMiss near) {
        String key = coins.isWhole(near.missingEach()) ? "sums.near.bear" : "sums.near.bear.about";
        return phrases.count(
                key, near.people(), coins.of(near.owed()), coins.of(near.missing()), coins.of(near.missingEach()));
    }
}
