/**
 * The app: {@link org.droomballon.swing.DroomballonApp} opens a window on a screen of the package {@code card}.
 *
 * <p>Only this package knows windows, displays and the event thread; screens are panels that can be painted without.
 */
package org.droomballon.swing;
