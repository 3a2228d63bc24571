/**
 * What all screens of the app share, without a window: the evening that is open, the step that people are at, how the app
 * looks, and what is told to them.
 *
 * <p>The door is {@link org.droomballon.swing.app.AppModel}. What only a desktop can do is behind
 * {@link org.droomballon.swing.app.Host}, slow work behind {@link org.droomballon.swing.app.Work}; both are arguments. All
 * of it lives on one thread, the one that paints.
 */
package org.droomballon.swing.app;
