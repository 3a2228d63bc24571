/**
 * Documents of a council's own that lend their styles, numbering, theme, fonts, page, header and footer to ours: only the text is
 * written by us.
 *
 * <p>{@link org.droomballon.export.reference.References} is the door. A document comes from strangers: what could fetch or run is
 * refused, and only the parts that are needed are taken.
 */
package org.droomballon.export.reference;
