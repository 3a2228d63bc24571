package org.droomballon.file;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.droomballon.file.Problem.About;
import org.droomballon.file.Problem.Kind;

/** Tells which card or lens a place in a deck belongs to, and in which language the text stands there. */
final class DeckParts {
    private static final Pattern PART = Pattern.compile("/(cards|lenses|extra)/[0-9]+(?=/|$)");
    private static final Pattern LANGUAGE =
            Pattern.compile("/(?:title|subtitle|series|harvestTitle|licence|label|prompt|question|role|text|kind)"
                    + "/([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)$");

    private final Cursor deck;

    DeckParts(Cursor deck) {
        this.deck = deck;
    }

    /** The same problem, with what it is about. */
    Problem name(Problem problem) {
        String place = problem.place().substring(deck.pointer().length());
        Matcher part = PART.matcher(place);
        Optional<About> about = part.lookingAt() ? Optional.of(part(part)) : Optional.empty();
        return problem.about(about.orElse(About.NOTHING).in(language(problem, place)));
    }

    private About part(Matcher place) {
        JsonNode part = deck.node().at(JsonPointer.compile(place.group()));
        String id = part.path("id").asText("");
        if (place.group(1).equals("lenses")) {
            return new About(About.Part.LENS, id, id, "");
        }
        String number = part.path("number").asText("");
        return new About(About.Part.CARD, id, number.isBlank() ? id : number, "");
    }

    private static String language(Problem problem, String place) {
        Matcher language = LANGUAGE.matcher(place);
        if (language.find()) {
            return language.group(1);
        }
        boolean named = problem.kind() == Kind.MISSING_LANGUAGE;
        return named ? problem.details().get(0) : "";
    }
}
