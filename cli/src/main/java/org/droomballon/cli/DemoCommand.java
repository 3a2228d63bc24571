package org.droomballon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.droomballon.file.SafeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Plays the example evening through all of the program, with the same commands that a user would give. */
@Command(name = "demo", mixinStandardHelpOptions = true)
final class DemoCommand extends Task {
    private static final List<String> FILES = List.of(
            "tafel-blauw.droomballon",
            "tafel-blauw-tweede-laptop.droomballon",
            "tafel-geel.droomballon",
            "tafel-groen.droomballon",
            "tafel-rood.droomballon",
            "beslissingen.csv",
            "beslissingen-rood.csv",
            "stippen.csv",
            "stippen-rood.csv",
            "antwoorden.csv");
    private static final Pattern BEST = Pattern.compile("avond-ten-points-.*\\.pdf");
    /** The end of the evening that is played. */
    private static final String CLOCK = "2026-10-15T20:30:00Z";

    /** Four weeks later the school has answered. */
    private static final String LATER = "2026-11-12T19:00:00Z";

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "folder", defaultValue = "droomballon-demo")
    private Path folder;

    private final AtomicInteger writers = new AtomicInteger();

    DemoCommand(Console console) {
        super(console);
    }

    @Override
    int run() throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            console().say("demo.exists", folder);
            return ExitCode.WRONG_DATA;
        }
        Path files = folder.resolve("avond");
        for (String name : FILES) {
            SafeFile.write(files.resolve(name), resource(name));
        }
        console().say("demo.intro");
        int exitCode = play(files);
        console().say("demo.files");
        List<Path> made = made();
        made.forEach(path -> console().data(path.toString()));
        made.stream()
                .filter(path -> BEST.matcher(path.getFileName().toString()).matches())
                .forEach(path -> console().say("demo.first", path));
        return exitCode;
    }

    private int play(Path files) {
        String evening = files.resolve("avond.droomballon").toString();
        Stream<List<String>> steps = Stream.of(
                List.of(
                        "demo.merge",
                        "merge",
                        file("tafel-blauw.droomballon"),
                        file("tafel-blauw-tweede-laptop.droomballon"),
                        file("tafel-geel.droomballon"),
                        file("tafel-groen.droomballon"),
                        "-o",
                        evening),
                List.of(
                        "demo.decide",
                        "decide",
                        evening,
                        "--from",
                        file("beslissingen.csv"),
                        "--suggestions",
                        file("voorstellen.csv")),
                List.of("demo.dots", "import", evening, "--ballots", file("stippen.csv")),
                List.of("demo.choose", "consolidate", evening),
                List.of("demo.late", "merge", evening, file("tafel-rood.droomballon"), "-o", evening),
                List.of("", "decide", evening, "--from", file("beslissingen-rood.csv")),
                List.of("", "import", evening, "--ballots", file("stippen-rood.csv")),
                List.of("", "consolidate", evening, "--again"),
                List.of("demo.audit", "audit", evening),
                List.of("demo.follow-up", "follow-up", evening, "--answers", file("antwoorden.csv")),
                export("demo.export", "cards", evening, CLOCK),
                export("", "ten-points", evening, CLOCK),
                export("", "follow-up", file("avond.follow-up.json"), LATER));
        return steps.mapToInt(this::step).max().orElse(ExitCode.DONE);
    }

    private List<String> export(String key, String document, String evening, String clock) {
        return List.of(
                key,
                "export",
                evening,
                "--document",
                document,
                "--format",
                "pdf,html,md",
                "--clock",
                clock,
                "-o",
                folder.toString());
    }

    private String file(String name) {
        return folder.resolve("avond").resolve(name).toString();
    }

    /** A command whose data people read along with the rest; the demo's own data are its files. */
    private int step(List<String> keyAndCommand) {
        if (!keyAndCommand.get(0).isEmpty()) {
            console().err().println();
            console().say(keyAndCommand.get(0));
        }
        Console readable = new Console(
                console().err(),
                console().err(),
                console().wording(),
                console().problems(),
                console().clock(),
                () -> "demo" + writers.incrementAndGet(),
                console().stop(),
                console().tools());
        return Droomballon.execute(readable, keyAndCommand.subList(1, keyAndCommand.size()));
    }

    private List<Path> made() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DemoCommand.class.getResourceAsStream("evening/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
