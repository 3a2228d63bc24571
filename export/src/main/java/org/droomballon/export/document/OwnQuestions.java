package org.droomballon.export.document;

import java.util.List;
import org.droomballon.deck.Card;
import org.droomballon.session.Session;

/** What tables of an evening wrote on a blank card. */
final class OwnQuestions {
    private OwnQuestions() {}

    /** Each question once, in the order of the tables. */
    static List<String> of(Session session, Card card) {
        return session.tables().stream()
                .flatMap(table -> session.talk(table.id(), card.id()).stream())
                .flatMap(talk -> talk.question().first().stream())
                .filter(question -> !question.isBlank())
                .distinct()
                .toList();
    }
}
