package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.cli.DocumentLanguage.WrongLanguageException;
import org.droomballon.export.DocumentKind;
import org.droomballon.export.DocumentSource;
import org.droomballon.export.DocumentWish;
import org.droomballon.export.Evening;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.file.AnyFile;
import org.droomballon.file.FollowUpFile;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SubmissionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.privacy.PersonalWords;
import org.droomballon.privacy.Published;
import org.droomballon.session.Session;
import org.droomballon.submission.Submission;
import org.droomballon.submission.Submissions.Disclosure;
import org.droomballon.toolkit.Toolkit;

/**
 * What is to be made of every input.
 *
 * @param kind the document asked for; if none, what the file itself gives
 * @param today decides what is overdue in a follow-up
 * @param submission whether a submission names the school, where that is made in place of documents
 * @param toolkit has the rules by which points were chosen
 */
record ExportJob(
        Optional<DocumentKind> kind,
        List<Exporter> exporters,
        DocumentLanguage language,
        LocalDate today,
        Optional<Disclosure> submission,
        Toolkit toolkit) {
    /** Makes the documents of one input, all of them or none; answers the files that it wrote. */
    List<Made> make(ExportInput input, Path folder)
            throws UnreadableFileException, IOException, WrongDocumentException, WrongLanguageException {
        AnyFile file = input.read();
        if (submission.isPresent()) {
            return List.of(submission(input, file, folder, submission.get()));
        }
        DocumentKind wanted = kind.orElseGet(() -> kindOf(file));
        Locale spoken = language.of(file);
        Document document = document(source(input.label(), file), file, wanted, spoken);
        int personal = personal(file, wanted);
        String name = input.name() + "-" + wanted.id() + "-" + spoken.toLanguageTag() + ".";
        List<Exported> made =
                exporters.stream().map(exporter -> exporter.export(document)).toList();
        List<Made> written = new ArrayList<>();
        for (int at = 0; at < made.size(); at++) {
            Path path = folder.resolve(name + exporters.get(at).format());
            SafeFile.write(path, made.get(at).bytes());
            written.add(new Made(path, made.get(at).undrawn(), personal, document.untranslated()));
        }
        return written;
    }

    /** Data of its own kind, in no language and in one format. What nobody judged is hidden in it, so nobody is reminded. */
    private Made submission(ExportInput input, AnyFile file, Path folder, Disclosure disclosure)
            throws UnreadableFileException, IOException, WrongDocumentException {
        Evening evening = source(input.label(), file).evening().orElseThrow(() -> wrong(file, "export.no-session"));
        Session told = Published.anonymous(evening.file().session());
        Submission made = SubmissionFiles.of(told, evening.account(told), disclosure);
        Path target = folder.resolve(input.name() + SubmissionFiles.EXTENSION);
        SafeFile.write(target, SubmissionFiles.bytes(made));
        return new Made(target, "", 0, 0);
    }

    private DocumentSource source(String name, AnyFile file) {
        Optional<Evening> evening = file.session().map(session -> new Evening(name, session, toolkit));
        return new DocumentSource(
                DocumentLanguage.deck(file), evening, file.followUp().map(FollowUpFile::followUp));
    }

    /** How many words of the notes in a document may tell who somebody is, and were judged by nobody. */
    private static int personal(AnyFile file, DocumentKind wanted) {
        return wanted.tellsNotes()
                ? file.session()
                        .map(session ->
                                PersonalWords.unjudged(session.session()).size())
                        .orElse(0)
                : 0;
    }

    private static DocumentKind kindOf(AnyFile file) {
        if (file.followUp().isPresent()) {
            return DocumentKind.FOLLOW_UP;
        }
        return file.session().isPresent() ? DocumentKind.TEN_POINTS : DocumentKind.CARDS;
    }

    private Document document(DocumentSource source, AnyFile file, DocumentKind wanted, Locale spoken)
            throws UnreadableFileException, WrongDocumentException, WrongLanguageException {
        if (wanted == DocumentKind.NOTE_SHEETS
                && source.evening().filter(ExportJob::hasNoSheets).isPresent()) {
            throw new WrongDocumentException("import.no-sheets");
        }
        Optional<Locale> second = wanted == DocumentKind.CARDS && source.deck().isPresent()
                ? language.second(source.deck().get())
                : Optional.empty();
        String otherwise = wanted == DocumentKind.FOLLOW_UP ? "export.no-follow-up" : "export.no-session";
        return wanted.of(source, new DocumentWish(spoken, second, today)).orElseThrow(() -> wrong(file, otherwise));
    }

    private static boolean hasNoSheets(Evening evening) {
        return !DocumentKind.NOTE_SHEETS.hasContent(evening.file().session());
    }

    private static WrongDocumentException wrong(AnyFile file, String otherwise) {
        if (file.branding().isPresent()) {
            return new WrongDocumentException("export.only-branding");
        }
        if (file.submission().isPresent()) {
            return new WrongDocumentException("export.only-check");
        }
        if (file.followUp().isPresent()) {
            return new WrongDocumentException("export.only-follow-up");
        }
        return new WrongDocumentException(otherwise);
    }

    /**
     * A file that was written, the letters that cannot be read in it, how many words may tell who somebody is, and how many
     * questions wait for a translation.
     */
    record Made(Path path, String undrawn, int personal, long untranslated) {}

    /** A document was asked of a file that does not give it; the message is the key of the sentence. */
    static final class WrongDocumentException extends Exception {
        private static final long serialVersionUID = 1L;

        WrongDocumentException(String key) {
            super(key);
        }
    }
}
