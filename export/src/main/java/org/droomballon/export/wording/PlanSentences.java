package org.droomballon.export.wording;

import com.google.common.base.CaseFormat;
import java.util.List;
import java.util.Locale;
import org.droomballon.deck.Deck;
import org.droomballon.plan.Reason;

/** Says why there is no plan, or what to look out for in one, and what to do about it. One sentence per reason. */
public final class PlanSentences {
    private final Wording wording;

    private PlanSentences(Wording wording) {
        this.wording = wording;
    }

    public static PlanSentences in(Locale language) {
        return new PlanSentences(Wording.of(PlanSentences.class, "plans", language));
    }

    /** One sentence for each reason, in their order. */
    public List<String> of(Deck deck, List<Reason> reasons) {
        return reasons.stream().map(reason -> of(deck, reason)).toList();
    }

    private String of(Deck deck, Reason reason) {
        Object[] details =
                switch (reason.kind()) {
                    case FILM_NOT_SHOWN, CARD_LEFT_OUT -> reason.details().stream()
                            .map(card -> number(deck, card))
                            .toArray();
                    default -> reason.details().toArray();
                };
        return wording.say(
                CaseFormat.UPPER_UNDERSCORE.to(
                        CaseFormat.LOWER_HYPHEN, reason.kind().name()),
                details);
    }

    /** People know a card by the number that is printed on it. */
    private static String number(Deck deck, String card) {
        return deck.card(card).map(known -> Integer.toString(known.number())).orElse(card);
    }
}
