package org.droomballon.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.plan.CardWish;
import org.droomballon.plan.Distribution;
import org.droomballon.plan.Plan.Film;
import picocli.CommandLine.Option;

/** Which cards are talked about, and where. */
final class CardOptions {
    @Option(names = "--cards", paramLabel = "1,2,...")
    private Optional<String> cards = Optional.empty();

    @Option(names = "--must", paramLabel = "1,2,...")
    private Optional<String> must = Optional.empty();

    @Option(names = "--spread")
    private boolean spread;

    @Option(names = "--film")
    private boolean film;

    CardWish wish(Deck deck, Complaints complaints) {
        return new CardWish(ids(cards, deck, complaints), ids(must, deck, complaints));
    }

    Distribution distribution() {
        return spread ? Distribution.SPREAD : Distribution.SAME;
    }

    Film film() {
        return film ? Film.SHOWN : Film.NOT_SHOWN;
    }

    private static List<String> ids(Optional<String> names, Deck deck, Complaints complaints) {
        List<String> ids = names.stream()
                .flatMap(list ->
                        Splitter.on(',').trimResults().omitEmptyStrings().splitToStream(list))
                .flatMap(name -> id(name, deck, complaints))
                .toList();
        List<String> distinct = ImmutableSet.copyOf(ids).asList();
        if (names.filter(list -> list.replace(",", "").isBlank()).isPresent() || distinct.size() != ids.size()) {
            complaints.add("plan.cards", names.orElse(""));
        }
        return distinct;
    }

    private static Stream<String> id(String name, Deck deck, Complaints complaints) {
        Optional<Card> card = deck.cards().stream()
                .filter(each -> each.id().equals(name)
                        || Integer.toString(each.number()).equals(name))
                .findFirst();
        if (card.isEmpty()) {
            complaints.add("plan.card", name);
        }
        return card.map(Card::id).stream();
    }
}
