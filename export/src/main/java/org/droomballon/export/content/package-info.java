/**
 * A document as it is read aloud: headings, paragraphs, lists and tables, one after another, with the language of every
 * piece. Formats that lay nothing out themselves are written from this alone.
 */
package org.droomballon.export.content;
