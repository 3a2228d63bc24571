/**
 * What a council hands an umbrella of an evening: its points, what stood beside them, and how far each reaches; no names, no
 * notes in their own words, no day and no ids of the session.
 *
 * <p>{@link org.droomballon.submission.Submission} is the whole, {@link org.droomballon.submission.Submissions} makes one.
 */
package org.droomballon.submission;
