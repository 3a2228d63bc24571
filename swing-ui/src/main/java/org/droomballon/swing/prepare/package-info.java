/** One screen: {@link org.droomballon.swing.prepare.PrepareModel} holds its state, {@link org.droomballon.swing.prepare.PreparePanel} paints it. */
package org.droomballon.swing.prepare;
