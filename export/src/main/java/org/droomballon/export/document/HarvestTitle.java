package org.droomballon.export.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.droomballon.deck.Deck;
import org.droomballon.export.wording.Wording;

/** The title over the points: the deck's, with the number of points that it promises replaced by how many there are. */
record HarvestTitle(Deck deck, Locale language, Phrases phrases) {
    private static final int MOST_WORDS = 10;

    Told of(int points) {
        Told promised = Told.beside(deck.titles().harvest(), language);
        Pattern number = Pattern.compile("(?<![0-9])" + deck.rules().points() + "(?![0-9])");
        Matcher found = number.matcher(promised.text());
        if (points == deck.rules().points() || !found.find()) {
            return promised;
        }
        if (points < 2) {
            return Told.asIs(phrases.say(points == 0 ? "ten.title.none" : "ten.title.one"));
        }
        String counted = words(points, promised.borrowed().orElse(language), found.start() == 0);
        return promised.saying(found.replaceFirst(Matcher.quoteReplacement(counted)));
    }

    /** In words up to ten, where the program speaks the language in which the title stands. */
    private String words(int points, Locale title, boolean first) {
        boolean spoken = Wording.spoken(title).getLanguage().equals(title.getLanguage());
        return points > MOST_WORDS || !spoken
                ? Integer.toString(points)
                : Phrases.in(title).say((first ? "number.first." : "number.") + points);
    }
}
