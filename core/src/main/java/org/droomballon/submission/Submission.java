package org.droomballon.submission;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An evening as an umbrella may read it.
 *
 * @param evening tells two evenings apart, and leads back to none: 16 hexadecimal digits of a hash
 * @param school only where the council wants it told
 * @param cards the ids of the cards on which anything was written, in the order of the deck
 * @param lenses the ids of all lenses of the deck
 * @param late what came in after the choice
 * @param setAside how many notes and balloons people kept out; the reasons may tell about people
 */
public record Submission(
        String evening,
        DeckUsed deck,
        Locale language,
        Optional<SchoolYear> year,
        Optional<String> school,
        List<TableSize> tables,
        List<String> cards,
        List<String> lenses,
        Basis basis,
        List<SubmittedWish> points,
        List<SubmittedWish> leftOut,
        List<SubmittedWish> late,
        int setAside) {
    private static final Pattern EVENING = Pattern.compile("[0-9a-f]{16}");

    public Submission {
        requireEvening(evening);
        Objects.requireNonNull(deck, "deck");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(school, "school");
        tables = List.copyOf(tables);
        cards = List.copyOf(cards);
        lenses = List.copyOf(lenses);
        Objects.requireNonNull(basis, "basis");
        points = List.copyOf(points);
        leftOut = List.copyOf(leftOut);
        late = List.copyOf(late);
        List<SubmittedWish> wishes =
                Stream.of(points, leftOut, late).flatMap(List::stream).toList();
        requireKnown(tables, wishes);
        requireOnce(wishes);
    }

    /** Whether a text can name an evening. */
    public static boolean isEvening(String text) {
        return EVENING.matcher(text).matches();
    }

    /** Everything that was wished for: the points, what was left out, and what came late. */
    public List<SubmittedWish> wishes() {
        return Stream.of(points, leftOut, late).flatMap(List::stream).toList();
    }

    /** The number of people at all tables. */
    public int people() {
        return tables.stream().mapToInt(TableSize::people).sum();
    }

    private static void requireEvening(String evening) {
        if (!isEvening(evening)) {
            throw new IllegalArgumentException("'" + evening + "' names no evening");
        }
    }

    private static void requireKnown(List<TableSize> tables, List<SubmittedWish> wishes) {
        Set<Integer> known = tables.stream().map(TableSize::number).collect(Collectors.toSet());
        boolean all = wishes.stream()
                .flatMap(wish -> Stream.concat(
                        wish.backing().stream().map(Backing::table),
                        wish.notes().stream().map(NoteOrigin::table)))
                .allMatch(known::contains);
        if (!all || known.size() != tables.size()) {
            throw new IllegalArgumentException("a table that is not there, or twice");
        }
    }

    private static void requireOnce(List<SubmittedWish> wishes) {
        List<Integer> items = wishes.stream()
                .flatMap(wish -> wish.notes().stream())
                .map(NoteOrigin::item)
                .toList();
        if (Set.copyOf(items).size() != items.size()) {
            throw new IllegalArgumentException("an item in two places");
        }
    }
}
