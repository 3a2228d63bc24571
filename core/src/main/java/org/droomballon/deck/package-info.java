/**
 * The deck: cards to talk about, lenses to look through, and the rules of the conversation.
 *
 * <p>{@link org.droomballon.deck.Deck} is the door; everything else is a part of it, but for
 * {@link org.droomballon.deck.DeckPackage}, which holds a deck and its pictures, and
 * {@link org.droomballon.deck.Translation}, which tells how far a deck is translated. A deck says nothing about one
 * evening: that is the package {@code session}.
 */
package org.droomballon.deck;
