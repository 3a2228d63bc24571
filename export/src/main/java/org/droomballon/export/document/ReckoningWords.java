package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account;
import org.droomballon.consolidation.Fraction;
import org.droomballon.consolidation.Round;
import org.droomballon.consolidation.Voter;
import org.droomballon.consolidation.explanation.Balance;
import org.droomballon.consolidation.explanation.Coins;
import org.droomballon.consolidation.explanation.Explanation;
import org.droomballon.session.Session;

/** Words the sums behind the points. */
record ReckoningWords(
        Session session,
        Account account,
        Explanation explanation,
        NoteLines notes,
        TieWords ties,
        BundleNames names,
        Phrases phrases) {
    Reckoning reckoning() {
        if (account.leavesNothingOut()) {
            return Reckoning.NONE;
        }
        CoinWords coins = new CoinWords(explanation.coins(), phrases);
        Discretion discretion = new Discretion(account.choice().profile());
        SumWords sums = new SumWords(explanation, coins, discretion, notes, ties, names, phrases);
        NearWords near = new NearWords(explanation, coins, names, phrases);
        PurseWords purses = new PurseWords(explanation, discretion, coins, notes, phrases);
        return new Reckoning(
                rules(coins),
                sums.columns(),
                sums.sums(),
                near.chapter(),
                near.lines(),
                purses.chapter(),
                purses.grid());
    }

    private List<String> rules(CoinWords coins) {
        List<String> rules = new ArrayList<>();
        if (account.amendment() == Account.Amendment.BY_HAND) {
            rules.add(phrases.say("sums.hand"));
        }
        if (!explanation.isPaid()) {
            rules.add(phrases.say("sums.counted"));
        } else if (explanation.purse().isPresent()) {
            rules.addAll(purse(coins, explanation.purse().get()));
        } else {
            rules.add(phrases.say("sums.borne", coins.price()));
        }
        rules.addAll(cautions());
        return rules;
    }

    private List<String> purse(CoinWords coins, Fraction purse) {
        Balance all = explanation.together();
        long places = account.choice().points();
        boolean enough = all.start().equals(Fraction.of(places));
        String start = phrases.count("sums.start", all.people(), coins.price(), coins.of(purse), coins.of(all.start()));
        return Stream.of(
                        Stream.of(start + " "
                                + phrases.count(enough ? "sums.enough" : "sums.more", places, coins.price())),
                        Stream.of(phrases.say("sums.pay")),
                        later())
                .flatMap(part -> part)
                .toList();
    }

    /** What happens from the first point that nobody could pay in full. */
    private Stream<String> later() {
        return explanation.steps().stream()
                .filter(step -> step.round().stage() != Round.Stage.EQUAL_SHARES)
                .filter(step -> step.round().stage() != Round.Stage.FILL_UP)
                .limit(1)
                .map(step -> phrases.say(
                        step.isPaid() ? "sums.completion" : "sums.completion.counted",
                        step.round().number()));
    }

    private List<String> cautions() {
        List<String> cautions = new ArrayList<>();
        boolean wrote =
                account.choice().profile().voters().stream().anyMatch(voter -> voter.voice() == Voter.Voice.WRITING);
        if (!new Discretion(account.choice().profile()).tellsTables()) {
            cautions.add(phrases.say("sums.discreet"));
        }
        if (wrote) {
            cautions.add(phrases.say("sums.writing"));
        }
        if (!session.ballots().tallies().isEmpty()) {
            cautions.add(phrases.say("sums.tally"));
        }
        if (explanation.isPaid() && explanation.coins().precision() == Coins.Precision.ROUNDED) {
            cautions.add(phrases.say("sums.rounded"));
        }
        return cautions;
    }
}
