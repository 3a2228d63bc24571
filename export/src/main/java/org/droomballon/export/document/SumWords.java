package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.consolidation.Reach;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.explanation.Explanation;
import org.droomballon.consolidation.explanation.Share;
import org.droomballon.consolidation.explanation.Step;

/** Words how each point was paid or counted. */
record SumWords(
        Explanation explanation,
        CoinWords coins,
        Discretion discretion,
        NoteLines notes,
        TieWords ties,
        BundleNames names,
        Phrases phrases) {
    List<String> columns() {
        boolean paid = explanation.isPaid();
        return List.of(
                phrases.say("sums.column.point"),
                phrases.say(paid ? "sums.column.each" : "sums.column.score"),
                phrases.say(paid ? "sums.column.paid" : "sums.column.wanted"),
                phrases.say("sums.column.together"));
    }

    List<Sum> sums() {
        return explanation.steps().stream().map(this::sum).toList();
    }

    private Sum sum(Step step) {
        Round round = step.round();
        return new Sum(
                Integer.toString(round.number()),
                names.of(round.candidate()),
                each(step),
                step.isPaid() ? paid(step) : wanted(step),
                step.isPaid()
                        ? phrases.say("sums.total", coins.of(step.total()))
                        : phrases.say("sums.total", step.people()),
                notes(step));
    }

    private String each(Step step) {
        Round round = step.round();
        if (!step.isPaid()) {
            return round.figure().map(CoinWords::score).orElse("");
        }
        if (explanation.purse().isEmpty()) {
            return round.figure()
                    .map(figure -> phrases.say("sums.each.borne", coins.of(figure)))
                    .orElse("");
        }
        return round.stage() == Round.Stage.EQUAL_SHARES
                ? round.figure().map(coins::of).orElse("")
                : phrases.say("sums.each.all");
    }

    private List<String> paid(Step step) {
        return new ShareWords(coins, discretion, notes, phrases).parts(step.shares(), Share::each);
    }

    private List<String> wanted(Step step) {
        List<Reach> wanting = step.reach().stream().filter(Reach::isWanted).toList();
        if (!discretion.tellsTables()) {
            return List.of(
                    phrases.count("why.wanted", wanting.size(), step.reach().size()));
        }
        return wanting.stream()
                .map(reach ->
                        phrases.say("sums.part", Phrases.isolated(notes.table(reach.group())), reach.supporters()))
                .toList();
    }

    private List<String> notes(Step step) {
        List<String> notes = new ArrayList<>();
        Round round = step.round();
        if (round.stage() == Round.Stage.FILL_UP) {
            notes.add(phrases.say("sums.filled"));
        } else if (explanation.isPaid() && !step.isPaid()) {
            notes.add(phrases.say("sums.people"));
        }
        if (step.isPaid() && round.stage() != Round.Stage.EQUAL_SHARES) {
            notes.addAll(borne(step));
        }
        ties.beside(round).ifPresent(notes::add);
        return notes;
    }

    /** In the completion the figure is what each owes after it, elsewhere what each has borne in all. */
    private List<String> borne(Step step) {
        Stream<String> after = step
                .round()
                .figure()
                .map(figure ->
                        phrases.say(explanation.purse().isPresent() ? "sums.owes" : "sums.bore", coins.of(figure)))
                .stream();
        List<Share> advanced = step.shares().stream()
                .filter(share -> share.advance().signum() > 0)
                .toList();
        List<String> advances = new ShareWords(coins, discretion, notes, phrases).parts(advanced, Share::advance);
        Stream<String> advance = explanation.purse().isEmpty() || advances.isEmpty()
                ? Stream.of()
                : Stream.of(phrases.say("sums.advance", String.join(" + ", advances)));
        return Stream.concat(advance, after).toList();
    }
}
