package org.droomballon.consolidation;

import java.util.List;
import java.util.stream.Stream;
import org.droomballon.consolidation.EqualShares.Completion;

/** The rules that come with the program, the default first. */
public final class Rules {
    private Rules() {}

    public static List<SelectionRule> all() {
        return Stream.of(Unsupported.values()).flatMap(Rules::all).toList();
    }

    private static Stream<SelectionRule> all(Unsupported unsupported) {
        return Stream.of(
                new EqualShares(Completion.PHRAGMEN, unsupported),
                new EqualShares(Completion.APPROVAL, unsupported),
                new EqualShares(Completion.INCREMENT, unsupported),
                new EqualShares(Completion.NONE, unsupported),
                new Phragmen(unsupported),
                CountingRule.sequentialPav(unsupported),
                CountingRule.sequentialSlav(unsupported),
                new ReversePav(unsupported),
                new ExactPav(unsupported),
                CountingRule.everyoneOne(unsupported),
                CountingRule.approval(unsupported),
                CountingRule.satisfactionApproval(unsupported),
                CountingRule.bridging(unsupported));
    }

    /** The id of the rule that chooses alike; its own id, but for a rule that fills places left with what nobody supports. */
    public static String family(String id) {
        return Unsupported.unnamed(id);
    }

    public static SelectionRule standard() {
        return all().get(0);
    }
}
