package org.droomballon.export.document;

import java.util.Locale;
import java.util.Optional;
import org.droomballon.export.wording.LanguageNames;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/** Words in which language a note was written, for a document in a language. */
record TranslatedWords(Session session, Locale language, Phrases phrases) {
    Translated of(Item item) {
        String text = item.translation().orElse("");
        return new Translated(
                item.language()
                        .map(own -> differs(own, phrases.words().language()) ? own.toLanguageTag() : "")
                        .orElseGet(() -> new LanguageMarks(language).tag(item.text())),
                text.isEmpty() ? "" : label(item),
                text);
    }

    private String label(Item item) {
        return item.language()
                .map(own -> phrases.say("note.translated.from", name(own)))
                .orElseGet(() -> phrases.say("note.translated"));
    }

    /** What a reader who does not know the language should know of a note that nobody translated yet. */
    Optional<String> mark(Item item) {
        Locale evening = session.details().language().firstOr(session.deck().sourceLanguage());
        return item.language()
                .filter(own -> item.translations().isEmpty() && differs(own, evening) && differs(own, language))
                .map(own -> phrases.say("note.untranslated", name(own)));
    }

    private String name(Locale own) {
        return LanguageNames.in(phrases.words().language()).of(own);
    }

    private static boolean differs(Locale one, Locale other) {
        return !one.getLanguage().equals(other.getLanguage());
    }
}
