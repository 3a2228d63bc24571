package org.droomballon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.droomballon.session.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writers in programs of their own are killed at random moments, 200 times. After each kill the file opens, and every
 * change that a writer was told to be saved is in it.
 */
class KilledWriterTest {
    private static final int HUNTERS = 4;
    private static final int KILLS_EACH = 50;
    private static final int KILLS_BEFORE_A_NEW_FILE = 5;
    private static final int MOST_LINES = 80;
    private static final int MOST_MILLIS = 40;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasSaidToBeSavedIsLost() throws Exception {
        long seed = Long.getLong("droomballon.kill.seed", System.nanoTime());
        System.out.println("KilledWriterTest: -Ddroomballon.kill.seed=" + seed);
        ExecutorService hunters = Executors.newFixedThreadPool(HUNTERS);
        List<Callable<List<Kill>>> hunts = IntStream.range(0, HUNTERS)
                .<Callable<List<Kill>>>mapToObj(number -> () -> hunt(number, new Random(seed + number)))
                .toList();
        List<Kill> kills = new ArrayList<>();
        for (Future<List<Kill>> hunt : hunters.invokeAll(hunts)) {
            kills.addAll(hunt.get());
        }
        hunters.shutdown();

        assertThat(kills).hasSize(HUNTERS * KILLS_EACH);
        assertThat(kills.stream().filter(kill -> kill.saved() > 0))
                .as("kills after a save")
                .hasSizeGreaterThan(HUNTERS * KILLS_EACH / 2);
        System.out.println(summary(kills));
    }

    private List<Kill> hunt(int number, Random random) throws Exception {
        List<Kill> kills = new ArrayList<>();
        Path file = folder;
        for (int turn = 0; turn < KILLS_EACH; turn++) {
            if (turn % KILLS_BEFORE_A_NEW_FILE == 0) {
                file = Desks.begun(Files.createDirectory(folder.resolve("tafel-" + number + "-" + turn)));
            }
            String writer = "w" + number + "x" + turn;
            Kill kill = kill(file, writer, random);
            int there = written(SessionFiles.read(file), writer);
            assertThat(there).as("%s, of which was said: %s", writer, kill).isGreaterThanOrEqualTo(kill.saved());
            assertThat(Folders.list(file.getParent()))
                    .as("the file, a lock, one stray")
                    .hasSizeLessThanOrEqualTo(3);
            kills.add(kill.leaving(there));
        }
        return kills;
    }

    private static int written(SessionFile file, String writer) {
        return (int) file.session().items().stream()
                .map(Item::id)
                .filter(id -> id.writer().equals(writer))
                .count();
    }

    /** Counts lines before milliseconds, so that a slow machine sees as many saves as a fast one. */
    private Kill kill(Path file, String writer, Random random) throws IOException, InterruptedException {
        try (OtherProgram program = OtherProgram.start(Writer.class, file, folder.resolve("kopieen"), writer)) {
            List<String> said = new ArrayList<>();
            int lines = random.nextInt(MOST_LINES);
            for (int line = 0; line <= lines; line++) {
                said.add(program.line());
            }
            Thread.sleep(random.nextInt(MOST_MILLIS));
            long at = System.currentTimeMillis();
            program.kill();
            for (String line = program.line(); line.endsWith("."); line = program.line()) {
                said.add(line);
            }
            return Kill.of(at, said);
        }
    }

    private static String summary(List<Kill> kills) {
        long[] lost = kills.stream().mapToLong(Kill::oldestLostMillis).sorted().toArray();
        return String.format(
                "KilledWriterTest: %d kills, %d changes made, %d said to be saved, 0 of these lost; the oldest change lost"
                        + " was made before the kill: p50 %d ms, p95 %d ms, most %d ms",
                kills.size(),
                kills.stream().mapToInt(kill -> kill.made().size()).sum(),
                kills.stream().mapToInt(Kill::saved).sum(),
                lost[lost.length / 2],
                lost[lost.length * 95 / 100],
                lost[lost.length - 1]);
    }

    /**
     * What a writer had said before it was killed.
     *
     * <p>A line that the kill cut off has no full stop, and is not heard.
     *
     * @param made when each change was made, in milliseconds since 1970
     * @param saved how many of them it was told to be saved
     * @param there how many were in the file afterwards
     */
    private record Kill(long at, List<Long> made, int saved, int there) {
        static Kill of(long at, List<String> said) {
            assertThat(said).startsWith("open.");
            return new Kill(
                    at,
                    numbers(said, "made ").toList(),
                    numbers(said, "saved ").mapToInt(Long::intValue).max().orElse(0),
                    0);
        }

        private static Stream<Long> numbers(List<String> said, String what) {
            return said.stream()
                    .filter(line -> line.startsWith(what))
                    .map(line -> Long.valueOf(line.substring(what.length(), line.length() - 1)));
        }

        Kill leaving(int inFile) {
            return new Kill(at, made, saved, inFile);
        }

        long oldestLostMillis() {
            return there < made.size() ? Math.max(0, at - made.get(there)) : 0;
        }
    }

    /** Opens the file, and adds a note every few milliseconds until it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws InterruptedException {
            ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
            SavingDesk desk = new SavingDesk(
                    scheduler,
                    InstantSource.system(),
                    new SavePace(Duration.ofMillis(30), Duration.ofMillis(30)),
                    new BackupFolder(Path.of(args[1]), 3, Duration.ofMillis(200)));
            String writer = args[2];
            Opening opening = desk.open(Path.of(args[0]), state -> acknowledge(state, writer));
            OpenSession open = ((Opening.ForWriting) opening).session();
            say("open.");
            SessionFile file = open.file();
            for (int number = 1; number < 100_000; number++) {
                file = Desks.withNote(file, writer, "Notitie " + number);
                say("made " + System.currentTimeMillis() + ".");
                open.changed(file);
                TimeUnit.MILLISECONDS.sleep(4);
            }
        }

        private static void acknowledge(SaveState state, String writer) {
            if (state instanceof SaveState.Saved saved) {
                say("saved " + written(saved.file(), writer) + ".");
            }
        }

        private static synchronized void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
