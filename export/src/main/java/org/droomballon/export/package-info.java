/**
 * The formats in which the program writes documents.
 *
 * <p>{@link org.droomballon.export.Exporters} is the door for front ends, and {@link org.droomballon.export.DocumentKind} says which
 * documents there are and what each is made from; the documents themselves are in
 * {@code document}.
 */
package org.droomballon.export;
