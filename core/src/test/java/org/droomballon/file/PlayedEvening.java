package org.droomballon.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.session.Conflict.Field;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** The copies of one evening while people write in them, and beside each what it ought to know. */
final class PlayedEvening {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int SEATS = 4;

    private final CausalHistory history = new CausalHistory();
    private final List<SessionFile> copies = new ArrayList<>();
    private final List<BitSet> known = new ArrayList<>();
    private final List<SessionFile> stale = new ArrayList<>();
    private final List<String> cards;
    private final int tables;
    private int openings;

    private PlayedEvening(Scale scale) {
        this.tables = scale.groups();
        this.cards = Evenings.DECK.cards().stream()
                .limit(scale.cards())
                .map(Card::id)
                .toList();
    }

    static PlayedEvening begin(Scale scale, long seed, UnaryOperator<byte[]> otherProgram)
            throws UnreadableFileException {
        PlayedEvening evening = new PlayedEvening(scale);
        BitSet plan = new BitSet();
        byte[] written =
                otherProgram.apply(evening.plan(scale, new Random(seed), plan).bytes());
        for (int copy = 0; copy < scale.copies(); copy++) {
            evening.copies.add(SessionFiles.read("copy", written));
            evening.known.add((BitSet) plan.clone());
        }
        evening.stale.add(SessionFiles.read("old", written));
        return evening;
    }

    private SessionFile plan(Scale scale, Random random, BitSet plan) {
        SessionEditor editor = new SessionEditor(Session.begun("evening", 7, Evenings.DECK), Pen.of("plan"));
        editor.school("De Regenboog");
        history.write(plan, Spot.at(Field.DETAILS, "school"), "De Regenboog");
        for (int group = 1; group <= scale.groups(); group++) {
            editor.addGroup(
                    "tafel-" + group,
                    "Tafel " + group,
                    List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT, Role.PARENT));
        }
        IntStream.range(0, scale.notes()).forEach(note -> addNote(editor, plan, random.nextInt(10_000)));
        return SessionFile.of(editor.session());
    }

    PlayedEvening all(List<Step> steps) throws UnreadableFileException {
        for (Step step : steps) {
            take(step);
        }
        return this;
    }

    /** Somebody opens one copy, does one thing, and saves it. */
    private void take(Step step) throws UnreadableFileException {
        int copy = step.copy() % copies.size();
        SessionFile file = copies.get(copy);
        if (step.number() % 5 == 0) {
            stale.add(file);
        }
        switch (step.kind()) {
            case SAVE_AND_LOAD -> copies.set(copy, SessionFiles.read("again", file.bytes()));
            case TAKE_OVER -> takeOver(copy, step.number() % copies.size());
            default -> {
                openings++;
                SessionEditor editor = new SessionEditor(file.session(), file.pen("w" + openings));
                write(editor, known.get(copy), step);
                copies.set(copy, file.with(editor.session()));
            }
        }
    }

    List<SessionFile> copies() {
        return List.copyOf(copies);
    }

    /** Copies as they were at some time before. */
    List<SessionFile> stale() {
        return List.copyOf(stale);
    }

    /** What all the copies together ought to say at every spot. */
    Map<Spot, List<String>> standing() {
        return history.standing(together());
    }

    /** Whether the copies together ought to show the item no more. */
    boolean isDeleted(ItemId item) {
        return history.isDeleted(together(), item);
    }

    private BitSet together() {
        BitSet together = new BitSet();
        known.forEach(together::or);
        return together;
    }

    private void takeOver(int copy, int other) throws UnreadableFileException {
        copies.set(copy, SessionFiles.merge(List.of(copies.get(copy), copies.get(other))));
        known.get(copy).or(known.get(other));
    }

    private void write(SessionEditor editor, BitSet knowing, Step step) {
        int number = step.number();
        String table = table(number);
        String card = cards.get(number % cards.size());
        switch (step.kind()) {
            case ADD_NOTE -> addNote(editor, knowing, number);
            case ADD_BALLOON -> {
                ItemId balloon = editor.addBalloon(table, card, "balloon é " + number);
                history.write(knowing, new Spot(Field.BALLOON, balloon.toString(), "text"), "balloon é " + number);
            }
            case QUESTION -> {
                editor.question(table, card, "question " + number);
                history.write(knowing, Spot.at(Field.QUESTION, table + "/" + card), "question " + number);
            }
            case SCHOOL -> {
                editor.school("school " + number % 3);
                history.write(knowing, Spot.at(Field.DETAILS, "school"), "school " + number % 3);
            }
            case DATE -> {
                editor.date(FIRST_DAY.plusDays(number));
                history.write(
                        knowing,
                        Spot.at(Field.DETAILS, "date"),
                        FIRST_DAY.plusDays(number).toString());
            }
            case CARDS -> {
                List<String> chosen = cards.subList(0, 1 + number % cards.size());
                editor.cards(chosen);
                history.write(knowing, Spot.at(Field.PROGRAMME, "cards"), chosen.toString());
            }
            default -> writeAboutAnItem(editor, knowing, step);
        }
    }

    /** Notes and balloons take part alike, also those that were deleted. */
    private void writeAboutAnItem(SessionEditor editor, BitSet knowing, Step step) {
        List<Spot> items = Stream.concat(spots(editor, Field.NOTE), spots(editor, Field.BALLOON))
                .toList();
        if (items.size() >= 2) {
            int number = step.number();
            Spot item = items.get(number % items.size());
            ItemId next = id(items.get((number + 1) % items.size()));
            new ItemWriter(editor, history, knowing).write(step, item, next, table(number));
        }
    }

    private static Stream<Spot> spots(SessionEditor editor, Field field) {
        return editor.session().talks().stream()
                .flatMap(talk -> field == Field.NOTE
                        ? talk.notes().stream().map(note -> note.id())
                        : talk.balloons().stream().map(balloon -> balloon.id()))
                .map(id -> new Spot(field, id.toString(), ""));
    }

    static ItemId id(Spot item) {
        return ItemId.parse(item.place()).orElseThrow();
    }

    private void addNote(SessionEditor editor, BitSet knowing, int number) {
        String lens = Evenings.DECK.lenses().get(number % 3).id();
        ItemId note = editor.addNote(
                table(number), cards.get(number % cards.size()), lens, "note \u00e9 \ud83c\udf88 " + number);
        history.write(knowing, new Spot(Field.NOTE, note.toString(), "text"), "note \u00e9 \ud83c\udf88 " + number);
        history.write(knowing, new Spot(Field.NOTE, note.toString(), "lens"), lens);
    }

    private String table(int number) {
        return "tafel-" + (1 + number / SEATS % tables);
    }
}
