package org.droomballon.export;

import java.util.Objects;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.followup.FollowUp;

/**
 * What documents are made from.
 *
 * @param deck that of the evening, where there is one
 */
public record DocumentSource(Optional<Deck> deck, Optional<Evening> evening, Optional<FollowUp> followUp) {
    public DocumentSource {
        Objects.requireNonNull(deck, "deck");
        Objects.requireNonNull(evening, "evening");
        Objects.requireNonNull(followUp, "followUp");
    }

    public static DocumentSource of(Deck deck) {
        return new DocumentSource(Optional.of(deck), Optional.empty(), Optional.empty());
    }

    public static DocumentSource of(Evening evening) {
        return new DocumentSource(Optional.of(evening.file().session().deck()), Optional.of(evening), Optional.empty());
    }

    public static DocumentSource of(FollowUp followUp) {
        return new DocumentSource(Optional.empty(), Optional.empty(), Optional.of(followUp));
    }
}
