/**
 * Documents as one HTML file that stands on its own: fonts, drawings and styles inside, nothing fetched.
 *
 * <p>{@link org.droomballon.export.html.HtmlExporter} is the door.
 */
package org.droomballon.export.html;
