package org.droomballon.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.droomballon.benchmarks.AllPairs.Found;
import org.droomballon.consolidation.Likeness;
import org.droomballon.consolidation.Similarity;
import org.droomballon.consolidation.Suggestion;
import org.droomballon.consolidation.Suggestions;
import org.droomballon.deck.Deck;
import org.droomballon.file.DeckFiles;
import org.droomballon.session.Pen;
import org.droomballon.session.Role;
import org.droomballon.session.Session;
import org.droomballon.session.SessionEditor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Which pairs of many notes are worth comparing, by the public door of suggestions: bundles, 4-grams and the join, with a
 * similarity that scores nothing and counts what it is asked. Beside it, all pairs. At the end both must have found the same.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
public class PairsSpeed {
    @Param("20000")
    private int notes;

    private List<String> texts;
    private Session session;
    private Found byAllPairs = new Found();
    private Found byJoin = new Found();

    @Setup
    public void write() {
        texts = MadeNotes.make(notes);
        Deck deck = DeckFiles.embedded();
        SessionEditor editor = new SessionEditor(Session.begun("avond", 7, deck), Pen.of("aa"));
        editor.addGroup("blauw", "Blauw", List.of(Role.FACILITATOR, Role.NOTE_TAKER));
        String card = deck.cards().get(0).id();
        String lens = deck.lenses().get(0).id();
        texts.forEach(text -> editor.addNote("blauw", card, lens, text));
        session = editor.session();
    }

    @Benchmark
    @Warmup(iterations = 8)
    @Measurement(iterations = 11)
    public List<Suggestion> join() {
        byJoin = new Found();
        return Suggestions.of(session, new Counting(byJoin));
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public Found allPairs() {
        byAllPairs = AllPairs.find(texts);
        return byAllPairs;
    }

    /** JMH runs each benchmark on its own: whichever ran is compared with a run of the other, outside the time. */
    @TearDown
    public void compare() {
        Found pairs = byAllPairs.isSame(new Found()) ? AllPairs.find(texts) : byAllPairs;
        Found joined = byJoin;
        if (joined.isSame(new Found())) {
            Suggestions.of(session, new Counting(joined));
        }
        if (!pairs.isSame(joined)) {
            throw new IllegalStateException("all pairs: " + pairs + ", join: " + joined);
        }
    }

    /** Finds nothing alike, and remembers what it was asked. */
    private record Counting(Found asked) implements Similarity {
        @Override
        public String id() {
            return "counting";
        }

        @Override
        public Likeness compare(String one, String other) {
            return Likeness.NONE;
        }

        @Override
        public Comparison of(List<String> texts) {
            return (one, other) -> {
                asked.add(one, other);
                return Likeness.NONE;
            };
        }
    }
}
