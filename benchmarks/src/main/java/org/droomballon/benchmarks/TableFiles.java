package org.droomballon.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.droomballon.deck.Deck;
import org.droomballon.deck.Lens;
import org.droomballon.file.DeckFiles;
import org.droomballon.file.SessionFile;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;

/** Files of one evening: each holds the plan, the deck and what one table of four wrote on six cards. */
final class TableFiles {
    static final int NOTES = 60;
    private static final int CARDS = 6;
    private static final List<Role> ROLES = List.of(Role.FACILITATOR, Role.NOTE_TAKER, Role.PARENT, Role.PARENT);
    private static final List<String> WORDS = List.of(
            ("de poort school kinderen ouders koffie elke vroeger leraar klas tijd samen é brief thuis taal begrijpen"
                            + " welkom niet altijd graag meer vragen luisteren speelplaats onthaal tolk rapport")
                    .split(" "));

    private TableFiles() {}

    /**
     * The bytes of that many files, the same at every call. All tables began from one plan, as the program does it; no two
     * hold the same note, and every note was written by the table's own laptop.
     */
    static List<byte[]> make(int count) {
        Deck deck = DeckFiles.embedded();
        SessionEditor plan = new SessionEditor(Session.begun("avond", 7, deck), Pen.of("plan"));
        plan.school("De Regenboog");
        plan.cards(cards(deck));
        Random random = new Random(count);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> table(plan.session(), number, random))
                .toList();
    }

    private static List<String> cards(Deck deck) {
        return deck.cards().stream().limit(CARDS).map(card -> card.id()).toList();
    }

    private static byte[] table(Session plan, int number, Random random) {
        String table = "tafel-" + number;
        SessionEditor editor = new SessionEditor(plan, Pen.of(writer(random), plan));
        editor.addGroup(table, "Tafel " + number, ROLES);
        List<String> cards = cards(plan.deck());
        List<Lens> lenses = plan.deck().lenses();
        for (int note = 0; note < NOTES; note++) {
            String lens = lenses.get(note % lenses.size()).id();
            editor.addNote(table, cards.get(note * CARDS / NOTES), lens, sentence(random));
        }
        cards.forEach(card -> editor.addBalloon(table, card, sentence(random) + ", " + sentence(random)));
        return SessionFile.of(editor.session()).bytes();
    }

    private static String writer(Random random) {
        return Long.toString(random.nextLong(1L << 40, 1L << 41), Character.MAX_RADIX);
    }

    private static String sentence(Random random) {
        return random.ints(4 + random.nextInt(9), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }
}
