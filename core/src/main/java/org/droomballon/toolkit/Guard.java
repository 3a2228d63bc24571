package org.droomballon.toolkit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.droomballon.consolidation.Likeness;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.RuleText;
import org.droomballon.consolidation.Selection;
import org.droomballon.consolidation.SelectionRule;
import org.droomballon.consolidation.Similarity;
import org.droomballon.consolidation.TieBreak;
import org.droomballon.consolidation.TooManyCandidatesException;

/** Stands before the code of others, so that what goes wrong in it is told as theirs, and never taken for the program's own. */
record Guard(String id, String origin) {
    static SelectionRule around(SelectionRule rule, String origin) {
        return new GuardedRule(rule, new Guard(rule.id(), origin));
    }

    static Similarity around(Similarity similarity, String origin) {
        return new GuardedSimilarity(similarity, new Guard(similarity.id(), origin));
    }

    private <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (TooManyCandidatesException | CancellationException meant) {
            throw meant;
        } catch (RuntimeException | LinkageError failure) {
            throw new PluginFailedException(id, origin, failure);
        }
    }

    private record GuardedRule(SelectionRule rule, Guard guard) implements SelectionRule {
        @Override
        public String id() {
            return guard.id;
        }

        @Override
        public Selection select(Profile profile, int points, TieBreak ties) {
            return guard.ask(() -> rule.select(profile, points, ties));
        }

        @Override
        public Optional<RuleText> text() {
            return guard.ask(rule::text);
        }
    }

    private record GuardedSimilarity(Similarity similarity, Guard guard) implements Similarity {
        @Override
        public String id() {
            return guard.id;
        }

        @Override
        public Likeness compare(String one, String other) {
            return guard.ask(() -> similarity.compare(one, other));
        }

        @Override
        public Comparison of(List<String> texts) {
            Comparison comparison = guard.ask(() -> similarity.of(texts));
            return (one, other) -> guard.ask(() -> comparison.compare(one, other));
        }
    }
}
