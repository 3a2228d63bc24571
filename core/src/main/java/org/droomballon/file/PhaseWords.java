package org.droomballon.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.droomballon.deck.Deck;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Phase;

/** Phases as they stand in files: a step such as {@code summary}, or {@code lens/} and the id of a lens. */
final class PhaseWords {
    private static final String LENS = "lens/";
    private static final List<Phase> WITHOUT_LENS =
            List.of(Phase.READING_ALOUD, Phase.SUMMARY, Phase.READ_BACK, Phase.DONE);

    private PhaseWords() {}

    static String of(Phase phase) {
        return phase.lens().map(lens -> LENS + lens).orElseGet(() -> Words.of(phase.step()));
    }

    static Optional<Phase> read(Place at, Optional<Deck> deck) {
        return at.text()
                .flatMap(
                        text -> text.startsWith(LENS) ? lens(at, text.substring(LENS.length()), deck) : step(at, text));
    }

    private static Optional<Phase> lens(Place at, String id, Optional<Deck> deck) {
        if (deck.isPresent() && deck.get().lens(id).isEmpty()) {
            at.report(Kind.UNKNOWN_ID, id, "lens");
        }
        return Optional.of(Phase.lens(id));
    }

    private static Optional<Phase> step(Place at, String word) {
        Optional<Phase> phase =
                WITHOUT_LENS.stream().filter(each -> of(each).equals(word)).findFirst();
        if (phase.isEmpty()) {
            at.report(Kind.UNKNOWN_WORD, word, words());
        }
        return phase;
    }

    private static String words() {
        return WITHOUT_LENS.stream().map(PhaseWords::of).collect(Collectors.joining(", ")) + ", " + LENS + "...";
    }
}
