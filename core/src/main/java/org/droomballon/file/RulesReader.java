package org.droomballon.file;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.droomballon.deck.ConversationRules;

/** Reads how a deck is talked about, each number in its range. */
final class RulesReader {
    private static final int SMALLEST_GROUP = 2;
    private static final int LARGEST_GROUP = 20;
    private static final int MOST_MINUTES = 240;
    private static final int MOST_POINTS = 100;

    private RulesReader() {}

    static Optional<ConversationRules> read(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        OptionalInt least = at.get("groupMin").number(SMALLEST_GROUP, LARGEST_GROUP);
        int smallest = least.orElse(SMALLEST_GROUP);
        OptionalInt most = at.get("groupMax").number(smallest, LARGEST_GROUP);
        OptionalInt facilitators = at.get("facilitators").number(0, smallest);
        OptionalInt noteTakers = at.get("noteTakers").number(0, smallest - facilitators.orElse(0));
        OptionalInt minutes = at.get("minutesPerCard").number(1, MOST_MINUTES);
        OptionalInt points = at.get("points").number(1, MOST_POINTS);
        boolean all = Stream.of(least, most, facilitators, noteTakers, minutes, points)
                .allMatch(OptionalInt::isPresent);
        return all
                ? Optional.of(new ConversationRules(
                        least.getAsInt(),
                        most.getAsInt(),
                        facilitators.getAsInt(),
                        noteTakers.getAsInt(),
                        minutes.getAsInt(),
                        points.getAsInt()))
                : Optional.empty();
    }
}
