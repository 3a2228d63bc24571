package org.droomballon.cli;

import java.util.Optional;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Accounts;
import org.droomballon.consolidation.Criterion;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.SessionFile;
import org.droomballon.file.UnreadableFileException;
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

    ConsolidateCommand(Console console) {
        super(console);
    }

    @Override
    Optional<SessionFile> change(SessionFile read, Pen pen) throws UnreadableFileException {
        boolean choose = again || read.ten().isEmpty();
        if (!choose) {
            Account kept = EveningAccount.of(console().toolkit(), name(), read);
            OutOfDate.tell(console(), read);
            console().say("consolidate.kept");
            print(kept);
            return Optional.empty();
        }
        SelectionRule chosen = rule.map(id -> RuleOption.named(console(), id))
                .orElseGet(() -> console().toolkit().rules().standard());
        TenPoints ten = TenPoints.propose(read.session(), chosen);
        Account account = Accounts.of(read.session(), ten, chosen);
        afterSaving(() -> print(account));
        return Optional.of(read.with(ten, pen));
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
