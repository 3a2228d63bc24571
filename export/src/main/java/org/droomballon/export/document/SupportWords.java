package org.droomballon.export.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Profile;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Voter;

/** Says who is behind a wish: people where they gave dots, tables where they only wrote. To write is not to vote. */
record SupportWords(Profile profile, NoteLines notes, Phrases phrases) {
    /** Nothing where there is nothing to tell, as of an evening with one table that gave no dots. */
    String of(String candidate) {
        if (!profile.hasDots()) {
            return written(candidate);
        }
        Profile writing = speaking(Voter.Voice.WRITING);
        return writing.voters().isEmpty()
                ? supported(candidate)
                : mixed(candidate, tables(writing.supportByGroup(candidate).keySet().stream()));
    }

    private String written(String candidate) {
        long tables = tables(profile);
        int writing = profile.supportByGroup(candidate).size();
        return tables < 2 || writing == 0 ? "" : phrases.count("why.written", writing, tables);
    }

    private String supported(String candidate) {
        return profile.weight() < 2
                ? ""
                : joined(
                        phrases.count("why.support", profile.support(candidate), profile.weight()),
                        wanted(candidate, profile));
    }

    /** How far the support reaches; nothing to tell of one person, or where there is one table only. */
    private String wanted(String candidate, Profile dots) {
        List<Reach> tables = Reach.of(dots, candidate);
        if (tables.size() < 2 || dots.support(candidate) < 2) {
            return "";
        }
        long wanted = tables.stream().filter(Reach::isWanted).count();
        long majorities = tables.stream().filter(Reach::isMajority).count();
        return majorities == 0
                ? phrases.count("why.wanted", wanted, tables.size())
                : phrases.count("why.wanted.most", wanted, tables.size(), majorities);
    }

    private String mixed(String candidate, List<String> wrote) {
        Profile dots = speaking(Voter.Voice.DOTS);
        long support = dots.support(candidate);
        boolean onlyWritten = support == 0 && !wrote.isEmpty();
        return joined(
                onlyWritten ? "" : phrases.count("why.support.dots", support, dots.weight()),
                wanted(candidate, dots),
                wrote.isEmpty() ? "" : phrases.count("why.wrote", wrote.size(), phrases.list(wrote)));
    }

    private Profile speaking(Voter.Voice voice) {
        List<Voter> voters = profile.voters().stream()
                .filter(voter -> voter.voice() == voice)
                .toList();
        return new Profile(voters, profile.candidates());
    }

    private List<String> tables(Stream<String> groups) {
        return groups.map(notes::table).toList();
    }

    private static long tables(Profile profile) {
        return profile.voters().stream().map(Voter::group).distinct().count();
    }

    private static String joined(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }
}
