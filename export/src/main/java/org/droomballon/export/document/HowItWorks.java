package org.droomballon.export.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What stands on card sheets and is no card: how to play, the film, who made the cards, and their licence.
 *
 * @param languageTag its language as HTML and PDF call it
 * @param films the film of the deck, or nothing: a list, because a template knows lists
 * @param notices what a reader must know of the sheets, such as that a text stands in another language
 */
public record HowItWorks(
        String languageTag,
        String title,
        List<String> steps,
        List<FilmFace> films,
        String credits,
        Told licence,
        List<String> notices) {
    /** How an error names this part. */
    public static final String PLACE = "how-it-works";

    public HowItWorks {
        Objects.requireNonNull(languageTag, "languageTag");
        Objects.requireNonNull(title, "title");
        steps = List.copyOf(steps);
        films = List.copyOf(films);
        Objects.requireNonNull(credits, "credits");
        Objects.requireNonNull(licence, "licence");
        notices = List.copyOf(notices);
    }

    /** The direction in which it runs, as HTML calls it. */
    public String direction() {
        return Scripts.direction(Locale.forLanguageTag(languageTag));
    }
}
