/**
 * Reading, writing and putting together the files of the toolkit. Jackson, the CSV reader, paths and jars stop here.
 *
 * <p>The doors are {@link org.droomballon.file.DeckFiles} (files to decks), {@link org.droomballon.file.SessionFiles} (files to
 * sessions and back, and merging), {@link org.droomballon.file.FollowUpFiles} (the same for what came after), the CSV files that people fill in by hand ({@link org.droomballon.file.NotesCsv},
 * {@link org.droomballon.file.BallotsCsv}, {@link org.droomballon.file.DecisionsCsv}), and
 * {@link org.droomballon.file.Plugins} (jars of others).
 *
 * <pre>{@code
 * SessionFile evening = SessionFiles.merge(List.of(SessionFiles.read(blue), SessionFiles.read(red)));
 * SessionFiles.save(path, evening);
 * }</pre>
 *
 * <p>A front end that keeps a file open while people write asks a {@link org.droomballon.file.SavingDesk}.
 *
 * <p>A file that is wrong is an {@link org.droomballon.file.UnreadableFileException}, which holds every
 * {@link org.droomballon.file.Problem} at once; the edges make sentences of them.
 */
package org.droomballon.file;
