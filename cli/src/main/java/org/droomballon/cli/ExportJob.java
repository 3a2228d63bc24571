package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param language the one asked for; if none, the session's own, else the deck's. The program or the deck speaks it
 */
record ExportJob(Optional<DocumentKind> kind, List<Exporter> exporters, Optional<Locale> language, Toolkit toolkit) {
    /** Makes the documents of one input; answers the files that it wrote. */
    List<Path> make(ExportInput input, Path folder)
            throws UnreadableFileException, IOException, WrongDocumentException, WrongLanguageException {
        AnyFile file = input.read();
        DocumentKind wanted = kind.orElse(file.session().isPresent() ? DocumentKind.TEN_POINTS : DocumentKind.CARDS);
        Locale spoken = spoken(file);
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

    private Locale spoken(AnyFile file) throws WrongLanguageException {
        Deck deck = deck(file);
        if (language.isEmpty()) {
            return known(deck, own(file)).orElseGet(() -> Wording.spoken(own(file)));
        }
        return known(deck, language.get()).orElseThrow(() -> new WrongLanguageException(deck));
    }

    /** As the program speaks it; else as the deck does, in whose words a document then stands where it has them. */
    private static Optional<Locale> known(Deck deck, Locale wanted) {
        return languages(deck)
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    /** Those of the program, those of the deck, and those into which it is being translated. */
    private static Stream<Locale> languages(Deck deck) {
        return Stream.of(Wording.LANGUAGES, deck.languages(), deck.unfinished()).flatMap(List::stream);
    }

    /** Whether the program has no words of its own in that language, and says them in Dutch. */
    static boolean isOnlyTheDecks(Locale language) {
        return !Wording.spoken(language).getLanguage().equals(language.getLanguage());
    }

    private static Locale own(AnyFile file) {
        return file.session()
                .flatMap(session -> session.session().details().language().first())
                .orElseGet(() -> deck(file).sourceLanguage());
    }

    /** Neither the program nor the deck speaks the language that was asked for. */
    static final class WrongLanguageException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Locale> known;

        WrongLanguageException(Deck deck) {
            this.known = languages(deck).distinct().toList();
        }

        /** The languages to choose from. */
        String known() {
            return known.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
        }
    }

    /** The ten points were asked of a deck. */
    static final class WrongDocumentException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
