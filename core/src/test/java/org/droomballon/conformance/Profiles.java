package org.droomballon.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.droomballon.consolidation.Candidate;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Voter;
import org.droomballon.consolidation.Voter.Voice;

/** Evenings to choose from, by a name that says what is special about them. The same in every run. */
final class Profiles {
    private static final int DRAWN = 12;

    private Profiles() {}

    /** Evenings as they come. */
    static Map<String, Profile> ordinary() {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        profiles.put("all alike", allAlike());
        for (int seed = 1; seed <= DRAWN; seed++) {
            profiles.put("drawn from seed " + seed, drawn(new Random(seed)));
        }
        return profiles;
    }

    /** Evenings that hardly come, and must not break anything. */
    static Map<String, Profile> edges() {
        Voter silent = new Voter("red/1", "red", Voice.DOTS, 1, List.of());
        Voter table = new Voter("red", "red", Voice.WRITING, 4, List.of("a-1"));
        Map<String, Profile> profiles = new LinkedHashMap<>();
        profiles.put("nobody and nothing", new Profile(List.of(), List.of()));
        profiles.put("nobody came", new Profile(List.of(), candidates(3)));
        profiles.put("nothing was written", new Profile(List.of(silent), List.of()));
        profiles.put("nobody supports anything", new Profile(List.of(silent), candidates(3)));
        profiles.put("one table without dots", new Profile(List.of(table), candidates(1)));
        profiles.put("a heavy voter", new Profile(List.of(weighing(Integer.MAX_VALUE)), candidates(2)));
        return profiles;
    }

    /** Candidates between which nothing can tell: five of them, wanted by all six. */
    static Profile allAlike() {
        List<String> all = candidates(5).stream().map(Candidate::id).toList();
        List<Voter> voters = IntStream.range(0, 6)
                .mapToObj(at -> {
                    String table = at % 2 == 0 ? "blue" : "red";
                    return new Voter(table + "/" + (at / 2 + 1), table, Voice.DOTS, 1, all);
                })
                .toList();
        return new Profile(voters, candidates(5));
    }

    /** The same evening, on which every voter and every table is called otherwise. */
    static Profile renamed(Profile profile) {
        List<Voter> voters = profile.voters().stream()
                .map(voter -> new Voter(
                        turned(voter.id()), turned(voter.group()), voter.voice(), voter.weight(), voter.supports()))
                .toList();
        return new Profile(voters, profile.candidates());
    }

    private static Voter weighing(long weight) {
        return new Voter("red", "red", Voice.WRITING, weight, List.of("a-1"));
    }

    /** Which name comes first in the alphabet turns around. */
    private static String turned(String name) {
        return name.chars()
                .map(letter -> Character.isLowerCase(letter) ? 'a' + 'z' - letter : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Profile drawn(Random random) {
        List<Candidate> candidates = IntStream.rangeClosed(1, 2 + random.nextInt(12))
                .mapToObj(at -> new Candidate(
                        "a-" + at,
                        1 + random.nextInt(3),
                        1 + random.nextInt(2),
                        1,
                        1 + random.nextInt(4),
                        random.nextInt(5) == 0))
                .toList();
        List<Voter> voters = new ArrayList<>();
        for (String table : List.of("blue", "green", "red", "yellow").subList(0, 1 + random.nextInt(4))) {
            voters.addAll(
                    random.nextInt(4) == 0 ? writing(table, candidates, random) : dots(table, candidates, random));
        }
        return new Profile(voters, candidates);
    }

    private static List<Voter> writing(String table, List<Candidate> candidates, Random random) {
        return List.of(new Voter(table, table, Voice.WRITING, 2 + random.nextInt(4), some(candidates, random)));
    }

    private static List<Voter> dots(String table, List<Candidate> candidates, Random random) {
        return IntStream.rangeClosed(1, 2 + random.nextInt(4))
                .mapToObj(seat -> new Voter(table + "/" + seat, table, Voice.DOTS, 1, some(candidates, random)))
                .toList();
    }

    private static List<String> some(List<Candidate> candidates, Random random) {
        return candidates.stream()
                .map(Candidate::id)
                .filter(id -> random.nextInt(3) == 0)
                .toList();
    }

    private static List<Candidate> candidates(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(at -> new Candidate("a-" + at, 1, 1, 1, 1, false))
                .toList();
    }
}
