/** One screen: {@link org.droomballon.swing.points.PointsModel} holds its state, {@link org.droomballon.swing.points.PointsPanel} paints it. */
package org.droomballon.swing.points;
