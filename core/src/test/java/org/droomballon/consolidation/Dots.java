package org.droomballon.consolidation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Small profiles for tests: {@code profile(seat("blauw", 1, "koffie"), ...)}. */
final class Dots {
    private Dots() {}

    static Voter seat(String group, int seat, String... supports) {
        return new Voter(group + "/" + seat, group, Voter.Voice.DOTS, 1, List.of(supports));
    }

    static Voter weighing(long weight, String id, String... supports) {
        return new Voter(id, id, Voter.Voice.WRITING, weight, List.of(supports));
    }

    static Profile profile(Voter... voters) {
        List<Candidate> candidates = Arrays.stream(voters)
                .flatMap(voter -> voter.supports().stream())
                .distinct()
                .sorted()
                .map(id -> new Candidate(id, 1, 1, 1, 1, false))
                .toList();
        return new Profile(List.of(voters), candidates);
    }

    static String name(int candidate) {
        return String.format(Locale.ROOT, "c%02d", candidate);
    }
}
