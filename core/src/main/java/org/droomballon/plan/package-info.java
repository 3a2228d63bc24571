/**
 * What is decided before the evening: how many tables, which cards, and how long it takes.
 *
 * <p>{@link org.droomballon.plan.Plan} is the door; {@link org.droomballon.plan.Plan#begin} makes the session of which
 * every table gets a copy.
 */
package org.droomballon.plan;
