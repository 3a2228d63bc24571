/**
 * The evening on paper, and the way back: which sheets there are, and the code by which what is written on one finds its table
 * and card again.
 *
 * <p>The door is {@link org.droomballon.paper.NoteSheet}. In: a session with its tables and cards. Out: sheets for the package
 * {@code document} of the exporters to lay out, and for {@link org.droomballon.file.NotesForm} and
 * {@link org.droomballon.file.NotesCsv}, the table into which one person types what all tables wrote.
 */
package org.droomballon.paper;
