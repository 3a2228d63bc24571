package org.droomballon.toolkit;

import java.util.List;
import org.droomballon.deck.Deck;
import org.droomballon.file.UnreadableFileException;

/**
 * Brings decks.
 *
 * <p>May assume: nothing but that it is asked when the program begins, once or more often, and that the program shows what it
 * brings to people as it is. Must promise: at least one deck; the same decks at every call, in the same order; ids that no
 * other deck has, also not one of the program; every text in every language that the deck says it has; no network, and no
 * file outside the jar that it came in. A deck that is wrong is the exception of {@link org.droomballon.file.DeckFiles},
 * unchanged: it tells all that is wrong. A whole one, with its deck beside it in the jar:
 *
 * <pre>{@code
 * public final class GreenSquare implements DeckSource {
 *     @Override
 *     public List<Deck> decks() throws UnreadableFileException {
 *         return List.of(DeckFiles.resource(GreenSquare.class, "green-square.deck.json"));
 *     }
 * }
 * }</pre>
 *
 * <p>It is found if it is public, has a public constructor without arguments, and its jar names it on a line of the file
 * {@code META-INF/services/org.droomballon.toolkit.DeckSource}. {@code DeckSourceContract} of the conformance kit tests all
 * this.
 */
@FunctionalInterface
public interface DeckSource {
    /** The decks, the most important first. */
    List<Deck> decks() throws UnreadableFileException;
}
