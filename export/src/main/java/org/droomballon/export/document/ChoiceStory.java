package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Place;
import org.droomballon.consolidation.Rules;
import org.droomballon.consolidation.Voter;
import org.droomballon.export.wording.RuleWords;
import org.droomballon.session.Group;
import org.droomballon.session.Session;

/** Tells how the points were chosen, so that somebody who was not there can check it. */
record ChoiceStory(
        Session session, Account account, NoteLines notes, TieWords ties, BundleNames names, Phrases phrases) {
    /** What stands on the poster itself, because nobody should believe the points without knowing it. */
    List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (!account.choice().profile().hasDots()) {
            notices.add(phrases.say("notice.no.dots"));
        }
        if (account.amendment() == Account.Amendment.BY_HAND) {
            notices.add(phrases.say("notice.hand"));
        }
        if (account.freshness() == Account.Freshness.OUT_OF_DATE) {
            notices.add(phrases.say("notice.out.of.date"));
        }
        notices.addAll(unheard());
        return notices;
    }

    /** The points that no table would vouch for as they stand. */
    private List<String> unheard() {
        List<String> points = account.points().stream()
                .filter(place -> place.bundle().restsOnUnheardBalloon())
                .map(place -> Integer.toString(place.number()))
                .toList();
        return points.isEmpty()
                ? List.of()
                : List.of(phrases.count("notice.unheard", points.size(), phrases.list(points)));
    }

    List<String> sentences() {
        Stream<List<String>> parts = account.leavesNothingOut()
                ? Stream.of(evening(), List.of(phrases.count("how.whole", bundles())))
                : Stream.of(evening(), rule(), fewer(), voices(), tables(), ties.together(), proposal());
        return parts.flatMap(List::stream).toList();
    }

    private List<String> evening() {
        List<String> titles = session.tables().stream().map(Group::title).toList();
        return List.of(
                phrases.count(
                        "how.people", session.seats(), phrases.count("how.at", titles.size(), phrases.list(titles))),
                phrases.count("how.items", account.items().size(), phrases.count("how.wishes", bundles())),
                account.leavesNothingOut() ? whole() : parts());
    }

    private String whole() {
        int aside = account.setAside().size();
        return aside == 0
                ? phrases.say("how.account.points")
                : phrases.say("how.account.whole", items(account.points()), aside);
    }

    private String parts() {
        return phrases.say(
                "how.account",
                items(account.points()),
                items(account.leftOut()) + late(),
                account.setAside().size());
    }

    private int bundles() {
        return account.points().size()
                + account.leftOut().size()
                + account.late().size();
    }

    private int late() {
        return account.late().stream().mapToInt(bundle -> bundle.items().size()).sum();
    }

    private static int items(List<Place> places) {
        return places.stream().mapToInt(place -> place.bundle().items().size()).sum();
    }

    private List<String> rule() {
        String rule = account.choice().rule();
        if (rule.equals(Rules.standard().id())) {
            boolean dots = account.choice().profile().hasDots();
            return List.of(phrases.say(dots ? "how.equal.shares" : "how.equal.shares.written"));
        }
        RuleWords rules = RuleWords.in(notes.language());
        String name = rules.name(rule, account.ruleText());
        String description = rules.description(rule, account.ruleText());
        return List.of(phrases.say("how.rule", name, description).strip());
    }

    /** Why there are fewer points than the deck promises, where that is because nothing else had support. */
    private List<String> fewer() {
        int promised = session.deck().rules().points();
        int points = account.points().size();
        boolean noneLeft = account.leftOut().stream()
                .allMatch(place -> account.choice().profile().support(place.candidate()) == 0);
        return points > 0 && points < promised && noneLeft
                ? List.of(phrases.count("how.fewer", points, promised))
                : List.of();
    }

    private List<String> voices() {
        return Stream.of(voices(Voter.Voice.DOTS, "how.dots"), voices(Voter.Voice.WRITING, "how.writing"))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> voices(Voter.Voice voice, String key) {
        List<String> tables = account.choice().profile().voters().stream()
                .filter(voter -> voter.voice() == voice)
                .map(Voter::group)
                .distinct()
                .map(notes::table)
                .toList();
        if (tables.isEmpty()) {
            return List.of();
        }
        return voice == Voter.Voice.DOTS
                        && tables.size() > 1
                        && tables.size() == session.tables().size()
                ? List.of(phrases.say("how.dots.all"))
                : List.of(phrases.count(key, tables.size(), phrases.list(tables)));
    }

    /** In how many points each table finds itself, where there are several. */
    private List<String> tables() {
        if (account.points().size() < 2) {
            return List.of();
        }
        List<Group> groups = session.tables();
        List<String> tables = groups.stream()
                .map(group -> phrases.say(
                        group.equals(groups.get(0)) ? "how.table" : "how.table.next",
                        group.title(),
                        pointsOf(group),
                        account.points().size()))
                .toList();
        return tables.isEmpty() ? List.of() : List.of(phrases.list(tables) + ".");
    }

    private long pointsOf(Group group) {
        return account.points().stream()
                .filter(place -> place.bundle().groups().contains(group.id()))
                .count();
    }

    private List<String> proposal() {
        if (account.amendment() == Account.Amendment.AS_CHOSEN) {
            return List.of();
        }
        List<String> chosen =
                account.selection().chosen().stream().map(names::of).toList();
        return List.of(phrases.say("how.proposal", phrases.quoted(chosen)));
    }
}
