package org.droomballon.deck;

import java.util.Locale;
import java.util.Optional;

/** One card on the table: a question of the deck, or a blank one on which a group writes its own. */
public sealed interface Card permits QuestionCard, BlankCard {
    String id();

    /** The number printed on the card, from 1. */
    int number();

    /** The printed question in a language, or nothing on a blank card. */
    Optional<String> question(Locale language);

    /** A picture of its own, if it has one. */
    Optional<Picture> picture();
}
