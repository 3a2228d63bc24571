/**
 * How a choice came about, in figures that anybody can check by hand.
 *
 * <p>The door is {@link org.droomballon.consolidation.explanation.Explanation}. In: an account. Out: who paid what for each
 * point, how near the next wishes were, and what every table had at the start and at the end. Sentences are made elsewhere.
 */
package org.droomballon.consolidation.explanation;
