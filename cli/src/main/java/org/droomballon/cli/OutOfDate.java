package org.droomballon.cli;

import com.google.common.collect.Sets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Change;
import org.droomballon.consolidation.Choice;
import org.droomballon.consolidation.TenPoints;
import org.droomballon.consolidation.Voter;
import org.droomballon.file.SessionFile;
import org.droomballon.privacy.Published;

/** Tells when the ten points were chosen from less than the session now holds, and what choosing again would change. */
final class OutOfDate {
    private static final int MOST_VOICES = 12;

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
        tellVoices(console, file, ten);
        console.toolkit()
                .rules()
                .named(ten.choice().rule())
                .map(rule -> Change.between(Published.of(file.session()), ten, rule))
                .ifPresentOrElse(change -> tell(console, change), () -> tellMissing(console, ten));
    }

    /** Of whom the dots, or what a table wrote, are not those of the choice any more. */
    private static void tellVoices(Console console, SessionFile file, TenPoints ten) {
        Voices voices = new Voices(console.wording(), file.session());
        Set<Voter> then = Set.copyOf(ten.choice().profile().voters());
        Set<Voter> now = Set.copyOf(
                Choice.of(file.session(), ten.choice().rule()).profile().voters());
        String changed = Stream.concat(Sets.difference(now, then).stream(), Sets.difference(then, now).stream())
                .map(voter -> voice(voices, voter))
                .distinct()
                .sorted()
                .limit(MOST_VOICES)
                .collect(Collectors.joining("; "));
        if (!changed.isEmpty()) {
            console.say("outdated.voices", changed);
        }
    }

    private static String voice(Voices voices, Voter voter) {
        return voter.voice() == Voter.Voice.DOTS
                ? voices.seat(voter.group(), voter.id().substring(voter.id().indexOf('/') + 1))
                : voices.table(voter.group());
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
