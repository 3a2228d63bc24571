/** One screen: {@link org.droomballon.swing.takehome.TakeHomeModel} holds its state, {@link org.droomballon.swing.takehome.TakeHomePanel} paints it. */
package org.droomballon.swing.takehome;
