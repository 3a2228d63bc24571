/**
 * The formats in which the program writes documents.
 *
 * <p>{@link org.droomballon.export.Exporters} is the door for front ends; the documents themselves are in
 * {@code document}.
 */
package org.droomballon.export;
