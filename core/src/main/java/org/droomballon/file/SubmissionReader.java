package org.droomballon.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.droomballon.consolidation.Account.Amendment;
import org.droomballon.consolidation.Account.Freshness;
import org.droomballon.consolidation.Voter.Voice;
import org.droomballon.file.Problem.Kind;
import org.droomballon.submission.Backing;
import org.droomballon.submission.Basis;
import org.droomballon.submission.DeckUsed;
import org.droomballon.submission.NoteOrigin;
import org.droomballon.submission.SchoolYear;
import org.droomballon.submission.Submission;
import org.droomballon.submission.SubmittedWish;
import org.droomballon.submission.TableSize;

/** Turns the tree of a submission into one, or notes all that is wrong with it. */
final class SubmissionReader {
    static final String FORMAT = "droomballon/submission";

    private static final int MOST = 1_000_000;
    private static final List<String> PARTS = List.of("points", "leftOut", "late");

    private final Cursor root;
    private final int tables;

    SubmissionReader(Cursor root) {
        this.root = root;
        this.tables = root.get("tables").node().size();
    }

    /** Nothing only if a problem was noted. */
    Optional<Submission> read(Problems problems) {
        if (!root.isObject()) {
            return Optional.empty();
        }
        Optional<String> evening = shaped(root.get("evening"), Submission::isEvening);
        Optional<DeckUsed> deck = deck(root.get("deck"));
        Optional<Locale> language = root.get("language").language();
        Optional<SchoolYear> year = year(root.get("year"));
        Optional<String> school =
                root.get("school").isThere() ? root.get("school").text() : Optional.empty();
        List<TableSize> sizes = root.get("tables").allParts(this::size);
        Doubles.in("number", root.get("tables").elements(), Kind.DOUBLE_ID);
        List<String> cards = root.get("cards").all(Cursor::text);
        List<String> lenses = root.get("lenses").all(Cursor::text);
        Optional<Basis> basis = basis(root.get("choice"));
        List<List<SubmittedWish>> wishes =
                PARTS.stream().map(part -> root.get(part).allParts(this::wish)).toList();
        requireItemsOnce();
        Optional<Integer> setAside = root.get("setAside").boxed(0, MOST);
        return problems.isEmpty()
                ? Optional.of(new Submission(
                        evening.orElseThrow(),
                        deck.orElseThrow(),
                        language.orElseThrow(),
                        year,
                        school,
                        sizes,
                        cards,
                        lenses,
                        basis.orElseThrow(),
                        wishes.get(0),
                        wishes.get(1),
                        wishes.get(2),
                        setAside.orElseThrow()))
                : Optional.empty();
    }

    private static Optional<DeckUsed> deck(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<String> id = at.get("id").text();
        Optional<String> edition = at.get("edition").text();
        Optional<String> hash = shaped(at.get("hash"), DeckUsed::isHash);
        return id.isPresent() && edition.isPresent() && hash.isPresent()
                ? Optional.of(new DeckUsed(id.get(), edition.get(), hash.get()))
                : Optional.empty();
    }

    private static Optional<String> shaped(Cursor at, Predicate<String> shape) {
        Optional<String> text = at.text();
        if (text.isPresent() && !shape.test(text.get())) {
            at.report(Kind.BAD_ID, text.get());
            return Optional.empty();
        }
        return text;
    }

    private static Optional<SchoolYear> year(Cursor at) {
        Optional<String> text = at.isThere() ? at.text() : Optional.empty();
        Optional<SchoolYear> year = text.flatMap(SchoolYear::parse);
        if (text.isPresent() && year.isEmpty()) {
            at.report(Kind.NOT_A_SCHOOL_YEAR, text.get());
        }
        return year;
    }

    /** Tables are numbered without gaps, so that every number up to how many there are is one of them. */
    private Optional<TableSize> size(Cursor at) {
        Optional<Integer> number = at.get("number").boxed(1, tables);
        Optional<Integer> people = at.get("people").boxed(0, MOST);
        return number.isPresent() && people.isPresent()
                ? Optional.of(new TableSize(number.get(), people.get()))
                : Optional.empty();
    }

    private static Optional<Basis> basis(Cursor at) {
        if (!at.isObject()) {
            return Optional.empty();
        }
        Optional<String> rule = at.get("rule").text();
        Optional<Amendment> amendment = at.get("amendment").word(Amendment.class);
        Optional<Freshness> freshness = at.get("freshness").word(Freshness.class);
        return rule.isPresent() && amendment.isPresent() && freshness.isPresent()
                ? Optional.of(new Basis(rule.get(), amendment.get(), freshness.get()))
                : Optional.empty();
    }

    private Optional<SubmittedWish> wish(Cursor at) {
        Optional<String> wording = at.get("wording").text();
        List<Backing> backing = at.get("support").allParts(this::backing);
        Doubles.in("table", at.get("support").elements(), Kind.DOUBLE_ID);
        List<NoteOrigin> notes = at.get("notes").allParts(this::note);
        if (at.get("notes").node().isArray() && at.get("notes").node().isEmpty()) {
            at.get("notes").report(Kind.EMPTY, "notes");
        }
        return wording.filter(words -> !notes.isEmpty()).map(words -> new SubmittedWish(words, backing, notes));
    }

    private Optional<Backing> backing(Cursor at) {
        Optional<Integer> table = at.get("table").boxed(1, tables);
        Optional<Voice> voice = at.get("voice").word(Voice.class);
        Optional<Integer> people = at.get("people").boxed(1, MOST);
        Optional<Integer> wanting = at.get("wanting").boxed(1, people.orElse(MOST));
        return Stream.of(table, voice, people, wanting).allMatch(Optional::isPresent)
                ? Optional.of(new Backing(table.get(), voice.get(), wanting.get(), people.get()))
                : Optional.empty();
    }

    private Optional<NoteOrigin> note(Cursor at) {
        Optional<Integer> item = at.get("item").boxed(1, MOST);
        Optional<Integer> table = at.get("table").boxed(1, tables);
        Optional<String> card = at.get("card").text();
        Optional<String> lens = at.get("lens").isThere() ? at.get("lens").text() : Optional.empty();
        return item.isPresent() && table.isPresent() && card.isPresent()
                ? Optional.of(new NoteOrigin(item.get(), table.get(), card.get(), lens))
                : Optional.empty();
    }

    private void requireItemsOnce() {
        List<Cursor> notes = PARTS.stream()
                .flatMap(part -> root.get(part).elements().stream())
                .flatMap(wish -> wish.get("notes").elements().stream())
                .toList();
        Doubles.in("item", notes, Kind.DOUBLE_ID);
    }
}
