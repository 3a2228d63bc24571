package org.droomballon.cli;

import com.google.common.base.CaseFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.droomballon.deck.Card;
import org.droomballon.deck.Deck;
import org.droomballon.deck.DeckText;
import org.droomballon.deck.Translation;
import org.droomballon.export.wording.LanguageNames;

/** Says how far a deck is translated into each of its languages. */
record TranslationStates(Console console) {
    private static final int MOST_NAMED = 5;

    /** A sentence per language: complete, or which texts it lacks. */
    List<String> lines(Deck deck) {
        return Translation.all(deck).stream().map(state -> line(deck, state)).toList();
    }

    private String line(Deck deck, Translation state) {
        String language = LanguageNames.in(console.wording().language()).of(state.language());
        if (!state.isComplete()) {
            return console.wording()
                    .count(
                            "translation.missing",
                            state.missing().size(),
                            language,
                            state.texts(),
                            names(deck, state.missing()));
        }
        boolean declared = deck.languages().contains(state.language());
        return console.wording().say(declared ? "translation.complete" : "translation.ready", language);
    }

    private String names(Deck deck, List<DeckText> missing) {
        String named =
                missing.stream().limit(MOST_NAMED).map(text -> name(deck, text)).collect(Collectors.joining(", "));
        int more = missing.size() - MOST_NAMED;
        return more > 0 ? console.wording().say("translation.more", named, more) : named;
    }

    private String name(Deck deck, DeckText text) {
        String field = console.wording().say("text." + key(text.field()));
        return switch (text.part()) {
            case DECK -> field;
            case CARD -> console.wording()
                    .say("text.card", deck.card(text.id()).map(Card::number).orElseThrow());
            case LENS -> console.wording().say("text.lens", text.id(), field);
            case CREDIT, LINK, READING -> console.wording().say("text.numbered", field, text.id());
        };
    }

    private static String key(DeckText.Field field) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, field.name());
    }
}
