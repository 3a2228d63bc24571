package org.droomballon.export.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Voter;
import org.droomballon.consolidation.explanation.Balance;
import org.droomballon.consolidation.explanation.Explanation;
import org.droomballon.consolidation.explanation.Step;

/** Words what every table had at the start, paid, and has left. */
record PurseWords(Explanation explanation, Discretion discretion, CoinWords coins, NoteLines notes, Phrases phrases) {
    Chapter chapter() {
        if (hasPurse()) {
            String intro = Stream.concat(Stream.of(phrases.say("sums.ends.intro")), idle())
                    .collect(Collectors.joining(" "));
            return new Chapter(phrases.say(discretion.tellsTables() ? "sums.ends" : "sums.ends.all"), intro);
        }
        long paid = explanation.steps().stream().filter(Step::isPaid).count();
        return new Chapter(phrases.say("sums.ends.borne"), phrases.count("sums.ends.borne.intro", paid, coins.price()));
    }

    /** Why some people still have all that they began with. */
    private Stream<String> idle() {
        Stream<Optional<String>> tables = discretion.tellsTables()
                ? explanation.tables().stream()
                        .map(Balance::who)
                        .flatMap(table ->
                                idle(notes.table(table), voter -> voter.group().equals(table)))
                : idle(phrases.say("sums.all"), voter -> true);
        return tables.flatMap(Optional::stream);
    }

    private Stream<Optional<String>> idle(String who, Predicate<Voter> among) {
        Predicate<Voter> silent = voter -> voter.supports().isEmpty();
        return Stream.of(
                idle(who, "sums.idle.silent", among.and(silent)),
                idle(who, "sums.idle.unheard", among.and(silent.negate())));
    }

    private Optional<String> idle(String who, String key, Predicate<Voter> among) {
        Set<String> untouched = explanation.voters().stream()
                .filter(balance -> balance.paid().signum() == 0)
                .map(Balance::who)
                .collect(Collectors.toUnmodifiableSet());
        long people = discretion.profile().voters().stream()
                .filter(voter -> voter.voice() == Voter.Voice.DOTS)
                .filter(voter -> untouched.contains(voter.id()))
                .filter(among)
                .mapToLong(Voter::weight)
                .sum();
        return people == 0 ? Optional.empty() : Optional.of(phrases.count(key, people, who));
    }

    /** Without rows where nobody paid or only the total may be told again, and without a start where nobody was given anything. */
    Grid grid() {
        if (!explanation.isPaid() || !(hasPurse() || discretion.tellsTables())) {
            return new Grid(List.of(), List.of());
        }
        Stream<List<String>> tables = discretion.tellsTables()
                ? explanation.tables().stream().map(table -> row(notes.table(table.who()), table))
                : Stream.of();
        Stream<List<String>> all = Stream.of(row(phrases.say("sums.all"), explanation.together()));
        return new Grid(columns(), Stream.concat(tables, all).toList());
    }

    private List<String> columns() {
        Stream<String> keys =
                hasPurse() ? Stream.of("table", "start", "advance", "spent", "left") : Stream.of("table", "spent");
        Stream<String> columns = keys.map(key -> phrases.say("sums.column." + key));
        return discretion.tellsTables()
                ? columns.toList()
                : Stream.concat(Stream.of(phrases.say("guide.seats")), columns.skip(1))
                        .toList();
    }

    private List<String> row(String name, Balance balance) {
        String who = Phrases.isolated(name) + " " + Phrases.behind(name, phrases.count("sums.who", balance.people()));
        if (!hasPurse()) {
            return List.of(who, coins.of(balance.paid()));
        }
        Fraction purse = explanation.purse().orElseThrow();
        return List.of(
                who,
                phrases.say("sums.product", coins.times(balance.people(), purse), coins.of(balance.start())),
                phrases.say("sums.plus", coins.of(balance.advance())),
                phrases.say("sums.minus", coins.of(balance.paid())),
                phrases.say("sums.total", coins.of(balance.left())));
    }

    private boolean hasPurse() {
        return explanation.purse().isPresent();
    }
}
