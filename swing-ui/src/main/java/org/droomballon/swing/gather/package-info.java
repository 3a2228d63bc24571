/** One screen: {@link org.droomballon.swing.gather.GatherModel} holds its state, {@link org.droomballon.swing.gather.GatherPanel} paints it. */
package org.droomballon.swing.gather;
