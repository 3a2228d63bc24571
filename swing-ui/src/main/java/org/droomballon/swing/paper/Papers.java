package org.droomballon.swing.paper;

import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.droomballon.deck.Card;
import org.droomballon.export.DocumentKind;
import org.droomballon.export.DocumentSource;
import org.droomballon.export.DocumentWish;
import org.droomballon.export.Evening;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Document;
import org.droomballon.export.document.Exported;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.export.layout.TextDoesNotFitException;
import org.droomballon.export.wording.LanguageNames;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.SafeFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.swing.app.Work;

/** The paper of one evening as PDF. */
public record Papers(Evening evening, DocumentWish wish, PrintSettings settings, Clock clock) {
    private static final int MOST_LETTERS = 20;

    public Papers {
        Objects.requireNonNull(evening, "evening");
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(clock, "clock");
    }

    /** The names of kinds of paper and of their files, in a language of the program. */
    public static Wording words(Locale language) {
        return Wording.of(Papers.class, "paper", language);
    }

    /**
     * Writes a file for each kind; one that cannot be made keeps the others from nothing. Slow.
     *
     * @param reader the language of file names and sentences
     * @throws CancellationException if people think better of it; what is written by then is whole
     */
    public Made write(List<Paper> kinds, Path folder, Locale reader, Work.Pace pace)
            throws IOException, UnreadableFileException {
        Exporter pdf = Exporters.all(clock, settings).get(0);
        List<Path> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Paper kind : kinds) {
            if (!pace.at(kinds.indexOf(kind), kinds.size())) {
                throw new CancellationException();
            }
            Path file = folder.resolve(words(reader).say(kind.id() + ".file") + "." + pdf.format());
            try {
                Document document = document(kind.kind());
                Exported made = pdf.export(document);
                SafeFile.write(file, made.bytes());
                files.add(file);
                undrawn(kind, made, reader).ifPresent(problems::add);
                untranslated(kind, document, reader).ifPresent(problems::add);
            } catch (TextDoesNotFitException e) {
                problems.add(sentence(kind, e, reader));
            }
        }
        return new Made(files, problems);
    }

    private Document document(DocumentKind kind) throws UnreadableFileException {
        return kind.of(DocumentSource.of(evening), wish).orElseThrow();
    }

    private String sentence(Paper kind, TextDoesNotFitException tooLong, Locale reader) {
        String part = CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_HYPHEN, tooLong.part().name());
        String place = evening.file()
                .session()
                .deck()
                .card(tooLong.place())
                .map(Card::number)
                .map(String::valueOf)
                .orElse(tooLong.place());
        Wording words = words(reader);
        return words.say(
                "fit." + part,
                words.say(kind.id() + ".name"),
                place,
                LanguageNames.in(reader).of(tooLong.language()));
    }

    private static Optional<String> undrawn(Paper kind, Exported made, Locale reader) {
        String letters = made.undrawn()
                .codePoints()
                .limit(MOST_LETTERS)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" "));
        Wording words = words(reader);
        return letters.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("undrawn", words.say(kind.id() + ".name"), letters));
    }

    private static Optional<String> untranslated(Paper kind, Document document, Locale reader) {
        Wording words = words(reader);
        long missing = document.untranslated();
        return missing == 0
                ? Optional.empty()
                : Optional.of(words.count("untranslated", missing, words.say(kind.id() + ".name")));
    }
}
