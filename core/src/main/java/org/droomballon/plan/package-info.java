/**
 * What is decided before the evening: how many tables, which cards, and how long it takes.
 *
 * <p>The door is {@link org.droomballon.plan.Plan}. In: a {@link org.droomballon.deck.Deck} and what the council chose. Out: the
 * {@link org.droomballon.session.Session} of which every table gets a copy.
 *
 * <pre>{@code
 * Plan plan = new Plan(deck, 14, List.of("k01", "k02"), Plan.Film.NOT_SHOWN);
 * Session session = plan.begin(id, seed, Pen.of(writer), number -> "Table " + number);
 * }</pre>
 */
package org.droomballon.plan;
