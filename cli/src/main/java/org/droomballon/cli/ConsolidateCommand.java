package org.droomballon.cli;

import java.io.IOException;
import java.util.Optional;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Bundles;
import org.droomballon.consolidation.Criterion;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.export.Evening;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.privacy.Published;
import org.droomballon.session.Pen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Chooses the ten points and keeps the choice in the session; prints the points, one a line. */
@Command(name = "consolidate", mixinStandardHelpOptions = true)
final class ConsolidateCommand extends EditTask {
    @Option(names = "--rule", paramLabel = "RULE")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--again")
    private boolean again;

    /** As of a question for help, nothing else need stand on the command line. */
    @Option(names = "--rules", help = true)
    private boolean rules;

    ConsolidateCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws UnreadableFileException, IOException {
        if (rules) {
            RuleOption.list(console());
            return ExitCode.DONE;
        }
        try {
            return super.run();
        } catch (NothingToChooseException nothing) {
            console().say("consolidate.nothing", name());
            return ExitCode.WRONG_DATA;
        }
    }

    @Override
    Optional<SessionFile> change(SessionFile read, Pen pen) throws UnreadableFileException {
        Optional<SelectionRule> asked = rule.map(id -> RuleOption.named(console(), id));
        if (read.ten().isPresent() && !again) {
            keep(read, read.ten().get());
            return Optional.empty();
        }
        if (Bundles.of(read.session()).bundles().isEmpty()) {
            throw new NothingToChooseException();
        }
        return Optional.of(
                choose(read, asked.orElseGet(() -> console().toolkit().rules().standard()), pen));
    }

    /** Tells the choice that is there; a rule that was asked for must not seem to have chosen it. */
    private void keep(SessionFile read, TenPoints ten) throws UnreadableFileException {
        String chosen = ten.choice().rule();
        rule.filter(id -> !id.equals(chosen)).ifPresent(id -> {
            throw new UsageException(console()
                    .wording()
                    .say(
                            "consolidate.other-rule",
                            RuleOption.label(console(), chosen),
                            RuleOption.label(console(), id)));
        });
        Evening evening = new Evening(name(), read, console().toolkit());
        Account kept = evening.account(evening.told());
        OutOfDate.tell(console(), read);
        console().say("consolidate.kept");
        print(kept);
    }

    private SessionFile choose(SessionFile read, SelectionRule chosen, Pen pen) {
        TenPoints ten = TenPoints.propose(read.session(), chosen);
        Account account = Accounts.of(Published.of(read.session()), ten, chosen);
        afterSaving(() -> print(account));
        return read.with(ten, pen);
    }

    private void print(Account account) {
        account.points().forEach(place -> console().data(line(place)));
        if (!account.choice().profile().hasDots()) {
            console().say("consolidate.no-dots");
        }
        long lots = account.selection().tiesThatMattered().stream()
                .filter(tie -> tie.decidedBy() == Criterion.LOT)
                .count();
        if (lots > 0) {
            console().count("consolidate.lot", lots);
        }
        console()
                .count(
                        "consolidate.done",
                        account.points().size(),
                        account.leftOut().size(),
                        account.setAside().size());
    }

    private static String line(Place place) {
        return place.number() + ". " + place.bundle().wording();
    }
}
