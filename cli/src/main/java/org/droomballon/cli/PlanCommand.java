package org.droomballon.cli;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.droomballon.deck.Deck;
import org.droomballon.export.wording.PlanSentences;
import org.droomballon.file.FollowUpFiles;
import org.droomballon.file.PlanFiles;
import org.droomballon.file.Problem;
import org.droomballon.file.SessionFile;
import org.droomballon.file.SessionFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.plan.Agenda;
import org.droomballon.plan.Attendance;
import org.droomballon.plan.NoPlanException;
import org.droomballon.plan.Plan;
import org.droomballon.plan.PlannedTable;
import org.droomballon.session.Pen;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans an evening and prints the plan; with a folder, begins it: a file for each table, and one of all together. */
@Command(name = "plan", mixinStandardHelpOptions = true)
final class PlanCommand extends Task {
    private static final long HIGHEST_SEED = 1L << 53;

    @Mixin
    private final PeopleOptions people = new PeopleOptions();

    @Mixin
    private final TimeOptions time = new TimeOptions();

    @Mixin
    private final CardOptions cards = new CardOptions();

    @Option(names = "--deck", paramLabel = "FILE")
    private Optional<Path> deck = Optional.empty();

    @Option(names = "--seed", paramLabel = "N")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--school", paramLabel = "NAME")
    private Optional<String> school = Optional.empty();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--follow-up", paramLabel = "FILE")
    private Optional<Path> followUp = Optional.empty();

    @Option(names = "--json")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Optional<Path> folder = Optional.empty();

    PlanCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException, IOException {
        Plan plan = plan(DeckOption.of(console().toolkit(), deck));
        if (folder.isPresent()) {
            Map<Path, SessionFile> files = files(plan, folder.get());
            if (isInTheWay(files)) {
                return ExitCode.WRONG_DATA;
            }
            write(files);
        }
        print(plan);
        return ExitCode.DONE;
    }

    private Plan plan(Deck chosen) throws UnreadableFileException {
        Complaints complaints = new Complaints(console().wording());
        Attendance who = people.attendance(complaints);
        Agenda agenda = new Agenda(
                time.frame(complaints),
                time.lengths(chosen.rules(), complaints),
                cards.wish(chosen, complaints),
                cards.distribution(),
                cards.film());
        seed.filter(number -> number < 0 || number > HIGHEST_SEED)
                .ifPresent(number -> complaints.add("plan.seed", Long.toString(HIGHEST_SEED)));
        complaints.throwIfAny();
        try {
            return Plan.of(chosen, who, agenda, seed.orElseGet(this::drawnSeed));
        } catch (NoPlanException refused) {
            complaints.addAll(sentences().of(chosen, refused.reasons()));
            complaints.throwIfAny();
            throw new IllegalStateException("refused without a reason", refused);
        }
    }

    private PlanSentences sentences() {
        return PlanSentences.in(console().wording().language());
    }

    /** A random seed of 53 bits, so that every JSON reader takes it whole. */
    private long drawnSeed() {
        return Hashing.sha256().hashUnencodedChars(console().writers().get()).asLong() >>> 11;
    }

    private Map<Path, SessionFile> files(Plan plan, Path into) throws UnreadableFileException {
        Session session = carrying(session(plan));
        Map<Path, SessionFile> files = new LinkedHashMap<>();
        for (PlannedTable table : plan.tables()) {
            files.put(
                    file(into, console().wording().say("plan.file", table.number())),
                    SessionFile.of(session.ofTable(table.id())));
        }
        files.put(file(into, console().wording().say("plan.evening")), SessionFile.of(session));
        return files;
    }

    private static Path file(Path into, String name) {
        return into.resolve(name + SessionFiles.EXTENSION);
    }

    private Session session(Plan plan) {
        Pen pen = Pen.of(console().writers().get());
        SessionEditor editor = new SessionEditor(
                plan.begin(console().writers().get(), pen, number -> console()
                        .wording()
                        .say("plan.table", number)),
                pen);
        school.ifPresent(editor::school);
        date.ifPresent(editor::date);
        editor.language(console().wording().language());
        return editor.session();
    }

    /** The evening as one that starts from what became of the points of the evening before. */
    private Session carrying(Session begun) throws UnreadableFileException {
        if (followUp.isEmpty()) {
            return begun;
        }
        Session carrying =
                begun.carrying(FollowUpFiles.read(followUp.get()).followUp().carried());
        console().count("plan.carried", carrying.carried().size());
        return carrying;
    }

    /** An evening that begins is no other evening; all that is in its way is told before anything is written. */
    private boolean isInTheWay(Map<Path, SessionFile> files) {
        List<Path> there = files.keySet().stream().filter(Files::exists).toList();
        there.forEach(path ->
                console().tell(path.toString(), List.of(new Problem(Problem.Kind.IN_THE_WAY, "", 0, 0, List.of()))));
        return !there.isEmpty();
    }

    private void write(Map<Path, SessionFile> files) throws UnreadableFileException, IOException {
        for (Map.Entry<Path, SessionFile> file : files.entrySet()) {
            SessionFiles.save(file.getKey(), file.getValue());
            console().say("plan.saved", file.getKey());
        }
    }

    private void print(Plan plan) {
        if (json) {
            console().out().print(new String(PlanFiles.json(plan), StandardCharsets.UTF_8));
            console().out().flush();
        } else {
            new PlanText(plan, console().wording()).lines().forEach(console()::data);
        }
        sentences().of(plan.deck(), plan.remarks()).forEach(console().err()::println);
    }
}
