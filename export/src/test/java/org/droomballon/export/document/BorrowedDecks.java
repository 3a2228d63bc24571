package org.droomballon.export.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.UnreadableFileException;

/** Decks that lack texts in a language of the program. */
public record BorrowedDecks(Path folder) {
    private static final String ARABIC =
            """
            {
              "format": "droomballon/deck", "version": 1, "id": "ar", "edition": "1",
              "sourceLanguage": "ar", "languages": ["ar"],
              "title": { "ar": "بطاقاتنا" }, "subtitle": { "ar": "مع المدرسة" }, "series": { "ar": "الآباء" },
              "harvestTitle": { "ar": "خمسة أشياء" },
              "rules": { "groupMin": 2, "groupMax": 5, "facilitators": 1, "noteTakers": 1, "minutesPerCard": 10, "points": 5 },
              "lenses": [ { "id": "now", "icon": "now", "label": { "ar": "الآن؟" }, "prompt": { "ar": "كيف الحال اليوم؟" } } ],
              "cards": [ { "id": "c1", "number": 1, "question": { "ar": "بماذا نفرح في مدرستنا؟" } } ],
              "licence": { "ar": "شاركوها" }
            }
            """;

    public Deck frenchLacksCardSeven() throws IOException, UnreadableFileException {
        String whole = new String(DeckFiles.bytes(DeckFiles.embedded()), StandardCharsets.UTF_8);
        String question = DeckFiles.embedded()
                .card("k07")
                .orElseThrow()
                .question(Locale.FRENCH)
                .orElseThrow();
        String less = whole.replace("\"fr\": \"" + question + "\"", "\"fr\": \"\"")
                .replaceFirst("\"fr\",", "")
                .replaceFirst("\"languages\"", "\"unfinished\": [\"fr\"], \"languages\"");
        return DeckFiles.read(Files.writeString(folder.resolve("less.deck.json"), less));
    }

    public Deck arabic() throws IOException, UnreadableFileException {
        return DeckFiles.read(Files.writeString(folder.resolve("ar.deck.json"), ARABIC));
    }
}
