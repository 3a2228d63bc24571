package org.droomballon.export.wording;

import java.util.Locale;

/** What languages are called in a language of the program. They come from our own bundle, since those of Java change. */
public final class LanguageNames {
    private final Wording wording;

    private LanguageNames(Wording wording) {
        this.wording = wording;
    }

    public static LanguageNames in(Locale language) {
        return new LanguageNames(Wording.of(LanguageNames.class, "languages", language));
    }

    /** The name of a language, with its tag where that says more; a language that has no name here is its tag. */
    public String of(Locale language) {
        String tag = language.toLanguageTag();
        String base = language.getLanguage();
        if (!wording.has(base)) {
            return tag;
        }
        return tag.equals(base) ? wording.say(base) : wording.say(base) + " (" + tag + ")";
    }
}
