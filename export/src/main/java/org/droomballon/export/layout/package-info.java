/**
 * Where things stand on paper: the grid of a card sheet, and the letter size at which a text fits its box.
 *
 * <p>{@link org.droomballon.export.layout.SheetGeometry} places the cards, {@link org.droomballon.export.layout.Fitting}
 * measures. All measures are millimetres from the top left corner of the page, letter sizes are points.
 */
package org.droomballon.export.layout;
