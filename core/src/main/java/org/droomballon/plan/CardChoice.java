package org.droomballon.plan;

import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.QuestionCard;
import org.droomballon.plan.Reason.Kind;

/**
 * Which cards fit, and which table talks about which.
 *
 * <p>Must-have cards come first in what is chosen, then the others in their order, as many as fit; talked about are they in
 * their order. Without names, the deck's question cards are chosen from, without those that need a film that is not shown.
 *
 * <p>When cards are spread, every table talks about {@code k} of the {@code c} cards: as many as fit, or, where the time is
 * open, the fewest that cover all. The cards are dealt round the tables as from a pack that is taken up again when it is
 * empty: table 1 gets the first {@code k}, table 2 the next. So every card is talked about at one table or more, no card at
 * two tables more than another, and where some cards go round once more, must-have cards go first.
 */
final class CardChoice {
    private final Deck deck;
    private final Agenda agenda;
    private final int tables;

    CardChoice(Deck deck, Agenda agenda, int tables) {
        this.deck = deck;
        this.agenda = agenda;
        this.tables = tables;
    }

    /** Why no cards can be chosen; nothing if they can. */
    Optional<Reason> reason() {
        int must = agenda.cards().must().size();
        int minutes = agenda.frame().minutes().orElse(0);
        if (isOpen()) {
            return agenda.cards().named().isEmpty()
                    ? Optional.of(Reason.of(Kind.NO_TIME_AND_NO_CARDS))
                    : Optional.empty();
        }
        if (minutes < agenda.minutes(1)) {
            return Optional.of(Reason.of(Kind.TOO_SHORT, minutes, agenda.minutes(1)));
        }
        if (must > capacity()) {
            int needed = agenda.minutes(perTable(must));
            return Optional.of(Reason.of(Kind.MUST_HAVES_TOO_LONG, must, minutes, needed));
        }
        return Optional.empty();
    }

    /** The cards that are talked about, in their order. */
    List<String> chosen() {
        List<String> first = mustFirst(wanted()).limit(capacity()).toList();
        return wanted().stream().filter(first::contains).toList();
    }

    /** The cards that were asked for by name and do not fit. */
    List<String> leftOut() {
        List<String> chosen = chosen();
        return agenda.cards().cards().stream()
                .filter(card -> !chosen.contains(card))
                .toList();
    }

    /** How many cards a table talks about. */
    int rounds() {
        int chosen = chosen().size();
        if (agenda.distribution() == Distribution.SAME) {
            return chosen;
        }
        return isOpen() ? perTable(chosen) : Math.min(slots(), chosen);
    }

    /** The cards of each table, in their order. */
    List<List<String>> dealt() {
        List<String> chosen = chosen();
        List<String> pack = mustFirst(chosen).toList();
        int rounds = rounds();
        return IntStream.range(0, tables)
                .mapToObj(table -> IntStream.range(table * rounds, (table + 1) * rounds)
                        .mapToObj(at -> pack.get(at % pack.size()))
                        .toList())
                .map(hand -> chosen.stream().filter(hand::contains).toList())
                .toList();
    }

    private boolean isOpen() {
        return agenda.frame().minutes().isEmpty();
    }

    private int slots() {
        return (agenda.frame().minutes().orElseThrow() - agenda.around())
                / agenda.lengths().card();
    }

    private int capacity() {
        if (isOpen()) {
            return deck.cards().size();
        }
        return agenda.distribution() == Distribution.SAME ? slots() : slots() * tables;
    }

    /** The fewest cards per table with which all of so many are talked about. */
    private int perTable(int cards) {
        return agenda.distribution() == Distribution.SAME ? cards : (cards + tables - 1) / tables;
    }

    private List<String> wanted() {
        if (!agenda.cards().cards().isEmpty() || isOpen()) {
            return agenda.cards().named();
        }
        List<String> must = new ArrayList<>(agenda.cards().must());
        return deck.cards().stream()
                .filter(card -> must.contains(card.id()) || isUsual(card))
                .map(Card::id)
                .toList();
    }

    private boolean isUsual(Card card) {
        return card instanceof QuestionCard && (agenda.film() == Plan.Film.SHOWN || !deck.needsFilm(card.id()));
    }

    private Stream<String> mustFirst(List<String> cards) {
        List<String> must = agenda.cards().must();
        return Streams.concat(
                cards.stream().filter(must::contains), cards.stream().filter(card -> !must.contains(card)));
    }
}
