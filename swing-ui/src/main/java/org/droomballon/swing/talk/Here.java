package org.droomballon.swing.talk;

import java.util.Objects;
import java.util.function.Consumer;
import org.droomballon.deck.Card;
import org.droomballon.session.Group;
import org.droomballon.session.Phase;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Talk;
import org.droomballon.swing.app.EveningModel;

/** One table and one card of the evening that is open: where people write. */
record Here(EveningModel evening, String group, String card) {
    Here {
        Objects.requireNonNull(evening, "evening");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(card, "card");
    }

    Session session() {
        return evening.session();
    }

    Talk talk() {
        return session().talk(group, card).orElseGet(() -> Talk.begun(group, card));
    }

    Group table() {
        return session().group(group).orElseThrow();
    }

    Card face() {
        return session().deck().card(card).orElseThrow();
    }

    Phase phase() {
        return talk().phase(session().deck());
    }

    void change(Consumer<SessionEditor> action) {
        evening.change(action);
    }
}
