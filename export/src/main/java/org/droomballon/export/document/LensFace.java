package org.droomballon.export.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.droomballon.deck.Lens;
import org.droomballon.deck.LocalizedText;
import org.droomballon.export.wording.Wording;

/**
 * A lens as it is printed. {@code icon} names a drawing, and {@code drawing} says in words what it shows.
 *
 * @param second the label once more in a second language, and {@code secondPrompt} the prompt
 */
public record LensFace(
        String icon, String drawing, Told label, Told prompt, OtherWords second, OtherWords secondPrompt) {
    private static final List<String> DRAWN = List.of("now", "dream", "possible");
    private static final String NEUTRAL = "dot";

    public LensFace {
        Objects.requireNonNull(icon, "icon");
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(prompt, "prompt");
        Objects.requireNonNull(second, "second");
        Objects.requireNonNull(secondPrompt, "secondPrompt");
    }

    /** A lens whose words stand in the language of its document. */
    public LensFace(String icon, String drawing, String label, String prompt) {
        this(icon, drawing, Told.asIs(label), Told.asIs(prompt), OtherWords.NONE, OtherWords.NONE);
    }

    /**
     * A lens of a deck; an icon of which we have no drawing becomes a plain dot.
     *
     * @param tell how the document tells a text of the deck
     */
    static LensFace of(Lens lens, Function<LocalizedText, Told> tell, Wording words) {
        String icon = DRAWN.contains(lens.icon()) ? lens.icon() : NEUTRAL;
        return new LensFace(
                icon,
                words.say("icon." + icon),
                tell.apply(lens.label()),
                tell.apply(lens.prompt()),
                OtherWords.NONE,
                OtherWords.NONE);
    }

    static LensFace of(String icon, Wording words, String label, String prompt) {
        return new LensFace(icon, words.say("icon." + icon), label, prompt);
    }

    LensFace with(OtherWords label, OtherWords prompt) {
        return new LensFace(icon, drawing, this.label, this.prompt, label, prompt);
    }
}
