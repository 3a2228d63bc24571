package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.export.document.CardSheets;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.AnyFile;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.toolkit.Toolkit;

/**
 * What is to be made of every input.
 *
 * @param kind the document asked for; if none, the cards of a deck and the ten points of a session
 * @param language the one asked for; if none, the session's own, else the deck's
 */
record ExportJob(Optional<DocumentKind> kind, List<Exporter> exporters, Optional<Locale> language, Toolkit toolkit) {
    /** Makes the documents of one input; answers the files that it wrote. */
    List<Path> make(ExportInput input, Path folder)
            throws UnreadableFileException, IOException, WrongDocumentException {
        AnyFile file = input.read();
        DocumentKind wanted = kind.orElse(file.session().isPresent() ? DocumentKind.TEN_POINTS : DocumentKind.CARDS);
        Locale spoken = language.orElseGet(() -> own(file));
        Document document = document(input.label(), file, wanted, spoken);
        List<Path> written = new ArrayList<>();
        for (Exporter exporter : exporters) {
            String name = input.name() + "-" + wanted.id() + "-" + spoken.toLanguageTag() + "." + exporter.format();
            SafeFile.write(folder.resolve(name), exporter.write(document));
            written.add(folder.resolve(name));
        }
        return written;
    }

    private Document document(String name, AnyFile file, DocumentKind kind, Locale language)
            throws UnreadableFileException, WrongDocumentException {
        if (kind == DocumentKind.CARDS) {
            return CardSheets.of(deck(file), language);
        }
        SessionFile session = file.session().orElseThrow(WrongDocumentException::new);
        return TenPointsDocument.of(session.session(), EveningAccount.of(toolkit, name, session), language);
    }

    private static Deck deck(AnyFile file) {
        return file.deck()
                .orElseGet(() -> file.session().orElseThrow().session().deck());
    }

    private static Locale own(AnyFile file) {
        Locale wanted = file.session()
                .flatMap(session -> session.session().details().language().first())
                .orElseGet(() -> deck(file).sourceLanguage());
        return Wording.spoken(wanted);
    }

    /** The ten points were asked of a deck. */
    static final class WrongDocumentException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
