package org.droomballon.privacy;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.droomballon.session.Item;

/** Words of an item that may tell who somebody is. */
public record PersonalWord(Item item, Kind kind, String words) {
    /** What they look like. */
    public enum Kind {
        NAME,
        EMAIL,
        PHONE,
        /** Of a bank: an IBAN. */
        ACCOUNT
    }

    public PersonalWord {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }

    /** Where a text has it: a name as a whole word, so that An hides nothing of an 'Antwoord'; the rest wherever it stands. */
    Stream<MatchResult> in(String text) {
        Pattern pattern = kind == Kind.NAME ? PersonalWords.word(words) : Pattern.compile(Pattern.quote(words));
        return pattern.matcher(text).results();
    }
}
