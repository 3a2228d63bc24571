package org.droomballon.toolkit;

import java.util.List;
import java.util.Objects;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.Similarity;
import org.droomballon.deck.Deck;
import org.droomballon.file.Plugins;

/**
 * All that there is to choose from: decks, rules, and ways to see that two notes say the same.
 *
 * <p>What comes with the program stands first, in its own order; then what others bring, by id. Of two with one id the one of
 * the program is kept, else the one from the class path, else the one from the jar whose name comes first; the other is a
 * fault, as is everything that could not be loaded. Only a {@code main} discovers; all else takes a toolkit as an argument.
 *
 * @param faults what was found and cannot be used, for whoever put it there
 */
public record Toolkit(
        Offers<Deck> decks, Offers<SelectionRule> rules, Offers<Similarity> similarities, List<Fault> faults) {
    /** The origin of what comes with the program. */
    public static final String PROGRAM = "droomballon";

    /** The origin of what others put on the class path beside the program. */
    public static final String CLASS_PATH = "class-path";

    public Toolkit {
        Objects.requireNonNull(decks, "decks");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(similarities, "similarities");
        faults = List.copyOf(faults);
    }

    /** What comes with the program, and nothing else. */
    public static Toolkit builtIn() {
        Gathering gathering = new Gathering();
        gathering.program();
        return gathering.toolkit();
    }

    /** What comes with the program, what stands on the class path, and what the plug-ins bring. */
    public static Toolkit discover(Plugins plugins) {
        Gathering gathering = new Gathering();
        gathering.program();
        gathering.bring(CLASS_PATH, Toolkit.class.getClassLoader());
        gathering.add(plugins);
        return gathering.toolkit();
    }
}
