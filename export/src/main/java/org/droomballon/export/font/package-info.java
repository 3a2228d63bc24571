/**
 * The typefaces of the documents, which travel with the program under the SIL Open Font License.
 *
 * <p>Atkinson Hyperlegible Next carries the text; Noto Sans, Noto Naskh Arabic and Noto Emoji fill in what it lacks.
 * {@link org.droomballon.export.font.FontMetrics} tells how wide a text comes out.
 */
package org.droomballon.export.font;
