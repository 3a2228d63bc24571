/**
 * The deck: cards to talk about, lenses to look through, and the rules of the conversation.
 *
 * <p>The door is {@link org.droomballon.deck.Deck}; everything else is a part of it, but for
 * {@link org.droomballon.deck.DeckPackage}, which holds a deck and its pictures, and
 * {@link org.droomballon.deck.Translation}, which tells how far a deck is translated. In: what
 * {@link org.droomballon.file.DeckFiles} reads, or a {@code DeckSource} brings. Out: values for a plan, a session and the cards on
 * paper. A deck says nothing about one evening: that is the package {@code session}.
 *
 * <pre>{@code
 * Deck deck = DeckFiles.read(Path.of("my.deck.json"));
 * String title = deck.titles().title().in(language);   // in that language, else in the deck's own
 * }</pre>
 */
package org.droomballon.deck;
