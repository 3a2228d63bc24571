package org.droomballon.export.document;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Bundle;
import org.droomballon.consolidation.Place;
import org.droomballon.deck.Deck;
import org.droomballon.session.Item;

/** Words what stands beside the points. */
record RestWords(Deck deck, Account account, NoteLines notes, PlaceReasons reasons) {
    Rest rest() {
        return new Rest(
                account.leftOut().stream()
                        .filter(RestWords::isWanted)
                        .map(this::leftOut)
                        .toList(),
                sayings(account.late()),
                alsoSaid(),
                account.tensions().stream()
                        .map(tension -> new Contrast(notes.of(tension.one()), notes.of(tension.other())))
                        .toList(),
                account.setAside().stream()
                        .map(aside -> new SetAside(notes.of(aside.item()), aside.reason()))
                        .toList());
    }

    private static boolean isWanted(Place place) {
        return place.number() > 0;
    }

    private LeftOut leftOut(Place place) {
        return new LeftOut(reasons.rank(place), reasons.support(place), saying(place.bundle()));
    }

    private Saying saying(Bundle bundle) {
        return Saying.of(bundle.wording(), notes.of(bundle.items()));
    }

    /** By card in the order of the deck; two tables that wrote a question of their own keep it. */
    private List<AlsoSaid> alsoSaid() {
        List<Bundle> unwanted = account.leftOut().stream()
                .filter(place -> !isWanted(place))
                .map(Place::bundle)
                .sorted(Comparator.comparing(RestWords::first, new NoteOrder(deck)))
                .toList();
        ImmutableListMultimap<CardTitle, Bundle> byCard =
                Multimaps.index(unwanted, bundle -> notes.title(first(bundle)));
        return byCard.keySet().stream()
                .map(title -> new AlsoSaid(title, sayings(byCard.get(title))))
                .toList();
    }

    /** Those with a wording of their own come last, so that no single note seems to stand under one. */
    private List<Saying> sayings(List<Bundle> bundles) {
        return bundles.stream()
                .map(this::saying)
                .sorted(Comparator.comparing(Saying::hasWording))
                .toList();
    }

    private static Item first(Bundle bundle) {
        return bundle.items().get(0);
    }
}
