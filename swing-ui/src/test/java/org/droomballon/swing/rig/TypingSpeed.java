package org.droomballon.swing.rig;

import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JTextArea;
import javax.swing.text.JTextComponent;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.droomballon.session.Talk;
import org.droomballon.swing.app.EveningModel;
import org.droomballon.swing.app.Step;
import org.droomballon.swing.look.Appearance;
import org.droomballon.swing.part.Writing;
import org.droomballon.swing.shell.ShellPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures what a note-taker feels, without a display and with autosave on: from a key to its letter in the picture, beside a
 * bare text area in the same run, key by key; and what an hour of work leaves in memory. The build leaves it out; it runs with
 *
 * <pre>{@code
 * mvn -pl core,export,swing-ui test -Dtest=TypingSpeed -Dsurefire.failIfNoSpecifiedTests=false -Dspeed=measure
 * }</pre>
 *
 * <p>Its figures mean something on a machine that does nothing else.
 */
@EnabledIfSystemProperty(named = "speed", matches = ".+")
final class TypingSpeed {
    private static final String WORDS =
            "aan de poort zegt niemand iets en toch wil elke ouder graag weten wie de anderen zijn ";
    private static final int WARM = 200;
    private static final int KEYS = 800;
    private static final int NOTES = 500;

    /** The number of words of a note. */
    private static final int LONG = 14;

    /** A fast typist: sixteen keys a second. */
    private static final Duration BETWEEN = Duration.ofMillis(60);

    @TempDir
    Path files;

    @Test
    void aKeyWithNotesAllOverTheEvening() throws Exception {
        measure("500 notes in the evening", TypingSpeed::spread);
    }

    @Test
    void aKeyWithEveryNoteOnTheCardThatIsOpen() throws Exception {
        measure("500 notes on the card that is open", TypingSpeed::heap);
    }

    private interface Filling {
        void into(Session session, SessionEditor editor, int at);
    }

    private static void spread(Session session, SessionEditor editor, int at) {
        Talk talk = session.talks().get(at % session.talks().size());
        editor.addNote(talk.group(), talk.card(), lens(session, at), "Notitie " + at + ": " + WORDS.strip());
    }

    private static void heap(Session session, SessionEditor editor, int at) {
        Talk talk = session.talks().get(0);
        editor.addNote(talk.group(), talk.card(), lens(session, at), "Notitie " + at + ": " + WORDS.strip());
    }

    private static String lens(Session session, int at) {
        return session.deck().lenses().get(at % session.deck().lenses().size()).id();
    }

    /** Notes about this and that, in the words of the evening: notes that are nearly the same would all be suggested as pairs. */
    private static void varied(Session session, SessionEditor editor, int at) {
        List<String> words = session.items().stream()
                .flatMap(item -> Stream.of(item.text().split(" ", -1)))
                .distinct()
                .toList();
        String text =
                new Random(at).ints(LONG, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
        Talk talk = session.talks().get(at % session.talks().size());
        editor.addNote(talk.group(), talk.card(), lens(session, at), text);
    }

    private Rig filled(Filling filling) {
        return Rig.onEventThread(() -> {
            Rig rig = new Rig(Files.createTempDirectory(files, "rig"), Appearance.in(Wording.DUTCH)).example(Step.TALK);
            EveningModel evening = rig.app.evening().orElseThrow();
            Session session = evening.session();
            int missing = Math.max(0, NOTES - session.items().size());
            evening.change(editor -> IntStream.range(0, missing).forEach(at -> filling.into(session, editor, at)));
            return rig;
        });
    }

    private void measure(String what, Filling filling) throws Exception {
        Rig rig = filled(filling);
        ShellPanel panel = Rig.onEventThread(() -> rig.panel(Rig.LAPTOP));
        Writing ours = Rig.onEventThread(() -> Rig.find(panel, "entry-1", Writing.class));
        JTextArea bare = Rig.onEventThread(() -> bare(ours));
        List<Long> inOurs = new ArrayList<>();
        List<Long> inBare = new ArrayList<>();
        for (int at = 0; at < WARM + KEYS; at++) {
            char letter = WORDS.charAt(at % WORDS.length());
            Thread.sleep(BETWEEN.toMillis());
            inOurs.add(key(ours, letter));
            Thread.sleep(BETWEEN.toMillis());
            inBare.add(key(bare, letter));
        }
        say(what, inOurs.subList(WARM, inOurs.size()));
        say("  a bare text area", inBare.subList(WARM, inBare.size()));
        Rig.onEventThread(() -> {
            rig.close();
            return true;
        });
    }

    private static JTextArea bare(Writing like) {
        JTextArea bare = new JTextArea();
        bare.setLineWrap(true);
        bare.setWrapStyleWord(true);
        bare.setFont(like.getFont());
        bare.setSize(like.getSize());
        return bare;
    }

    /** From the moment that the key waits for the event thread to its letter in a picture of the field. */
    private static long key(JTextComponent field, char letter) throws Exception {
        long pressed = System.nanoTime();
        EventQueue.invokeAndWait(() -> {
            KeyEvent event =
                    new KeyEvent(field, KeyEvent.KEY_TYPED, pressed / 1_000_000, 0, KeyEvent.VK_UNDEFINED, letter);
            KeyboardFocusManager.getCurrentKeyboardFocusManager().redispatchEvent(field, event);
            paint(field);
        });
        return System.nanoTime() - pressed;
    }

    private static void paint(JTextComponent field) {
        BufferedImage image = new BufferedImage(
                Math.max(1, field.getWidth()), Math.max(1, field.getHeight()), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        field.paint(graphics);
        graphics.dispose();
    }

    private static void say(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-36s p50 %.2f ms   p99 %.2f ms%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6);
    }

    @Test
    void memoryAfterAnHourOfWork() throws Exception {
        Rig rig = filled(TypingSpeed::varied);
        ShellPanel panel = Rig.onEventThread(() -> rig.panel(Rig.LAPTOP));
        long before = used();
        for (int second = 0; second < 3600; second++) {
            int now = second;
            Rig.onEventThread(() -> work(rig, panel, now));
        }
        System.out.printf(
                Locale.ROOT, "%-36s %d MB, after it %d MB%n", "memory before an hour of work", before, used());
        Rig.onEventThread(() -> {
            rig.close();
            return true;
        });
    }

    /** The time goes on every second; a note every quarter of a minute; another screen every five minutes. */
    private static boolean work(Rig rig, ShellPanel panel, int second) {
        rig.ticks.addAndGet(Duration.ofSeconds(1).toNanos());
        rig.app.pulse().beat();
        EveningModel evening = rig.app.evening().orElseThrow();
        if (second % 15 == 0) {
            evening.change(editor -> varied(evening.session(), editor, second));
        }
        if (second % 300 == 0) {
            rig.app.go(Step.values()[1 + second / 300 % (Step.values().length - 1)]);
            Rig.lay(panel);
        }
        return true;
    }

    private static long used() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / (1 << 20);
    }
}
