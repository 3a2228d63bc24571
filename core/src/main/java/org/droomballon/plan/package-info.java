/**
 * The plan of an evening: who sits where, which table talks about which cards, and when; and how it goes on when it runs.
 *
 * <p>{@link org.droomballon.plan.Plan} is the door. {@link org.droomballon.plan.Plan#of} takes a deck, who comes
 * ({@link org.droomballon.plan.Attendance}, with {@link org.droomballon.plan.Wish}es) and what people want of the time
 * ({@link org.droomballon.plan.Agenda}), and gives {@link org.droomballon.plan.PlannedTable}s and a
 * {@link org.droomballon.plan.Timetable}, or all {@link org.droomballon.plan.Reason}s why it cannot be.
 * {@link org.droomballon.plan.Plan#begin} makes the session of the evening.
 *
 * <p>On the evening, {@link org.droomballon.plan.Running} takes what happens and says how the rest still fits;
 * {@link org.droomballon.plan.EveningClock} says how much time went by.
 */
package org.droomballon.plan;
