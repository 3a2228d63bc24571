package org.droomballon.session;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One group, one card: what it wrote under the lenses, and its balloon.
 *
 * @param question the group's own question, on a blank card
 * @param balloons one, or more where two laptops each began one
 */
public record Talk(String group, String card, Register<String> question, List<Note> notes, List<Balloon> balloons) {
    public Talk {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(question, "question");
        notes = notes.stream().sorted(Comparator.comparing(Note::id)).toList();
        balloons = balloons.stream().sorted(Comparator.comparing(Balloon::id)).toList();
    }

    public static Talk begun(String group, String card) {
        return new Talk(group, card, Register.empty(), List.of(), List.of());
    }

    public String id() {
        return group + "/" + card;
    }
}
