package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.QuestionCard;
import org.droomballon.export.content.Blocks;
import org.droomballon.export.content.Line;
import org.droomballon.export.content.Run;
import org.droomballon.session.Group;
import org.droomballon.session.Role;
import org.droomballon.session.RoleTurns;
import org.droomballon.session.Session;

/** Who does what at which table, by the numbers of seats: names stay out of documents. */
record GuideTables(Session session, Locale language, Phrases phrases) {
    void write(Blocks blocks) {
        if (session.tables().isEmpty()) {
            return;
        }
        blocks.heading(2, phrases.say("guide.tables")).say(phrases.say("guide.places"));
        if (turns() == RoleTurns.PER_CARD) {
            blocks.say(phrases.say("guide.turning"));
        }
        blocks.grid(
                Stream.of("guide.table", "guide.seats", "guide.facilitator", "guide.note-taker", "guide.cards")
                        .map(phrases::say)
                        .toList(),
                session.tables().stream().map(this::row).toList());
    }

    /** The cards that tables talk about in a round, each once, in the order of the tables. */
    List<String> cardsOf(int round) {
        List<String> planned = session.programme().cards().firstOr(List.of());
        Stream<List<String>> all = session.tables().isEmpty()
                ? Stream.of(planned)
                : session.tables().stream().map(session::cardsOf);
        return all.flatMap(cards -> cards.stream().skip(round - 1L).limit(1))
                .distinct()
                .toList();
    }

    /** A card with its number and its question. */
    Line card(String id) {
        Card card = session.deck().card(id).orElseThrow();
        Line number = Line.of(phrases.say("label", phrases.say("cards.card", card.number())) + " ");
        return card instanceof QuestionCard printed
                ? number.and(Words.run(Told.beside(printed.question(), language), Run.Look.PLAIN))
                : number.and(Run.plain(own(card)));
    }

    /** The question that the tables gave a blank card, where they agree on one. */
    private String own(Card card) {
        List<String> questions = session.tables().stream()
                .flatMap(table -> session.talk(table.id(), card.id()).stream())
                .flatMap(talk -> talk.question().first().stream())
                .distinct()
                .toList();
        return questions.size() == 1 ? questions.get(0) : phrases.say("cards.own");
    }

    String numbers(List<String> cards) {
        return cards.stream()
                .flatMap(id -> session.deck().card(id).stream())
                .map(card -> Integer.toString(card.number()))
                .collect(Collectors.joining(", "));
    }

    private List<String> row(Group table) {
        return List.of(
                table.title(),
                Integer.toString(table.seats().size()),
                seats(table, Role.FACILITATOR),
                seats(table, Role.NOTE_TAKER),
                numbers(session.cardsOf(table)));
    }

    /** Seat by card where roles move on, else for the whole evening; a dash where nobody has the role. */
    private String seats(Group table, Role role) {
        int different = turns() == RoleTurns.PER_CARD ? session.cardsOf(table).size() : 1;
        String seats = IntStream.range(0, different)
                .mapToObj(card -> table.seats().stream()
                        .filter(seat -> table.role(seat, card, turns()) == role)
                        .map(seat -> Integer.toString(seat.number()))
                        .collect(Collectors.joining("+")))
                .filter(with -> !with.isEmpty())
                .collect(Collectors.joining(", "));
        return seats.isEmpty() ? "–" : seats;
    }

    private RoleTurns turns() {
        return session.programme().roles().firstOr(RoleTurns.EVENING);
    }
}
