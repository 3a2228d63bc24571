/**
 * The card screen: one card of a deck, large enough for the back row, with its time.
 *
 * <p>{@link org.droomballon.swing.card.CardScreenModel} holds the state and knows nothing of Swing;
 * {@link org.droomballon.swing.card.CardPanel} paints it and decides nothing. {@code CardCommand} lists what keys and
 * buttons can do.
 */
package org.droomballon.swing.card;
