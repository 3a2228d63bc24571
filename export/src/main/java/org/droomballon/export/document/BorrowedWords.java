package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.export.wording.LanguageNames;

/** Says in one sentence that texts of the deck stand in another language, and by which mark they are known. */
record BorrowedWords(Locale language, Phrases phrases) {
    /** Nothing where every text stands in the language of the document. */
    List<String> sentence(Stream<Told> texts) {
        LanguageNames names = LanguageNames.in(language);
        return texts.map(Told::borrowed)
                .flatMap(Optional::stream)
                .distinct()
                .map(other -> phrases.say("borrowed", names.of(language), other.toLanguageTag(), names.of(other)))
                .toList();
    }
}
