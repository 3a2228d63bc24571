package org.droomballon.export.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** Note sheets of two tables that talk about a card of the deck and about one of their own. */
public final class NoteSheetsFixture {
    private NoteSheetsFixture() {}

    public static NoteSheets in(Locale language) {
        return NoteSheets.of(evening(), language);
    }

    public static Session evening() {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("plan"));
        editor.school("De Regenboog");
        editor.date(LocalDate.of(2026, 11, 26));
        editor.cards(List.of("k03", "k17"));
        editor.addGroup("t1", "Tafel 1", List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT));
        editor.addGroup("t2", "Tafel <2>", List.of(Role.PARENT, Role.PARENT));
        editor.question("t2", "k17", "Wie helpt er op het schoolfeest?");
        return editor.session();
    }
}
