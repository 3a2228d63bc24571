package org.droomballon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.junit.jupiter.api.Test;

class VoicesTest {
    @Test
    void aTableIsCalledATableOnceOnly() {
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, DeckFiles.embedded()), Pen.of("aa"));
        editor.addGroup("t1", "Tafel 1", List.of(Role.PARENT));
        editor.addGroup("geel", "geel", List.of(Role.PARENT));
        Voices voices = new Voices(Wording.of(Console.class, "cli", Locale.forLanguageTag("nl")), editor.session());

        assertThat(List.of(voices.table("t1"), voices.seat("t1", "2"), voices.table("geel"), voices.seat("geel", "2")))
                .containsExactly("Tafel 1", "Tafel 1, plaats 2", "tafel geel", "tafel geel, plaats 2");
    }
}
