/**
 * Documents for word processors as Office Open XML (ISO/IEC 29500), to be worked on further: real headings, lists and tables,
 * styles that can be changed in one place, and the language of every run.
 *
 * <p>{@link org.droomballon.export.docx.DocxExporter} is the door.
 */
package org.droomballon.export.docx;
