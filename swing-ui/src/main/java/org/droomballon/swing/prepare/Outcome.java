package org.droomballon.swing.prepare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.export.wording.PlanSentences;
import org.droomballon.export.wording.Wording;
import org.droomballon.plan.Agenda;
import org.droomballon.plan.NoPlanException;
import org.droomballon.plan.Plan;
import org.droomballon.plan.Reason;
import org.droomballon.session.Lengths;

/**
 * What follows from all that people said about an evening: a plan, or sentences that say why there is none.
 *
 * @param problems empty where there is a plan
 */
record Outcome(Optional<Plan> plan, List<String> problems) {
    Outcome {
        problems = List.copyOf(problems);
        if (plan.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a plan or problems, not " + plan + " and " + problems);
        }
    }

    /** All that is wrong is said at once; a time that cannot be read is meanwhile as if it were left open. */
    static Outcome of(NewEvening evening, Wording words, LocalDate today) {
        List<String> problems = slips(evening, words, today);
        if (evening.people().twice().isEmpty()) {
            try {
                Plan plan = Plan.of(evening.deck(), evening.people().attendance(), agenda(evening), evening.seed());
                if (problems.isEmpty()) {
                    return new Outcome(Optional.of(plan), List.of());
                }
            } catch (NoPlanException refused) {
                problems.addAll(
                        PlanSentences.in(words.language()).of(evening.deck(), besides(evening, refused.reasons())));
            }
        }
        return new Outcome(Optional.empty(), problems);
    }

    private static Agenda agenda(NewEvening evening) {
        return new Agenda(
                evening.details().frame(),
                Lengths.usual(evening.deck().rules()),
                evening.lines().wish(),
                evening.distribution(),
                evening.film());
    }

    /** That no card is on is said already. */
    private static List<Reason> besides(NewEvening evening, List<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !evening.lines().on().isEmpty() || reason.kind() != Reason.Kind.NO_TIME_AND_NO_CARDS)
                .toList();
    }

    private static List<String> slips(NewEvening evening, Wording words, LocalDate today) {
        List<String> slips = new ArrayList<>();
        if (evening.details().isDateWrong(today)) {
            slips.add(words.say("slip.date", evening.details().date(), Moments.example(today, words.language())));
        }
        if (evening.details().isStartWrong()) {
            slips.add(words.say("slip.start"));
        }
        if (evening.details().isEndWrong()) {
            slips.add(words.say("slip.end"));
        }
        evening.people().twice().forEach(name -> slips.add(words.say("slip.twice", name)));
        if (evening.lines().on().isEmpty()) {
            slips.add(words.say("slip.cards"));
        }
        return slips;
    }

    /** Whether there is no time for every card. */
    boolean leavesOut() {
        return plan.stream()
                .flatMap(known -> known.remarks().stream())
                .anyMatch(reason -> reason.kind() == Reason.Kind.CARD_LEFT_OUT);
    }

    /** What to look out for; cards that do not fit are counted, since the list of cards marks each of them. */
    List<String> remarks(Wording words) {
        return plan.map(known -> remarks(known, words)).orElse(List.of());
    }

    private static List<String> remarks(Plan plan, Wording words) {
        List<String> sentences = new ArrayList<>();
        List<Reason> reasons = plan.remarks();
        long left = reasons.stream()
                .filter(reason -> reason.kind() == Reason.Kind.CARD_LEFT_OUT)
                .count();
        if (left > 0) {
            sentences.add(words.count("remark.left-out", left));
        }
        sentences.addAll(PlanSentences.in(words.language())
                .of(
                        plan.deck(),
                        reasons.stream()
                                .filter(reason -> reason.kind() != Reason.Kind.CARD_LEFT_OUT)
                                .toList()));
        return sentences;
    }
}
