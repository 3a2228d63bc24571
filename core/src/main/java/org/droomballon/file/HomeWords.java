package org.droomballon.file;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.SessionEditor;

/** What a row says of the language of its words, and the translation that stands beside them; an empty cell says nothing. */
record HomeWords(Optional<Locale> language, Optional<String> translation) {
    static final HomeWords NONE = new HomeWords(Optional.empty(), Optional.empty());

    HomeWords {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(translation, "translation");
    }

    static HomeWords of(CsvRow row) {
        return new HomeWords(language(row), Optional.of(row.cell("translation")).filter(text -> !text.isEmpty()));
    }

    private static Optional<Locale> language(CsvRow row) {
        String tag = row.cell("language");
        Optional<Locale> language = LanguageTags.parse(tag);
        if (!tag.isEmpty() && language.isEmpty()) {
            row.report(Kind.NOT_A_LANGUAGE, "language", tag);
        }
        return language;
    }

    static HomeWords of(Item item) {
        return new HomeWords(item.language(), item.translation());
    }

    /** Writes what an item does not say yet; whether there was anything. */
    boolean addTo(SessionEditor editor, ItemId item, HomeWords before) {
        Optional<Locale> newLanguage = language.filter(each -> !before.language.equals(language));
        Optional<String> newTranslation = translation.filter(each -> !before.translation.equals(translation));
        newLanguage.ifPresent(each -> editor.writtenIn(item, each));
        newTranslation.ifPresent(each -> editor.translate(item, each));
        return newLanguage.isPresent() || newTranslation.isPresent();
    }

    /** What is known after both were read, the later one of each. */
    HomeWords over(HomeWords before) {
        return new HomeWords(language.or(before::language), translation.or(before::translation));
    }
}
