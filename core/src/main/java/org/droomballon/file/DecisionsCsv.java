package org.droomballon.file;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.droomballon.file.Problem.Kind;
import org.droomballon.session.Decisions;
import org.droomballon.session.Item;
import org.droomballon.session.ItemDecision;
import org.droomballon.session.Pair;
import org.droomballon.session.Register;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Verdict;

/**
 * What people decided about the notes: the columns {@code decision}, {@code item}, {@code other} and {@code text}.
 *
 * <p>{@code same} and {@code different} take two items; {@code set-aside} takes one and the reason as text;
 * {@code headline} takes one and the wording as text; {@code rewrite} takes one and its new text, which also settles a
 * conflict about it; {@code hide} and {@code show} take one and words of it, which documents leave out or may show. A row without a decision is passed over: that is a suggestion that
 * nobody has judged yet.
 */
public final class DecisionsCsv {
    /** What a row decides. */
    private enum Decision {
        SAME,
        DIFFERENT,
        SET_ASIDE,
        HEADLINE,
        REWRITE,
        HIDE,
        SHOW
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
            .put("hide", Decision.HIDE)
            .put("verberg", Decision.HIDE)
            .put("cacher", Decision.HIDE)
            .put("verbergen", Decision.HIDE)
            .put("show", Decision.SHOW)
            .put("toon", Decision.SHOW)
            .put("montrer", Decision.SHOW)
            .put("zeigen", Decision.SHOW)
            .put("headline", Decision.HEADLINE)
            .put("titel", Decision.HEADLINE)
            .put("titre", Decision.HEADLINE)
            .put("überschrift", Decision.HEADLINE)
            .buildOrThrow();

    private static final List<String> COLUMNS = List.of("decision", "item", "other", "text");
    /** {@link ReviewCsv} tells by it where words stand. */
    private static final List<String> BESIDE = List.of("table");

    private final List<Row> rows;

    private DecisionsCsv(List<Row> rows) {
        this.rows = rows;
    }

    /** Reads the table against the session that it decides about. */
    public static DecisionsCsv read(Path path, Session session) throws UnreadableFileException {
        CsvTable table = CsvTable.read(path, COLUMNS, BESIDE, List.of("decision", "item"));
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

    /** How many of the rows say what an evening does not know yet. */
    public int sizeOfNew(Session before) {
        return Math.toIntExact(rows.stream().filter(row -> !row.isKnown(before)).count());
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
        if (kind.filter(DecisionsCsv::isAboutWords).isPresent()) {
            item.ifPresent(known -> requireThere(row, session, known));
        }
        boolean whole = kind.isPresent() && item.isPresent() && text.isPresent() && (!isPair || other.isPresent());
        return whole ? Optional.of(new Row(row.line(), kind.get(), item.get(), other, text.get())) : Optional.empty();
    }

    private static boolean isAboutWords(Decision kind) {
        return kind == Decision.HIDE || kind == Decision.SHOW;
    }

    /** Words that are not in the item would hide nothing, although somebody believes that they do. */
    private static void requireThere(CsvRow row, Session session, Item item) {
        String words = row.cell("text");
        boolean there = Stream.of(item.allTexts().stream(), session.decisions().headline(item.id()).stream())
                .flatMap(texts -> texts)
                .anyMatch(text -> text.contains(words));
        if (!words.isEmpty() && !there) {
            row.report(Kind.WORDS_NOT_THERE, "text", words);
        }
    }

    private record Row(int line, Decision kind, Item item, Optional<Item> other, String text)
            implements Statement<Row> {
        /** What it decides about: a pair, or one aspect of an item. */
        @Override
        public String subject() {
            if (other.isPresent()) {
                return pair().first() + " ~ " + pair().second();
            }
            return isAboutWords(kind) ? item.id() + " " + text : Words.of(kind) + " " + item.id();
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
                case HIDE -> editor.hide(item.id(), text);
                case SHOW -> editor.show(item.id(), text);
            }
        }

        boolean isKnown(Session before) {
            Decisions known = before.decisions();
            return switch (kind) {
                case SAME -> isOnly(verdict(known), Verdict.SAME);
                case DIFFERENT -> isOnly(verdict(known), Verdict.DIFFERENT);
                case SET_ASIDE -> isOnly(about(known, ItemDecision::setAside), text);
                case HEADLINE -> isOnly(about(known, ItemDecision::headline), text);
                case REWRITE -> item.text().equals(text) && item.otherTexts().isEmpty();
                case HIDE -> known.hidden(item.id()).contains(text)
                        && !known.shown(item.id()).contains(text);
                case SHOW -> known.shown(item.id()).contains(text)
                        && !known.hidden(item.id()).contains(text);
            };
        }

        private Stream<Verdict> verdict(Decisions known) {
            return known.pairs().stream()
                    .filter(decision -> decision.pair().equals(pair()))
                    .flatMap(decision -> decision.verdict().values().stream());
        }

        private Stream<String> about(Decisions known, Function<ItemDecision, Register<String>> aspect) {
            return known.items().stream()
                    .filter(decision -> decision.item().equals(item.id()))
                    .flatMap(decision -> aspect.apply(decision).values().stream());
        }

        private static <T> boolean isOnly(Stream<T> values, T value) {
            return values.distinct().toList().equals(List.of(value));
        }

        private Pair pair() {
            return Pair.of(item.id(), other.orElseThrow().id());
        }
    }
}
