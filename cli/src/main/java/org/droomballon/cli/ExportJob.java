package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.droomballon.export.document.FollowUpDocument;
import org.droomballon.export.document.TenPointsDocument;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.AnyFile;
import org.droomballon.file.SafeFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.session.Details;
import org.droomballon.toolkit.Toolkit;

/**
 * What is to be made of every input.
 *
 * @param kind the document asked for; if none, what the file itself gives
 * @param language the one asked for; if none, the session's own, else the deck's. The program or the deck speaks it
 * @param today decides what is overdue in a follow-up
 */
record ExportJob(
        Optional<DocumentKind> kind,
        List<Exporter> exporters,
        Optional<Locale> language,
        LocalDate today,
        Toolkit toolkit) {
    /** Makes the documents of one input; answers the files that it wrote. */
    List<Path> make(ExportInput input, Path folder)
            throws UnreadableFileException, IOException, WrongDocumentException, WrongLanguageException {
        AnyFile file = input.read();
        DocumentKind wanted = kind.orElseGet(() -> kindOf(file));
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

    private static DocumentKind kindOf(AnyFile file) {
        if (file.followUp().isPresent()) {
            return DocumentKind.FOLLOW_UP;
        }
        return file.session().isPresent() ? DocumentKind.TEN_POINTS : DocumentKind.CARDS;
    }

    private Document document(String name, AnyFile file, DocumentKind wanted, Locale spoken)
            throws UnreadableFileException, WrongDocumentException {
        return switch (wanted) {
            case CARDS -> CardSheets.of(deck(file).orElseThrow(() -> wrong(file, wanted)), spoken);
            case TEN_POINTS -> tenPoints(name, file.session().orElseThrow(() -> wrong(file, wanted)), spoken);
            case FOLLOW_UP -> FollowUpDocument.of(
                    file.followUp().orElseThrow(() -> wrong(file, wanted)).followUp(), today, spoken);
        };
    }

    private Document tenPoints(String name, SessionFile session, Locale language) throws UnreadableFileException {
        return TenPointsDocument.of(session.session(), EveningAccount.of(toolkit, name, session), language);
    }

    private static Optional<Deck> deck(AnyFile file) {
        return file.deck()
                .or(() -> file.session().map(session -> session.session().deck()));
    }

    private Locale spoken(AnyFile file) throws WrongLanguageException {
        List<Locale> known = languages(deck(file)).distinct().toList();
        if (language.isEmpty()) {
            return known(known, own(file)).orElseGet(() -> Wording.spoken(own(file)));
        }
        return known(known, language.get()).orElseThrow(() -> new WrongLanguageException(known));
    }

    /** As the program speaks it; else as the deck does, in whose words a document then stands where it has them. */
    private static Optional<Locale> known(List<Locale> languages, Locale wanted) {
        return languages.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    /** Those of the program, those of the deck, and those into which it is being translated. */
    private static Stream<Locale> languages(Optional<Deck> deck) {
        Stream<Locale> decks = deck.stream().flatMap(known -> Stream.of(known.languages(), known.unfinished())
                .flatMap(List::stream));
        return Stream.concat(Wording.LANGUAGES.stream(), decks);
    }

    /** Whether the program has no words of its own in that language, and says them in Dutch. */
    static boolean isOnlyTheDecks(Locale language) {
        return !Wording.spoken(language).getLanguage().equals(language.getLanguage());
    }

    private static Locale own(AnyFile file) {
        Optional<Details> details = file.session()
                .map(session -> session.session().details())
                .or(() -> file.followUp().map(followUp -> followUp.followUp().details()));
        return details.flatMap(known -> known.language().first())
                .or(() -> deck(file).map(Deck::sourceLanguage))
                .orElse(Wording.DUTCH);
    }

    /** Neither the program nor the deck speaks the language that was asked for. */
    static final class WrongLanguageException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Locale> known;

        WrongLanguageException(List<Locale> known) {
            this.known = List.copyOf(known);
        }

        /** The languages to choose from. */
        String known() {
            return known.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
        }
    }

    private static WrongDocumentException wrong(AnyFile file, DocumentKind wanted) {
        if (file.followUp().isPresent()) {
            return new WrongDocumentException("export.only-follow-up");
        }
        return new WrongDocumentException(
                wanted == DocumentKind.FOLLOW_UP ? "export.no-follow-up" : "export.no-session");
    }

    /** A document was asked of a file that does not give it; the message is the key of the sentence. */
    static final class WrongDocumentException extends Exception {
        private static final long serialVersionUID = 1L;

        WrongDocumentException(String key) {
            super(key);
        }
    }
}
