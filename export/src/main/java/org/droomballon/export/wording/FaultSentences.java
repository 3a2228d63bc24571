package org.droomballon.export.wording;

import com.google.common.base.CaseFormat;
import java.util.List;
import java.util.Locale;
import org.droomballon.toolkit.Fault;
import org.droomballon.toolkit.Toolkit;

/** Says what is wrong with a plug-in: which jar, what, and what to do about it. */
public final class FaultSentences {
    private final Wording wording;
    private final ProblemSentences problems;

    private FaultSentences(Wording wording, ProblemSentences problems) {
        this.wording = wording;
        this.problems = problems;
    }

    public static FaultSentences in(Locale language) {
        return new FaultSentences(Wording.of(FaultSentences.class, "faults", language), ProblemSentences.in(language));
    }

    /** One sentence; of a deck that is wrong, one for each problem. */
    public List<String> of(Fault fault) {
        if (fault.kind() == Fault.Kind.WRONG_DECK) {
            String file = fault.origin() + "!" + fault.details().get(0);
            return fault.problems().stream()
                    .map(problem -> problems.of(file, problem))
                    .toList();
        }
        String key = CaseFormat.UPPER_UNDERSCORE.to(
                CaseFormat.LOWER_HYPHEN, fault.kind().name());
        Object[] details = fault.details().stream().map(this::word).toArray();
        return List.of(wording.say("sentence", word(fault.origin()), wording.say(key, details)));
    }

    /** The origins that are no jars have a name in every language; all else is technical, or the maker's own. */
    private String word(String detail) {
        return switch (detail) {
            case Toolkit.PROGRAM -> wording.say("origin.program");
            case Toolkit.CLASS_PATH -> wording.say("origin.class-path");
            default -> detail;
        };
    }
}
