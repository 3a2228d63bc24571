package org.droomballon.swing.gather;

import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.wording.ProblemSentences;
import org.droomballon.export.wording.Wording;
import org.droomballon.file.NotesCsv;
import org.droomballon.session.Session;
import org.droomballon.swing.app.Origin;

/** Says what became of a file. */
final class ArrivalWords {
    private final Wording words;
    private final Wording shared;
    private final Session session;

    ArrivalWords(Wording words, Wording shared, Session session) {
        this.words = words;
        this.shared = shared;
        this.session = session;
    }

    /** In a line. */
    String heading(Arrival arrival) {
        String tables = String.join(", ", arrival.tables());
        return switch (arrival.kind()) {
            case CAME_IN -> tables.isEmpty() ? words.say("came.in") : words.say("came.in.of", tables);
            case REWORDED -> words.say("reworded", tables);
            case NOTHING_NEW -> tables.isEmpty() ? words.say("nothing.new") : words.say("nothing.new.of", tables);
            case DOTS -> words.say("dots.in");
            case STRAY -> words.say("stray", tables);
            case REFUSED -> words.say("refused", arrival.name());
        };
    }

    /** The rest, a sentence each. */
    List<String> details(Arrival arrival) {
        List<String> said = new ArrayList<>();
        switch (arrival.kind()) {
            case CAME_IN -> said.add(words.say(
                    "came.counts", words.count("notes", arrival.notes()), words.count("balloons", arrival.balloons())));
            case DOTS -> said.add(words.count("dots", arrival.dots()));
            case STRAY -> said.add(words.say("stray.ask"));
            default -> {}
        }
        if (arrival.known() > 0) {
            said.add(words.count("known", arrival.known()));
        }
        if (arrival.rewritten() > 0) {
            said.add(words.count("rewritten", arrival.rewritten()));
        }
        arrival.unplanned().forEach(stray -> said.add(unplanned(stray)));
        if (arrival.isDamaged()) {
            said.add(words.say("damaged"));
        }
        return said;
    }

    /** Where exactly it is wrong, a sentence each. */
    List<String> problems(Arrival arrival) {
        ProblemSentences problems = ProblemSentences.in(words.language());
        return arrival.problems().stream()
                .map(problem -> problems.of(arrival.name(), problem))
                .toList();
    }

    private String unplanned(NotesCsv.Unplanned stray) {
        return words.say("unplanned", Origin.table(session, stray.group()), Origin.card(session, stray.card(), shared));
    }
}
