package org.droomballon.consolidation;

import java.util.List;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** An evening of two tables, of three and two people, that wrote two notes each. */
abstract class TwoTables {
    final SessionEditor editor = new SessionEditor(Session.begun("evening", 7, DeckFiles.embedded()), Pen.of("aa"));
    final ItemId coffee;
    final ItemId coffeeToo;
    final ItemId gate;
    final ItemId gateLater;

    TwoTables() {
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT));
        editor.addGroup("geel", "Geel", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        coffee = editor.addNote("blauw", "k01", "droom", "Koffie aan de poort");
        coffeeToo = editor.addNote("geel", "k02", "kan", "Koffie op vrijdag");
        gate = editor.addNote("blauw", "k01", "kan", "Poort vroeger open");
        gateLater = editor.addNote("geel", "k01", "kan", "Poort later open");
    }
}
