package org.droomballon.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.Deck;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.AnyFile;
import org.droomballon.session.Details;

/**
 * In which language documents are made: one that the program speaks, or the deck.
 *
 * @param asked for on the command line; if none, the session's own, else the deck's
 * @param askedSecond for cards in two languages
 */
record DocumentLanguage(Optional<Locale> asked, Optional<Locale> askedSecond) {
    Locale of(AnyFile file) throws WrongLanguageException {
        if (asked.isEmpty()) {
            return known(file, own(file)).orElseGet(() -> Wording.spoken(own(file)));
        }
        return known(file, asked.get())
                .orElseThrow(() -> new WrongLanguageException(
                        asked.get(), languages(file).distinct().toList()));
    }

    /**
     * The second language of cards; nothing where none was asked for.
     *
     * @throws WrongLanguageException if the deck does not speak it
     */
    Optional<Locale> second(Deck deck) throws WrongLanguageException {
        List<Locale> known = Stream.concat(deck.languages().stream(), deck.unfinished().stream())
                .distinct()
                .toList();
        Optional<Locale> found = askedSecond.flatMap(wanted -> known.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst());
        if (askedSecond.isPresent() && found.isEmpty()) {
            throw new WrongLanguageException(askedSecond.get(), known);
        }
        return found;
    }

    /** The language asked for, if the program has no words of its own in it and says them in Dutch. */
    Optional<Locale> onlyTheDecks() {
        return asked.filter(language -> !Wording.spoken(language).getLanguage().equals(language.getLanguage()));
    }

    /** The deck of a file, if it has one: a follow-up has none. */
    static Optional<Deck> deck(AnyFile file) {
        return file.deck()
                .or(() -> file.session().map(session -> session.session().deck()));
    }

    /** As the program speaks it; else as the deck does, in whose words a document then stands where it has them. */
    private static Optional<Locale> known(AnyFile file, Locale wanted) {
        return languages(file)
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    /** Those of the program, those of the deck, and those into which it is being translated. */
    private static Stream<Locale> languages(AnyFile file) {
        Stream<Locale> decks = deck(file).stream()
                .flatMap(deck -> Stream.of(deck.languages(), deck.unfinished()))
                .flatMap(List::stream);
        return Stream.concat(Wording.LANGUAGES.stream(), decks);
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

        private final String wanted;
        private final String known;

        WrongLanguageException(Locale wanted, List<Locale> known) {
            this.wanted = wanted.toLanguageTag();
            this.known = known.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));
        }

        String wanted() {
            return wanted;
        }

        /** The languages to choose from. */
        String known() {
            return known;
        }
    }
}
