/**
 * From notes to ten points: bundles, support, choice, and the account of every note.
 *
 * <p>The doors are {@link org.droomballon.consolidation.TenPoints} and {@link org.droomballon.consolidation.Accounts}. In: a
 * {@link org.droomballon.session.Session}. Out: an {@link org.droomballon.consolidation.Account}, which says of every note where
 * it went and why.
 *
 * <pre>{@code
 * Session -> Suggestions (a Similarity)        what may say the same; people decide in the session
 * Session -> Bundles                           items that say the same, under one wording
 * Session + Bundles -> Profile                 who supports what; a Choice keeps it with the result
 * Profile -> SelectionRule + TieBreak -> Selection   round by round, with every payment and tie
 * Selection -> TenPoints -> Account            as people took it over; where every note went
 *
 * TenPoints ten = TenPoints.propose(session, rule);
 * Account account = Accounts.of(session, ten, rule);
 * }</pre>
 *
 * <p>Others implement {@link org.droomballon.consolidation.SelectionRule} and
 * {@link org.droomballon.consolidation.Similarity}; the rules of the program are {@link org.droomballon.consolidation.Rules}.
 */
package org.droomballon.consolidation;
