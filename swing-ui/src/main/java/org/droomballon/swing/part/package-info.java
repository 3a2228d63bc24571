/**
 * What screens are put together from: text that wraps, columns that become one where it is narrow, fields that keep what
 * people type, buttons, notices.
 *
 * <p>A {@link org.droomballon.swing.part.Page} asks its content how high it is at a width
 * ({@link org.droomballon.swing.part.Flow}), so that nothing is cut off at any size; {@link org.droomballon.swing.part.Kit}
 * makes parts in the look of the moment. A screen is made anew when the look, the language or the size changes.
 */
package org.droomballon.swing.part;
