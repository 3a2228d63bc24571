/**
 * Reading, writing and putting together the files of the toolkit. Jackson and the CSV reader stop here.
 *
 * <p>The doors are {@link org.droomballon.file.DeckFiles}, {@link org.droomballon.file.SessionFiles} and the CSV files
 * that people fill in by hand: {@link org.droomballon.file.NotesCsv}, {@link org.droomballon.file.BallotsCsv} and
 * {@link org.droomballon.file.DecisionsCsv}. A front end that keeps a file open while people write asks a
 * {@link org.droomballon.file.SavingDesk}. A file that is wrong is an
 * {@link org.droomballon.file.UnreadableFileException}, which tells all that is wrong with it at once.
 */
package org.droomballon.file;
