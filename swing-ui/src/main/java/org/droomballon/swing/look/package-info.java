/**
 * How the app looks: themes, colours, letters and drawings, the same on every machine.
 *
 * <p>{@link org.droomballon.swing.look.Theme} names a look, {@link org.droomballon.swing.look.Palette} gives its colours
 * and {@link org.droomballon.swing.look.Look} hands them to the look and feel. Screens paint with these and with nothing
 * else.
 */
package org.droomballon.swing.look;
