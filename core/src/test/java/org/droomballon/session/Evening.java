package org.droomballon.session;

import java.util.List;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;

/** An evening with one table of three, for tests. */
final class Evening {
    static final Deck DECK = DeckFiles.embedded();

    private Evening() {}

    static Session begun() {
        SessionEditor editor = new SessionEditor(Session.begun("evening", 7, DECK), Pen.of("plan"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT));
        return editor.session();
    }

    static SessionEditor editor(Session session, String writer) {
        return new SessionEditor(session, Pen.of(writer, session));
    }
}
