package org.droomballon.consolidation;

import java.util.List;
import org.droomballon.consolidation.EqualShares.Unsupported;

/** The rules that come with the program, the default first. */
public final class Rules {
    private Rules() {}

    public static List<SelectionRule> all() {
        return List.of(new EqualShares(Unsupported.LEAVE_OUT), new EqualShares(Unsupported.FILL_UP));
    }

    public static SelectionRule standard() {
        return all().get(0);
    }
}
