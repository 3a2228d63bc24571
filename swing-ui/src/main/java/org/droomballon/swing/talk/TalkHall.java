package org.droomballon.swing.talk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Film;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Group;
import org.droomballon.session.Session;
import org.droomballon.session.Talk;
import org.droomballon.swing.app.AppModel;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.card.CardScreenModel;
import org.droomballon.swing.card.CardTimes;
import org.droomballon.swing.card.Hall;

/** What the hall sees of the evening that is open. */
record TalkHall(AppModel app, EveningModel evening, String group, CardTimes times) implements Hall {
    /** The cards of a table in its order; all of the deck where none were chosen. */
    static List<Card> cards(Session session, Group table) {
        List<Card> chosen = session.cardsOf(table).stream()
                .distinct()
                .flatMap(id -> session.deck().card(id).stream())
                .toList();
        return chosen.isEmpty() ? session.deck().cards() : chosen;
    }

    @Override
    public Optional<String> ownQuestion(Card card) {
        return evening.session()
                .talk(group, card.id())
                .flatMap(talk -> talk.question().first())
                .filter(question -> !question.isBlank());
    }

    @Override
    public void keepOwnQuestion(Card card, String question) {
        String now = evening.session()
                .talk(group, card.id())
                .map(Talk::question)
                .flatMap(asked -> asked.first())
                .orElse("");
        if (!now.equals(question)) {
            evening.change(editor -> editor.question(group, card.id(), question));
        }
    }

    @Override
    public Optional<Film> film() {
        Session session = evening.session();
        return session.deck().sources().film().filter(film -> session.programme()
                .film()
                .firstOr(false));
    }

    @Override
    public List<TableCard> tables(int place) {
        Session session = evening.session();
        List<List<Card>> all =
                session.tables().stream().map(table -> cards(session, table)).toList();
        if (all.stream().distinct().count() < 2) {
            return List.of();
        }
        return session.tables().stream()
                .flatMap(table -> cards(session, table).stream()
                        .skip(place)
                        .limit(1)
                        .flatMap(card -> Stream.of(new TableCard(table.title(), card))))
                .toList();
    }

    @Override
    public String place(CardScreenModel screen) {
        Wording words = Wording.of(TalkModel.class, "talk", screen.appearance().language());
        return words.say(
                "hall.place",
                screen.position() + 1,
                screen.deck().cards().size(),
                evening.session().group(group).orElseThrow().title());
    }

    @Override
    public void leave(CardScreenModel screen) {
        app.project(Optional.empty());
    }
}
