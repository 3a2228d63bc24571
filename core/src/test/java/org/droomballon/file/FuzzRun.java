package org.droomballon.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.droomballon.file.FuzzSeeds.FuzzSeed;

/**
 * Reads good files that were changed at random, through every public door, and demands that nothing is thrown but
 * {@link UnreadableFileException}, that no file takes over a second, and that the memory of the JVM is enough.
 *
 * <p>Every mutation has a number and comes of the seed and that number alone. A file that breaks something is kept beside
 * the others, under that number. Exit code 1 if there was one.
 */
final class FuzzRun {
    private static final int MOST_FINDS = 20;
    private static final JsonMapper MAPPER = new JsonMapper(JsonFactory.builder()
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(5000).build())
            .build());

    private final long seed;
    private final Path folder;
    private final PrintStream out;
    private final FuzzWatch watch = new FuzzWatch();
    private final List<FuzzSeed> seeds = FuzzSeeds.all();
    private final List<JsonNode> trees = new ArrayList<>();
    private final Set<String> finds = new HashSet<>();
    private long read;
    private long refused;

    private FuzzRun(long seed, Path folder, PrintStream out) throws IOException {
        this.seed = seed;
        this.folder = folder;
        this.out = out;
        for (FuzzSeed good : seeds) {
            trees.add(isJson(good) ? MAPPER.readTree(good.bytes()) : MAPPER.missingNode());
        }
    }

    /**
     * Runs.
     *
     * @param args the number of mutations; the seed; the number of the first mutation, for seeing one again
     */
    public static void main(String[] args) throws IOException {
        long count = args.length > 0 ? Long.parseLong(args[0]) : 10_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        long first = args.length > 2 ? Long.parseLong(args[2]) : 0;
        Path folder = Files.createTempDirectory("fuzz");
        FuzzRun run = new FuzzRun(seed, folder, System.out);
        System.exit(run.run(first, count) ? 0 : 1);
    }

    /** Whether nothing was found. */
    private boolean run(long first, long count) throws IOException {
        watch.start();
        long begun = System.nanoTime();
        for (long number = first; number < first + count && finds.size() < MOST_FINDS; number++) {
            mutation(number);
            if ((number + 1 - first) % 50_000 == 0) {
                tell(number + 1 - first, begun);
            }
        }
        tell(count, begun);
        return finds.isEmpty();
    }

    private void tell(long count, long begun) {
        out.printf(
                "seed %d: %d mutations, %d read, %d refused, %d finds, slowest %d ms, heap %d MiB, %d s%n",
                seed,
                count,
                read,
                refused,
                finds.size(),
                watch.slowestMillis(),
                Runtime.getRuntime().maxMemory() >> 20,
                (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void mutation(long number) throws IOException {
        Random random = new Random(seed * 1_000_003 + number);
        int which = random.nextInt(seeds.size());
        FuzzSeed good = seeds.get(which);
        byte[] bytes = mutated(good, trees.get(which), random);
        Path file = good.door().write(folder, bytes);
        watch.begin(number);
        try {
            good.door().open(file, good.bytes());
            read++;
        } catch (UnreadableFileException expected) {
            refused++;
        } catch (RuntimeException | Error unexpected) {
            find(number, file, unexpected);
        }
        watch.end();
    }

    private static byte[] mutated(FuzzSeed good, JsonNode tree, Random random) throws IOException {
        boolean byBytes = tree.isMissingNode() || random.nextInt(3) == 0;
        return byBytes
                ? new FuzzBytes(random).mutate(good.bytes())
                : MAPPER.writeValueAsBytes(new FuzzJson(random).mutate(tree));
    }

    private void find(long number, Path file, Throwable thrown) throws IOException {
        StackTraceElement[] stack = thrown.getStackTrace();
        if (finds.add(thrown + " " + (stack.length > 0 ? stack[0] : ""))) {
            Path kept = folder.resolve(number + "-" + file.getFileName());
            Files.copy(file, kept);
            out.println("mutation " + number + " of seed " + seed + ", kept as " + kept);
            thrown.printStackTrace(out);
        }
    }

    private static boolean isJson(FuzzSeed good) {
        return good.bytes()[0] == '{';
    }
}
