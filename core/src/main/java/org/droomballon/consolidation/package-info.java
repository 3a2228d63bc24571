/**
 * From notes to ten points: bundles, support, choice, and the account of every note.
 *
 * <p>The walk: {@link org.droomballon.consolidation.Suggestions} of what may say the same; people decide;
 * {@link org.droomballon.consolidation.Bundles}; {@link org.droomballon.consolidation.Profile} (who supports what); a
 * {@link org.droomballon.consolidation.SelectionRule} makes a {@link org.droomballon.consolidation.Selection}; people take
 * it over as {@link org.droomballon.consolidation.TenPoints}; {@link org.droomballon.consolidation.Account} says where
 * every note went.
 */
package org.droomballon.consolidation;
