package org.droomballon.file;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.Lens;
import org.droomballon.file.Problem.Kind;
import org.droomballon.paper.NoteSheet;
import org.droomballon.paper.SheetCode;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/**
 * Notes that somebody typed in from paper: the columns {@code table}, {@code card}, {@code lens} and {@code text}, and
 * {@code language}, {@code translation}, {@code seat} and {@code read-back} if wanted. In the column of the lens, {@code balloon} stands for the dream balloon and
 * {@code question} for a blank card's own question. With a column {@code code}, the code of the note sheet tells table and
 * card; that is how a filled-in {@link NotesForm} comes back, whose empty rows are passed over.
 */
public final class NotesCsv {
    private static final Set<String> BALLOON = ImmutableSet.of(
            "balloon", "dream balloon", "droomballon", "bulle", "bulle de rêve", "traumballon", "traumblase");
    private static final Set<String> QUESTION = ImmutableSet.of(
            "question", "own question", "vraag", "eigen vraag", "question propre", "frage", "eigene frage");

    private static final List<String> COLUMNS =
            List.of("code", "table", "card", "lens", "text", "language", "translation", "seat", "read-back");

    private static final Set<String> YES = ImmutableSet.of("ja", "yes", "oui", "x", "1");
    private static final Set<String> NO = ImmutableSet.of("", "nee", "neen", "no", "non", "nein", "0", "-");

    private final List<Row> rows;

    private NotesCsv(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads the table against the session in which the notes belong. */
    public static NotesCsv read(Path path, Session session) throws UnreadableFileException {
        CsvTable table = CsvTable.read(path, COLUMNS, NotesCsv::required);
        ListMultimap<SheetCode, NoteSheet> sheets = NoteSheet.byCode(session);
        List<Row> rows = table.rows().stream()
                .filter(row -> !isLeftEmpty(row))
                .flatMap(row -> row(new SheetCell(row, session, sheets)).stream())
                .toList();
        table.throwIfAny();
        return new NotesCsv(rows);
    }

    private static List<String> required(List<String> columns) {
        return columns.contains(SheetCell.COLUMN) ? List.of("lens", "text") : List.of("table", "card", "lens", "text");
    }

    /** A row of the form on which nobody wrote. */
    private static boolean isLeftEmpty(CsvRow row) {
        return !row.cell(SheetCell.COLUMN).isEmpty() && row.cell("text").isEmpty();
    }

    /** Writes the notes that are not there yet, and the translations of those that are; says how many rows that were. */
    public int addTo(SessionEditor editor) {
        Session before = editor.session();
        Map<List<String>, Known> there = new HashMap<>();
        before.items().forEach(item -> there.putIfAbsent(key(item), new Known(item.id(), HomeWords.of(item))));
        Map<String, String> asked = new HashMap<>();
        before.talks().forEach(talk -> talk.question().first().ifPresent(text -> asked.put(talk.id(), text)));
        return (int)
                rows.stream().filter(row -> row.addTo(editor, there, asked)).count();
    }

    /**
     * The cards that a table wrote about and did not have on its programme, which may be a slip of who typed them in; none
     * where nothing was planned.
     */
    public List<Unplanned> unplanned(Session session) {
        return rows.stream()
                .flatMap(row -> session.group(row.group()).stream()
                        .map(session::cardsOf)
                        .filter(planned -> !planned.isEmpty() && !planned.contains(row.card()))
                        .map(planned -> new Unplanned(row.group(), row.card())))
                .distinct()
                .toList();
    }

    /** A table and a card, by their ids. */
    public record Unplanned(String group, String card) {
        public Unplanned {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(card, "card");
        }
    }

    public int size() {
        return rows.size();
    }

    private static Optional<Row> row(SheetCell cell) {
        CsvRow row = cell.row();
        Session session = cell.session();
        Optional<NoteSheet> sheet = cell.sheet();
        Optional<Group> group = cell.isEmpty() ? row.group(session) : sheet.map(NoteSheet::table);
        Optional<Card> card = cell.isEmpty() ? row.card(session) : sheet.map(NoteSheet::card);
        Optional<String> text = row.required("text");
        String kind = row.cell("lens").toLowerCase(Locale.ROOT);
        Optional<String> lens =
                isWord(kind) ? Optional.of(kind) : row.lens(session).map(Lens::id);
        Optional<Integer> seat = group.flatMap(table -> seat(row, table));
        HomeWords home = HomeWords.of(row);
        boolean heard = heard(row);
        if (QUESTION.contains(kind) && card.isPresent() && !(card.get() instanceof BlankCard)) {
            row.report(Kind.UNKNOWN_ID, "card", row.cell("card"), "blank");
        }
        return group.isPresent() && card.isPresent() && text.isPresent() && lens.isPresent()
                ? Optional.of(new Row(group.get().id(), card.get().id(), lens.get(), text.get(), home, seat, heard))
                : Optional.empty();
    }

    private static Optional<Integer> seat(CsvRow row, Group group) {
        String text = row.cell("seat");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> seat = SeatNumbers.parse(text, group.seats().size());
        if (seat.isEmpty()) {
            row.report(
                    Kind.BAD_SEAT, "seat", text, Integer.toString(group.seats().size()));
        }
        return seat;
    }

    private static List<String> key(Item item) {
        return List.of(item.group(), item.card(), item.lens().orElse(""), item.text());
    }

    private static boolean heard(CsvRow row) {
        String word = row.cell("read-back").toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            row.report(Kind.UNKNOWN_WORD, "read-back", word, "read-back");
        }
        return YES.contains(word);
    }

    private static boolean isWord(String kind) {
        return BALLOON.contains(kind) || QUESTION.contains(kind);
    }

    /** An item that is in the session, and what is known of its language. */
    private record Known(ItemId id, HomeWords home) {}

    private record Row(
            String group,
            String card,
            String lens,
            String text,
            HomeWords home,
            Optional<Integer> seat,
            boolean heard) {
        boolean addTo(SessionEditor editor, Map<List<String>, Known> there, Map<String, String> asked) {
            if (QUESTION.contains(lens)) {
                return ask(editor, asked);
            }
            List<String> key = List.of(group, card, isBalloon() ? "" : lens, text);
            boolean isNew = !there.containsKey(key);
            Known known = isNew ? new Known(add(editor), HomeWords.NONE) : there.get(key);
            there.put(key, new Known(known.id, home.over(known.home)));
            return home.addTo(editor, known.id, known.home) || isNew;
        }

        private ItemId add(SessionEditor editor) {
            if (isBalloon()) {
                ItemId balloon = editor.addBalloon(group, card, text);
                if (heard) {
                    editor.readBack(balloon, ReadBack.AGREED);
                }
                return balloon;
            }
            ItemId note = editor.addNote(group, card, lens, text);
            seat.ifPresent(number -> editor.saidBy(note, number));
            return note;
        }

        private boolean ask(SessionEditor editor, Map<String, String> asked) {
            boolean known = text.equals(asked.put(group + "/" + card, text));
            if (!known) {
                editor.question(group, card, text);
            }
            return !known;
        }

        private boolean isBalloon() {
            return BALLOON.contains(lens);
        }
    }
}
