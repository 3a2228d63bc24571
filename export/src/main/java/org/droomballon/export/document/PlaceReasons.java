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
            reasons.add(stage(place));
            place.round()
                    .flatMap(round -> new Precedence(account).over(round))
                    .map(wish -> phrases.say("why.before", wish.number()))
                    .ifPresent(reasons::add);
            place.round().flatMap(ties::at).ifPresent(reasons::add);
        }
        reasons.addAll(doubts(place.bundle()));
        return reasons;
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
        Round.Stage stage = place.round().map(Round::stage).orElse(Round.Stage.PLAIN);
        return phrases.say(
                (account.choice().profile().hasDots() ? "why.stage." : "why.stage.written.")
                        + stage.name().toLowerCase(Locale.ROOT),
                account.selection().chosen().indexOf(place.candidate()) + 1);
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
