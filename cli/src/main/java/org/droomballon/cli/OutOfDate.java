package org.droomballon.cli;

import org.droomballon.consolidation.Change;
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

    /** What would change is known where the rule is: a file may name one of a plug-in that is not here. */
    private static void tell(Console console, SessionFile file, TenPoints ten) {
        console.say("outdated");
        console.toolkit()
                .rules()
                .named(ten.choice().rule())
                .map(rule -> Change.between(file.session(), ten, rule))
                .ifPresentOrElse(change -> tell(console, change), () -> tellMissing(console, ten));
    }

    private static void tellMissing(Console console, TenPoints ten) {
        console.say("outdated.rule", ten.choice().rule());
    }

    private static void tell(Console console, Change change) {
        change.in().forEach(wording -> console.say("outdated.in", wording));
        change.out().forEach(wording -> console.say("outdated.out", wording));
        if (change.in().isEmpty() && change.out().isEmpty()) {
            console.say("outdated.same");
        }
    }
}
