package org.droomballon.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/**
 * Which cards people want to talk about, by id.
 *
 * @param cards in the order in which they are talked about; empty where the first that fit are taken
 * @param must cards that have to be talked about; those that {@code cards} lacks follow after it
 */
public record CardWish(List<String> cards, List<String> must) {
    public static final CardWish NONE = new CardWish(List.of(), List.of());

    public CardWish {
        cards = List.copyOf(cards);
        must = List.copyOf(must);
        requireDistinct(cards);
        requireDistinct(must);
    }

    /** All cards that were asked for by name. */
    List<String> named() {
        return ImmutableSet.<String>builder().addAll(cards).addAll(must).build().asList();
    }

    private static void requireDistinct(List<String> ids) {
        if (!ImmutableList.copyOf(ImmutableSet.copyOf(ids)).equals(ids)) {
            throw new IllegalArgumentException("a card twice: " + ids);
        }
    }
}
