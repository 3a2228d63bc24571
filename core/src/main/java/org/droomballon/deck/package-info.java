/**
 * The deck: cards to talk about, lenses to look through, and the rules of the conversation.
 *
 * <p>{@link org.droomballon.deck.Deck} is the door; everything else is a part of it. A deck says nothing about one
 * evening: that is the package {@code session}.
 */
package org.droomballon.deck;
