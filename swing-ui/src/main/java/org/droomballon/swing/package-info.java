/**
 * The app. {@link org.droomballon.swing.DroomballonApp} opens a window on the state that all screens share
 * ({@code app}); {@code shell} paints the frame, and the packages {@code start}, {@code prepare}, {@code talk},
 * {@code gather}, {@code points}, {@code takehome} and {@code followup} one screen each; {@code card} is what the hall sees.
 *
 * <p>Only this package knows windows, displays and threads; screens are panels that can be painted without.
 */
package org.droomballon.swing;
