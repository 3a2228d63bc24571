package org.droomballon.deck;

/**
 * How a deck is talked about: seats per group, roles per group, minutes per card, and how many points go to the school.
 * Group sizes from 2; minutes and points from 1.
 */
public record ConversationRules(
        int groupMin, int groupMax, int facilitators, int noteTakers, int minutesPerCard, int points) {
    public ConversationRules {
        if (groupMin < 2 || groupMax < groupMin || groupMax > 20) {
            throw new IllegalArgumentException("group sizes " + groupMin + " to " + groupMax);
        }
        if (facilitators < 0 || noteTakers < 0 || facilitators + noteTakers > groupMin) {
            throw new IllegalArgumentException("more roles than seats in the smallest group");
        }
        if (minutesPerCard < 1 || points < 1) {
            throw new IllegalArgumentException("minutes and points start at 1");
        }
    }
}
