/**
 * Documents as tables of plain values: CSV for spreadsheets, JSON for programs.
 *
 * <p>{@link org.droomballon.export.data.CsvExporter} and {@link org.droomballon.export.data.JsonExporter} are the doors. The
 * columns are those of {@link org.droomballon.export.content.Facts}, in English in every language, so that what reads them
 * need not know in which language a council speaks.
 */
package org.droomballon.export.data;
