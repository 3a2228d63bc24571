package org.droomballon.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Lens;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.PlainText;
import org.droomballon.session.Session;

/** One row of a table that people filled in. What is wrong in a cell is noted in the problems, and answered by nothing. */
record CsvRow(int line, List<String> columns, List<String> cells, Problems problems) {
    private static final Pattern NO_DIGITS = Pattern.compile("\\P{Nd}+");
    /** More names than this do not help somebody to choose. */
    private static final int MOST_NAMES = 20;

    /** The text of a cell; empty if the row has none there. The apostrophe that guards spreadsheets is taken off. */
    String cell(String column) {
        int at = columns.indexOf(column);
        String text = at < 0 || at >= cells.size() ? "" : PlainText.clean(cells.get(at));
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether a cell with something in it stands beyond the last column. */
    boolean isTooLong() {
        return cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
    }

    Optional<String> required(String column) {
        if (cell(column).isEmpty()) {
            report(Kind.EMPTY, column, column);
            return Optional.empty();
        }
        return Optional.of(cell(column));
    }

    /** A table by its id or by its name. */
    Optional<Group> group(Session session) {
        return named("table", "group", session.tables(), Group::title, group -> names(session, group));
    }

    /** Its id and its name; the number in its name alone where no other table has that. */
    private static Stream<String> names(Session session, Group group) {
        String number = NO_DIGITS.matcher(group.title()).replaceAll("");
        boolean alone = !number.isEmpty()
                && session.tables().stream()
                                .filter(other -> NO_DIGITS
                                        .matcher(other.title())
                                        .replaceAll("")
                                        .equals(number))
                                .count()
                        == 1;
        return alone ? Stream.of(group.id(), group.title(), number) : Stream.of(group.id(), group.title());
    }

    /** A card by its id or by its number. */
    Optional<Card> card(Session session) {
        return named(
                "card",
                "card",
                session.deck().cards(),
                card -> Integer.toString(card.number()),
                card -> Stream.of(card.id(), Integer.toString(card.number())));
    }

    /** A lens by its id or by its label in any language of the deck. */
    Optional<Lens> lens(Session session) {
        Locale language = session.details().language().firstOr(session.deck().sourceLanguage());
        return named(
                "lens", "lens", session.deck().lenses(), lens -> lens.label().in(language), lens -> Stream.of(
                                Stream.of(lens.id()),
                                lens.label().translations().values().stream(),
                                lens.prompt().translations().values().stream())
                        .flatMap(names -> names));
    }

    Optional<Item> item(String column, Session session) {
        Optional<String> text = required(column);
        Optional<ItemId> id = text.flatMap(ItemId::parse);
        Optional<Item> item = id.flatMap(wanted -> session.items().stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst());
        if (text.isPresent() && item.isEmpty()) {
            report(Kind.UNKNOWN_ID, column, text.get(), "item");
        }
        return item;
    }

    void report(Kind kind, String column, String... details) {
        problems.add(Problem.inLine(kind, line, column, details));
    }

    private <T> Optional<T> named(
            String column, String what, List<T> all, Function<T, String> title, Function<T, Stream<String>> names) {
        Optional<String> text = required(column);
        Optional<T> found = text.flatMap(wanted -> all.stream()
                .filter(each -> names.apply(each).anyMatch(name -> plain(name).equals(plain(wanted))))
                .findFirst());
        if (text.isPresent() && found.isEmpty()) {
            report(
                    Kind.UNKNOWN_NAME,
                    column,
                    text.get(),
                    what,
                    all.stream().map(title).limit(MOST_NAMES).collect(Collectors.joining(", ")));
        }
        return found;
    }

    private static String plain(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith("?") ? lower.substring(0, lower.length() - 1).stripTrailing() : lower;
    }
}
