package org.droomballon.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Criterion;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Tie;
import org.droomballon.consolidation.TieBreak;
import org.droomballon.consolidation.Voter;

/**
 * Profiles of any size, always the same ones. Each voter draws 10 wishes, wish m·u² of m with u from 0 to 1, so that some are
 * wanted far more than others; doubles fall together.
 */
final class Wishes {
    /** The first by name wins, so that nothing else than the rule takes time. */
    static final TieBreak BY_NAME = (tied, profile) -> {
        List<String> names = tied.stream().map(Candidate::id).sorted().toList();
        return new Tie(names, names.get(0), Criterion.LOT);
    };

    private static final int DRAWN = 10;
    private static final double TWO_TO_31 = 1L << 31;

    private final int wishes;
    private long state = 42;

    private Wishes(int wishes) {
        this.wishes = wishes;
    }

    static Profile of(int voters, int wishes) {
        List<String> names = IntStream.range(0, wishes).mapToObj(Wishes::name).toList();
        Wishes drawing = new Wishes(wishes);
        List<Voter> all = IntStream.range(0, voters)
                .mapToObj(voter -> new Voter(
                        "t/" + voter,
                        "t",
                        Voter.Voice.DOTS,
                        1,
                        Stream.generate(drawing::next)
                                .limit(DRAWN)
                                .map(names::get)
                                .toList()))
                .toList();
        return new Profile(
                all,
                names.stream()
                        .map(name -> new Candidate(name, 1, 1, 1, 1, false))
                        .toList());
    }

    private static String name(int wish) {
        return String.format(Locale.ROOT, "w-%04d", wish);
    }

    /** The generator of Knuth's MMIX, so that no library changes the profile. */
    private int next() {
        state = state * 6364136223846793005L + 1442695040888963407L;
        double part = (state >>> 33) / TWO_TO_31;
        return (int) (wishes * part * part);
    }
}
