package org.droomballon.export.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.droomballon.export.layout.HardSpaces;

/** Words that belong together, in runs of one look and one language each. */
public record Line(List<Run> runs) {
    /** The directions that letters have, and signs have not (Unicode Standard Annex 9, rule P2). */
    private static final Set<Byte> STRONG = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

    /** A cell to be written in. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        runs = List.copyOf(runs);
    }

    /** Plain words in the language of the document. */
    public static Line of(String text) {
        return text.isEmpty() ? EMPTY : new Line(List.of(Run.plain(text)));
    }

    /** The same line with one more run behind it. */
    public Line and(Run run) {
        List<Run> more = new ArrayList<>(runs);
        more.add(run);
        return new Line(more);
    }

    /** The words alone. */
    public String text() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The words alone, with a no-break space wherever no line should end. */
    public String bound() {
        return HardSpaces.in(text());
    }

    /** The language that all its words are marked with; empty where they are not, or differ. */
    public String languageTag() {
        List<String> tags = runs.stream()
                .filter(run -> run.text().codePoints().anyMatch(Character::isLetter))
                .map(Run::languageTag)
                .distinct()
                .toList();
        return tags.size() == 1 ? tags.get(0) : "";
    }

    /** Whether nothing need be said of its words but the words: templates write most lines in one go. */
    public boolean isPlain() {
        return runs.size() == 1 && runs.get(0).isPlain();
    }

    /** Whether its first letter is of a script that runs from the right; where it has no letters, what the document does. */
    public boolean isRightToLeft(boolean document) {
        String text = text();
        if (!document && !Run.isAnyRightToLeft(text)) {
            return false;
        }
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(STRONG::contains)
                .findFirst()
                .map(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .orElse(document);
    }
}
