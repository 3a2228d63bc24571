package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.cli.DocumentLanguage.WrongLanguageException;
import org.droomballon.deck.Deck;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.FollowUpDocument;
import org.droomballon.export.document.NoteSheets;
import org.droomballon.export.document.PointsPoster;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.document.TextDocument;
import org.droomballon.file.AnyFile;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
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
 * @param disclosure whether a submission names the school
 * @param toolkit has the rules by which points were chosen
 */
record ExportJob(
        Optional<DocumentKind> kind,
        List<Exporter> exporters,
        DocumentLanguage language,
        LocalDate today,
        Disclosure disclosure,
        Toolkit toolkit) {
    /** Makes the documents of one input, all of them or none; answers the files that it wrote. */
    List<Made> make(ExportInput input, Path folder)
            throws UnreadableFileException, IOException, WrongDocumentException, WrongLanguageException {
        AnyFile file = input.read();
        DocumentKind wanted = kind.orElseGet(() -> kindOf(file));
        if (wanted == DocumentKind.SUBMISSION) {
            return List.of(submission(input, file, folder));
        }
        Locale spoken = language.of(file);
        Document document = document(input.label(), file, wanted, spoken);
        int personal = personal(file, wanted);
        String name = input.name() + "-" + wanted.id() + "-" + spoken.toLanguageTag() + ".";
        List<Exported> made =
                exporters.stream().map(exporter -> exporter.export(document)).toList();
        List<Made> written = new ArrayList<>();
        for (int at = 0; at < made.size(); at++) {
            Path path = folder.resolve(name + exporters.get(at).format());
            SafeFile.write(path, made.get(at).bytes());
            written.add(new Made(path, made.get(at).undrawn(), personal));
        }
        return written;
    }

    /** Data of its own kind, in no language and in one format. What nobody judged is hidden in it, so nobody is reminded. */
    private Made submission(ExportInput input, AnyFile file, Path folder)
            throws UnreadableFileException, IOException, WrongDocumentException {
        SessionFile evening = file.session().orElseThrow(() -> wrong(file, DocumentKind.SUBMISSION));
        Session told = Published.anonymous(evening.session());
        Submission submission =
                SubmissionFiles.of(told, EveningAccount.of(toolkit, input.label(), evening, told), disclosure);
        Path target = folder.resolve(input.name() + SubmissionFiles.EXTENSION);
        SafeFile.write(target, SubmissionFiles.bytes(submission));
        return new Made(target, "", 0);
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

    private Document document(String name, AnyFile file, DocumentKind wanted, Locale spoken)
            throws UnreadableFileException, WrongDocumentException, WrongLanguageException {
        return switch (wanted) {
            case CARDS -> cards(file, DocumentLanguage.deck(file).orElseThrow(() -> wrong(file, wanted)), spoken);
            case BACKGROUND -> TextDocument.background(
                    DocumentLanguage.deck(file).orElseThrow(() -> wrong(file, wanted)), spoken);
            case GUIDE -> TextDocument.guide(
                    file.session().orElseThrow(() -> wrong(file, wanted)).session(), spoken);
            case BLANK_POSTER -> blankPoster(file, spoken).orElseThrow(() -> wrong(file, wanted));
            case NOTE_SHEETS -> noteSheets(file.session().orElseThrow(() -> wrong(file, wanted)), spoken);
            case TEN_POINTS -> tenPoints(name, file.session().orElseThrow(() -> wrong(file, wanted)), spoken);
            case POSTER -> PointsPoster.of(
                    tenPoints(name, file.session().orElseThrow(() -> wrong(file, wanted)), spoken));
            case LETTER -> letter(name, file.session().orElseThrow(() -> wrong(file, wanted)), spoken);
            case TALLY_SHEET -> TextDocument.tallySheet(
                    Published.of(file.session()
                            .orElseThrow(() -> wrong(file, wanted))
                            .session()),
                    spoken);
            case MINUTES -> TextDocument.minutes(
                    Published.of(file.session()
                            .orElseThrow(() -> wrong(file, wanted))
                            .session()),
                    spoken);
            case FOLLOW_UP -> FollowUpDocument.of(
                    file.followUp().orElseThrow(() -> wrong(file, wanted)).followUp(), today, spoken);
            case SUBMISSION -> throw new IllegalStateException("a submission is no document to lay out");
        };
    }

    private Document cards(AnyFile file, Deck deck, Locale spoken) throws WrongLanguageException {
        Optional<Locale> second = language.second(deck);
        return file.session().isPresent()
                ? CardSheets.of(file.session().get().session(), spoken, second)
                : CardSheets.of(deck, spoken, second);
    }

    private static Optional<Document> blankPoster(AnyFile file, Locale language) {
        return file.session()
                .<Document>map(session -> PointsPoster.blank(session.session(), language))
                .or(() -> file.deck().map(deck -> PointsPoster.blank(deck, language)));
    }

    private static Document noteSheets(SessionFile session, Locale language) throws WrongDocumentException {
        NoteSheets sheets = NoteSheets.of(session.session(), language);
        if (sheets.sheets().isEmpty()) {
            throw new WrongDocumentException("import.no-sheets");
        }
        return sheets;
    }

    private TenPointsDocument tenPoints(String name, SessionFile session, Locale language)
            throws UnreadableFileException {
        Session told = Published.of(session.session());
        return TenPointsDocument.of(told, EveningAccount.of(toolkit, name, session, told), language);
    }

    private Document letter(String name, SessionFile session, Locale language) throws UnreadableFileException {
        Session told = Published.of(session.session());
        return TextDocument.letter(told, EveningAccount.of(toolkit, name, session, told), language);
    }

    private static WrongDocumentException wrong(AnyFile file, DocumentKind wanted) {
        if (file.branding().isPresent()) {
            return new WrongDocumentException("export.only-branding");
        }
        if (file.submission().isPresent()) {
            return new WrongDocumentException("export.only-check");
        }
        if (file.followUp().isPresent()) {
            return new WrongDocumentException("export.only-follow-up");
        }
        return new WrongDocumentException(
                wanted == DocumentKind.FOLLOW_UP ? "export.no-follow-up" : "export.no-session");
    }

    /** A file that was written, the letters that cannot be read in it, and how many words may tell who somebody is. */
    record Made(Path path, String undrawn, int personal) {}

    /** A document was asked of a file that does not give it; the message is the key of the sentence. */
    static final class WrongDocumentException extends Exception {
        private static final long serialVersionUID = 1L;

        WrongDocumentException(String key) {
            super(key);
        }
    }
}
