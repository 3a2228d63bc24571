/**
 * Documents as plain text in lines of at most {@value org.droomballon.export.text.TextReport#WIDTH} characters, for mail and for
 * every reader there is.
 *
 * <p>{@link org.droomballon.export.text.TextExporter} is the door.
 */
package org.droomballon.export.text;
