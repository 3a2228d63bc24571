/**
 * Documents as Markdown, to paste into a newsletter or a website, and to be read back.
 *
 * <p>{@link org.droomballon.export.markdown.MarkdownExporter} is the door. Each note is one list item that ends in its id
 * between backticks; its text is escaped so that {@link org.droomballon.export.template.MarkdownEscape#unescape} gives
 * back what was written.
 */
package org.droomballon.export.markdown;
