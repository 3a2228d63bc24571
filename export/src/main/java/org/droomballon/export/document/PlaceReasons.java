package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.Round;

/** Says in sentences why a bundle is among the points, or how near it was. */
record PlaceReasons(Account account, NoteLines notes, TieWords ties, Phrases phrases) {
    List<String> whyIn(Place place) {
        List<String> reasons = new ArrayList<>();
        reasons.add(tables(place.bundle()));
        Optional.of(support(place)).filter(support -> !support.isEmpty()).ifPresent(reasons::add);
        if (!isChosen(place)) {
            reasons.add(phrases.say("why.hand"));
        } else if (!account.leavesNothingOut()) {
            if (!isUsual(place)) {
                reasons.add(stage(place));
            }
            place.round()
                    .flatMap(round -> new Precedence(account).over(round))
                    .map(wish -> phrases.say("why.before", wish.number()))
                    .ifPresent(reasons::add);
            place.round().flatMap(ties::at).ifPresent(reasons::add);
        }
        reasons.addAll(doubts(place.bundle()));
        return reasons;
    }

    /** What is true of every point of which nothing else is told; told once for all of them. */
    Optional<String> usual() {
        return account.leavesNothingOut()
                ? Optional.empty()
                : account.points().stream()
                        .filter(this::isUsual)
                        .findFirst()
                        .map(place -> phrases.say("ten.sources" + stageKey(place)));
    }

    /** Whether it stands at the place at which it was chosen, as one that enough people want. */
    private boolean isUsual(Place place) {
        Round.Stage stage = stageOf(place);
        return order(place) == place.number() && (stage == Round.Stage.EQUAL_SHARES || stage == Round.Stage.PLAIN);
    }

    /** Where it came among the wishes that are not points. */
    String rank(Place place) {
        return isChosen(place) ? phrases.say("left.swapped") : phrases.say("left.next", place.number());
    }

    /** Who is behind it, or nothing where there is nothing to tell. */
    String support(Place place) {
        return new SupportWords(account.choice().profile(), notes, phrases).of(place.candidate());
    }

    private String tables(Bundle bundle) {
        List<String> tables = notes.tables(bundle.groups());
        return phrases.count("why.tables", tables.size(), phrases.list(tables));
    }

    private String stage(Place place) {
        return phrases.say("why" + stageKey(place), order(place));
    }

    private String stageKey(Place place) {
        return (account.choice().profile().hasDots() ? ".stage." : ".stage.written.")
                + stageOf(place).name().toLowerCase(Locale.ROOT);
    }

    private static Round.Stage stageOf(Place place) {
        return place.round().map(Round::stage).orElse(Round.Stage.PLAIN);
    }

    /** As which it was chosen; 0 where it was not. */
    private int order(Place place) {
        return account.selection().chosen().indexOf(place.candidate()) + 1;
    }

    private List<String> doubts(Bundle bundle) {
        List<String> doubts = new ArrayList<>();
        if (bundle.contested()) {
            doubts.add(phrases.say("why.contested"));
        }
        if (bundle.restsOnUnheardBalloon()) {
            doubts.add(phrases.say("why.unheard"));
        } else if (bundle.unheard() > 0) {
            doubts.add(phrases.count("why.unheard.also", bundle.unheard()));
        }
        return doubts;
    }

    private boolean isChosen(Place place) {
        return account.selection().chosen().contains(place.candidate());
    }
}
