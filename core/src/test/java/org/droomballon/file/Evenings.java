package org.droomballon.file;

import java.util.List;
import org.droomballon.deck.Deck;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** Small evenings for tests. */
final class Evenings {
    static final Deck DECK = DeckFiles.embedded();

    private Evenings() {}

    /** Two tables of three, nothing written yet. */
    static Session begun() {
        SessionEditor editor = new SessionEditor(Session.begun("evening-1", 7, DECK), Pen.of("plan"));
        editor.school("De Regenboog");
        editor.cards(List.of("k01", "k02", "k17"));
        List<Role> roles = List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT);
        editor.addGroup("blauw", "Blauw", roles);
        editor.addGroup("geel", "Geel", roles);
        return editor.session();
    }

    static SessionEditor editor(SessionFile file, String writer) {
        return new SessionEditor(file.session(), Pen.of(writer, file.session()));
    }
}
