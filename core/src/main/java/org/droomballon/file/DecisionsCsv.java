package org.droomballon.file;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Item;
import org.droomballon.session.Pair;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;

/**
 * What people decided about the notes: the columns {@code decision}, {@code item}, {@code other} and {@code text}.
 *
 * <p>{@code same} and {@code different} take two items; {@code set-aside} takes one and the reason as text;
 * {@code headline} takes one and the wording as text; {@code rewrite} takes one and its new text, which also settles a
 * conflict about it. A row without a decision is passed over: that is a suggestion that
 * nobody has judged yet.
 */
public final class DecisionsCsv {
    /** What a row decides. */
    private enum Decision {
        SAME,
        DIFFERENT,
        SET_ASIDE,
        HEADLINE,
        REWRITE
    }

    private static final Map<String, Decision> WORDS = ImmutableMap.<String, Decision>builder()
            .put("same", Decision.SAME)
            .put("zelfde", Decision.SAME)
            .put("même", Decision.SAME)
            .put("gleich", Decision.SAME)
            .put("different", Decision.DIFFERENT)
            .put("anders", Decision.DIFFERENT)
            .put("différent", Decision.DIFFERENT)
            .put("verschieden", Decision.DIFFERENT)
            .put("set-aside", Decision.SET_ASIDE)
            .put("opzij", Decision.SET_ASIDE)
            .put("de-côté", Decision.SET_ASIDE)
            .put("beiseite", Decision.SET_ASIDE)
            .put("rewrite", Decision.REWRITE)
            .put("herschrijf", Decision.REWRITE)
            .put("réécrire", Decision.REWRITE)
            .put("umschreiben", Decision.REWRITE)
            .put("headline", Decision.HEADLINE)
            .put("titel", Decision.HEADLINE)
            .put("titre", Decision.HEADLINE)
            .put("überschrift", Decision.HEADLINE)
            .buildOrThrow();

    private static final List<String> COLUMNS = List.of("decision", "item", "other", "text");

    private final List<Row> rows;

    private DecisionsCsv(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads the table against the session that it decides about. */
    public static DecisionsCsv read(Path path, Session session) throws UnreadableFileException {
        CsvTable table = CsvTable.read(path, COLUMNS, List.of("decision", "item"));
        List<Row> rows = table.rows().stream()
                .filter(row -> !row.cell("decision").isEmpty())
                .flatMap(row -> row(row, session).stream())
                .toList();
        Statement.tellContradictions(rows, table.problems());
        table.throwIfAny();
        return new DecisionsCsv(rows);
    }

    public void addTo(SessionEditor editor) {
        rows.forEach(row -> row.addTo(editor));
    }

    public int size() {
        return rows.size();
    }

    private static Optional<Row> row(CsvRow row, Session session) {
        String word = row.cell("decision").toLowerCase(Locale.ROOT);
        Optional<Decision> kind = Optional.ofNullable(WORDS.get(word));
        if (kind.isEmpty()) {
            row.report(Kind.UNKNOWN_WORD, "decision", word, "decision");
        }
        Optional<Item> item = row.item("item", session);
        boolean isPair = kind.filter(known -> known == Decision.SAME || known == Decision.DIFFERENT)
                .isPresent();
        Optional<Item> other = isPair ? row.item("other", session) : Optional.empty();
        Optional<String> text = isPair ? Optional.of("") : row.required("text");
        if (isPair && item.isPresent() && item.equals(other)) {
            row.report(Kind.DOUBLE_ID, "other", row.cell("other"));
            return Optional.empty();
        }
        boolean whole = kind.isPresent() && item.isPresent() && text.isPresent() && (!isPair || other.isPresent());
        return whole ? Optional.of(new Row(row.line(), kind.get(), item.get(), other, text.get())) : Optional.empty();
    }

    private record Row(int line, Decision kind, Item item, Optional<Item> other, String text)
            implements Statement<Row> {
        /** What it decides about: a pair, or one aspect of an item. */
        @Override
        public String subject() {
            return other.isPresent() ? pair().first() + " ~ " + pair().second() : Words.of(kind) + " " + item.id();
        }

        @Override
        public String subjectName() {
            return subject();
        }

        @Override
        public boolean isSameAs(Row row) {
            return kind == row.kind && text.equals(row.text);
        }

        void addTo(SessionEditor editor) {
            switch (kind) {
                case SAME -> editor.decide(pair(), Verdict.SAME);
                case DIFFERENT -> editor.decide(pair(), Verdict.DIFFERENT);
                case SET_ASIDE -> editor.setAside(item.id(), text);
                case HEADLINE -> editor.headline(item.id(), text);
                case REWRITE -> editor.rewrite(item.id(), text);
            }
        }

        private Pair pair() {
            return Pair.of(item.id(), other.orElseThrow().id());
        }
    }
}
