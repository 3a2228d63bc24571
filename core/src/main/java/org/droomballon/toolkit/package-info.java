/**
 * What there is to choose from, also from others.
 *
 * <p>The door is {@link org.droomballon.toolkit.Toolkit}. In: jars ({@link org.droomballon.file.Plugins}) and the class path.
 * Out: decks, rules and similarities by name ({@link org.droomballon.toolkit.Offers}), and what is wrong with the rest
 * ({@link org.droomballon.toolkit.Fault}). Others implement {@link org.droomballon.toolkit.DeckSource},
 * {@link org.droomballon.consolidation.SelectionRule} and {@link org.droomballon.consolidation.Similarity}.
 *
 * <pre>{@code
 * Toolkit toolkit = Toolkit.discover(Plugins.beside(MyProgram.class));
 * Deck deck = toolkit.decks().named("green-square").orElseGet(toolkit.decks()::standard);
 * }</pre>
 */
package org.droomballon.toolkit;
