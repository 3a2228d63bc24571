/**
 * The documents before they have a form: records of strings and lists, already sorted and worded.
 *
 * <p>{@link org.droomballon.export.document.Document} is the door. A template sees such a record and nothing else; an
 * {@link org.droomballon.export.document.Exporter} turns one into the bytes of a format.
 */
package org.droomballon.export.document;
