package org.droomballon.swing.gather;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.file.NotesCsv;
import org.droomballon.file.Problem;
import org.droomballon.file.SessionFile;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Session;

/**
 * What became of one file that people brought.
 *
 * @param tables the names of the tables in it
 * @param notes how many of its notes are new here, and {@code balloons} the same of its dream balloons
 * @param known how many notes and balloons were here already, {@code rewritten} of them with other words
 * @param dots how many dots it holds
 * @param unplanned cards that a table wrote about and did not have on its programme
 * @param problems why it was not taken in
 * @param stray a file of another evening, which waits for people to say whether it belongs here
 */
record Arrival(
        Path file,
        Kind kind,
        List<String> tables,
        long notes,
        long balloons,
        long known,
        long rewritten,
        int dots,
        List<NotesCsv.Unplanned> unplanned,
        List<Problem> problems,
        Optional<SessionFile> stray) {
    private static final String EVENING = ".droomballon";

    /** What is wrong with a file that is as somebody made it. */
    private static final Set<Problem.Kind> WHOLE = Set.of(
            Problem.Kind.CANNOT_READ,
            Problem.Kind.TOO_LARGE,
            Problem.Kind.NOT_OURS,
            Problem.Kind.WRONG_FORMAT,
            Problem.Kind.NEWER_VERSION,
            Problem.Kind.OTHER_DECK,
            Problem.Kind.OTHER_SESSION);

    /** How it went. */
    enum Kind {
        CAME_IN,
        REWORDED,
        NOTHING_NEW,
        DOTS,
        STRAY,
        REFUSED
    }

    Arrival {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(kind, "kind");
        tables = List.copyOf(tables);
        unplanned = List.copyOf(unplanned);
        problems = List.copyOf(problems);
        Objects.requireNonNull(stray, "stray");
    }

    /** A file of a table, against what was here before. */
    static Arrival of(Path file, Session before, Session guest) {
        Set<ItemId> here = before.items().stream().map(Item::id).collect(Collectors.toUnmodifiableSet());
        Set<String> texts =
                before.items().stream().flatMap(item -> texts(item).stream()).collect(Collectors.toUnmodifiableSet());
        List<Item> fresh =
                guest.items().stream().filter(item -> !here.contains(item.id())).toList();
        List<String> tables = guest.tables().stream().map(Group::title).toList();
        long rewritten = guest.items().stream()
                .filter(item -> here.contains(item.id()) && !texts.containsAll(texts(item)))
                .count();
        return written(file, tables, fresh, guest.items().size() - fresh.size(), rewritten, List.of());
    }

    private static List<String> texts(Item item) {
        return Stream.concat(Stream.of(item.text()), item.otherTexts().stream()).toList();
    }

    /** Note sheets that somebody typed in. */
    static Arrival typed(Path file, Session before, Session after, NotesCsv sheets) {
        List<Item> fresh = after.items().stream()
                .filter(item -> !before.items().contains(item))
                .toList();
        List<String> tables = after.tables().stream()
                .filter(group -> fresh.stream().map(Item::group).anyMatch(group.id()::equals))
                .map(Group::title)
                .toList();
        return written(file, tables, fresh, sheets.size() - fresh.size(), 0, sheets.unplanned(before));
    }

    private static Arrival written(
            Path file,
            List<String> tables,
            List<Item> fresh,
            long known,
            long rewritten,
            List<NotesCsv.Unplanned> unplanned) {
        long balloons =
                fresh.stream().filter(item -> item.kind() == Item.Kind.BALLOON).count();
        return new Arrival(
                file,
                kind(fresh, rewritten),
                tables,
                fresh.size() - balloons,
                balloons,
                known,
                rewritten,
                0,
                unplanned,
                List.of(),
                Optional.empty());
    }

    private static Kind kind(List<Item> fresh, long rewritten) {
        if (!fresh.isEmpty()) {
            return Kind.CAME_IN;
        }
        return rewritten > 0 ? Kind.REWORDED : Kind.NOTHING_NEW;
    }

    static Arrival dots(Path file, int dots) {
        return new Arrival(file, Kind.DOTS, List.of(), 0, 0, 0, 0, dots, List.of(), List.of(), Optional.empty());
    }

    static Arrival stray(Path file, SessionFile guest) {
        List<String> tables =
                guest.session().tables().stream().map(Group::title).toList();
        return new Arrival(
                file,
                Kind.STRAY,
                tables,
                guest.session().items().size(),
                0,
                0,
                0,
                0,
                List.of(),
                List.of(),
                Optional.of(guest));
    }

    static Arrival refused(Path file, List<Problem> problems) {
        return new Arrival(file, Kind.REFUSED, List.of(), 0, 0, 0, 0, 0, List.of(), problems, Optional.empty());
    }

    /** Whether what it holds is in the evening now. */
    boolean isTakenIn() {
        return kind == Kind.CAME_IN || kind == Kind.REWORDED || kind == Kind.NOTHING_NEW;
    }

    /** Whether it is an evening of which something got lost on the way. */
    boolean isDamaged() {
        return kind == Kind.REFUSED
                && name().toLowerCase(Locale.ROOT).endsWith(EVENING)
                && problems.stream().map(Problem::kind).noneMatch(WHOLE::contains);
    }

    /** Whether all of it came in, and there is nothing more to say. */
    boolean isPlain() {
        return kind == Kind.CAME_IN && !tables.isEmpty() && known + rewritten == 0 && unplanned.isEmpty();
    }

    String name() {
        return String.valueOf(file.getFileName());
    }
}
