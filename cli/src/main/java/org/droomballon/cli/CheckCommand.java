package org.droomballon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.branding.Branding;
import org.droomballon.deck.Deck;
import org.droomballon.export.Evening;
import org.droomballon.file.AnyFile;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.followup.FollowUp;
import org.droomballon.session.PointStatus;
import org.droomballon.submission.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks decks, packages, variants, sessions, follow-ups, brandings and submissions, and tells all that is wrong with them. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends Task {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    CheckCommand(Console console) {
        super(console);
    }

    @Override
    int run() {
        long wrong = files.stream().filter(file -> !isSound(file)).count();
        return wrong == 0 ? ExitCode.DONE : ExitCode.WRONG_DATA;
    }

    private boolean isSound(Path path) {
        try {
            AnyFile file = AnyFile.read(path);
            file.deck().ifPresent(deck -> describe(path, deck));
            file.followUp().ifPresent(followUp -> describe(path, followUp.followUp()));
            if (file.branding().isPresent()) {
                describe(path, HouseOptions.sound(path, file.branding().get()));
            }
            file.submission().ifPresent(submission -> describe(path, submission));
            if (file.session().isPresent()) {
                describe(path, file.session().get());
            }
            return true;
        } catch (UnreadableFileException wrong) {
            console().tell(wrong);
            return false;
        }
    }

    private void describe(Path path, Deck deck) {
        String languages = Stream.concat(deck.languages().stream(), deck.unfinished().stream())
                .map(Locale::toLanguageTag)
                .collect(Collectors.joining(", "));
        console()
                .data(console()
                        .wording()
                        .say(
                                "check.deck",
                                path,
                                deck.titles().title().in(console().wording().language()),
                                deck.cards().size(),
                                languages));
        new TranslationStates(console()).lines(deck).forEach(state -> console().data("  " + state));
    }

    private void describe(Path path, Branding branding) {
        String parts = Stream.of(
                        part(branding.logo(), "logo"),
                        part(branding.main().or(branding::second), "colours"),
                        part(branding.font(), "font"),
                        part(branding.footer(), "footer"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        console()
                .data(console()
                        .wording()
                        .say(parts.isEmpty() ? "check.branding.empty" : "check.branding", path, parts));
    }

    private Optional<String> part(Optional<?> part, String name) {
        return part.map(there -> console().wording().say("check.branding." + name));
    }

    private void describe(Path path, FollowUp followUp) {
        long answered = followUp.points().stream()
                .filter(point -> point.outcome().status() != PointStatus.OPEN)
                .count();
        console()
                .data(console()
                        .wording()
                        .say("check.follow-up", path, followUp.points().size(), answered));
        Conflicts.tell(console(), followUp.conflicts());
    }

    private void describe(Path path, Submission submission) {
        console()
                .data(console()
                        .wording()
                        .say(
                                "check.submission",
                                path,
                                submission.tables().size(),
                                submission.people(),
                                submission.points().size()));
    }

    private void describe(Path path, SessionFile file) throws UnreadableFileException {
        if (file.ten().isPresent()) {
            new Evening(path.toString(), file, console().toolkit()).rule();
        }
        int items = file.session().items().size();
        console()
                .data(console()
                        .wording()
                        .say("check.session", path, file.session().tables().size(), items));
        if (!file.conflicts().isEmpty()) {
            console().say("check.decide", path);
        }
        Conflicts.tell(console(), file);
    }
}
