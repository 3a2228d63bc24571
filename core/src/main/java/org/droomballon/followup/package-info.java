/**
 * What the school answered to the points of an evening, and what it did.
 *
 * <p>{@link org.droomballon.followup.FollowUp} is the door: it is begun from an evening and its account, changed by a
 * {@link org.droomballon.followup.FollowUpEditor}, and gives the next evening what it starts from. Like a session it
 * keeps every field that people may change in a register. No clock is read here: whoever asks what is overdue says which
 * day it is.
 */
package org.droomballon.followup;
