/**
 * The frame around the screens: the way through the evening at the side, the name of the evening and the look above, what
 * people are told, and below whether all is saved.
 *
 * <p>{@link org.droomballon.swing.shell.ShellPanel} paints an {@link org.droomballon.swing.app.AppModel} and the screen of
 * the step that people are at. It is made anew when the look, the language or the size changes.
 */
package org.droomballon.swing.shell;
