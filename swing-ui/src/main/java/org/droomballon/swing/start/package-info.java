/** One screen: {@link org.droomballon.swing.start.StartModel} holds its state, {@link org.droomballon.swing.start.StartPanel} paints it. */
package org.droomballon.swing.start;
