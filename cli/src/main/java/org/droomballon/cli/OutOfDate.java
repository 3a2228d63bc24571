package org.droomballon.cli;

import org.droomballon.consolidation.Change;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.file.SessionFile;

/** Tells when the ten points were chosen from less than the session now holds, and what choosing again would change. */
final class OutOfDate {
    private OutOfDate() {}

    static void tell(Console console, SessionFile file) {
        file.ten().filter(ten -> ten.isOutOfDate(file.session())).ifPresent(ten -> tell(console, file, ten));
    }

    /** The same in a sentence, where people are still at work. */
    static void remind(Console console, SessionFile file) {
        file.ten().filter(ten -> ten.isOutOfDate(file.session())).ifPresent(ten -> console.say("outdated.remind"));
    }

    /** What would change is known where the rule is: a file may name one that this program does not have. */
    private static void tell(Console console, SessionFile file, TenPoints ten) {
        console.say("outdated");
        Rules.named(ten.choice().rule())
                .map(rule -> Change.between(file.session(), ten, rule))
                .ifPresent(change -> tell(console, change));
    }

    private static void tell(Console console, Change change) {
        change.in().forEach(wording -> console.say("outdated.in", wording));
        change.out().forEach(wording -> console.say("outdated.out", wording));
        if (change.in().isEmpty() && change.out().isEmpty()) {
            console.say("outdated.same");
        }
    }
}
