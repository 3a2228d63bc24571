package org.droomballon.cli;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.plan.Plan;
import org.droomballon.session.Pen;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins an evening: makes a file for each table. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand extends Task {
    private static final int MOST_PARENTS = 500;

    @Option(names = "--parents", required = true, paramLabel = "N")
    private int parents;

    @Option(names = "--cards", required = true, paramLabel = "1,2,...")
    private String cards;

    @Option(names = "--film")
    private boolean film;

    @Option(names = "--deck", paramLabel = "FILE")
    private Optional<Path> deck = Optional.empty();

    @Option(names = "--school", paramLabel = "NAME")
    private Optional<String> school = Optional.empty();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR")
    private Path folder;

    PlanCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException, IOException {
        if (parents < 2 || parents > MOST_PARENTS) {
            throw new UsageException(console().wording().say("plan.parents", parents));
        }
        Deck chosen = DeckOption.of(console().toolkit(), deck);
        Plan plan = new Plan(chosen, parents, cardIds(chosen), film ? Plan.Film.SHOWN : Plan.Film.NOT_SHOWN);
        write(SessionFile.of(session(plan)), plan.tables().size());
        tell(plan);
        return ExitCode.DONE;
    }

    private List<String> cardIds(Deck chosen) {
        List<String> ids = named(chosen);
        if (ids.isEmpty() || ids.stream().distinct().count() != ids.size()) {
            throw new UsageException(console().wording().say("plan.cards", cards));
        }
        return ids;
    }

    private List<String> named(Deck chosen) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(cards)
                .map(name -> chosen.cards().stream()
                        .filter(card -> card.id().equals(name)
                                || Integer.toString(card.number()).equals(name))
                        .findFirst()
                        .map(Card::id)
                        .orElseThrow(
                                () -> new UsageException(console().wording().say("plan.card", name))))
                .toList();
    }

    private Session session(Plan plan) {
        Pen pen = Pen.of(console().writers().get());
        SessionEditor editor = new SessionEditor(
                plan.begin(console().writers().get(), seed(), pen, number -> console()
                        .wording()
                        .say("plan.table", number)),
                pen);
        school.ifPresent(editor::school);
        date.ifPresent(editor::date);
        editor.language(console().wording().language());
        return editor.session();
    }

    /** A random seed of 53 bits, so that every JSON reader takes it whole. */
    private long seed() {
        return Hashing.sha256().hashUnencodedChars(console().writers().get()).asLong() >>> 11;
    }

    private void write(SessionFile file, int tables) throws UnreadableFileException, IOException {
        for (int table : IntStream.rangeClosed(1, tables).toArray()) {
            Path path = folder.resolve(console().wording().say("plan.file", table) + SessionFiles.EXTENSION);
            SessionFiles.save(path, file);
            console().data(path.toString());
        }
    }

    private void tell(Plan plan) {
        console()
                .say(
                        "plan.done",
                        plan.parents(),
                        Joiner.on(", ").join(plan.tables()),
                        plan.cards().size(),
                        plan.minutes());
        plan.cardsWithoutTheirFilm().stream()
                .flatMap(card -> plan.deck().card(card).stream())
                .forEach(card -> console().say("plan.film", card.number()));
    }
}
