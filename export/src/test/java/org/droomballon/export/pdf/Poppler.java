package org.droomballon.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Poppler's pdftotext, the reader behind many others. */
final class Poppler {
    private static final int MOST_SECONDS = 60;
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private final Path program;
    private final Path folder;

    private Poppler(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Says loudly where there is none, and fails where {@code -Dpdf.reader=required}. */
    static Poppler orSkip(Path folder) {
        Optional<Path> program = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(place -> Path.of(place, "pdftotext"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            System.err.println("NOT TESTED: there is no Poppler (pdftotext) here, so no PDF was read with it.");
            assertThat(System.getProperty("pdf.reader"))
                    .as("Poppler is required here")
                    .isNotEqualTo("required");
        }
        assumeTrue(program.isPresent());
        return new Poppler(program.orElseThrow(), folder);
    }

    /** What it reads, with each run of white space as one space and without the marks of direction that it puts around words. */
    String text(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("read.pdf"), pdf);
        Path text = folder.resolve("read.txt");
        Process process = new ProcessBuilder(program.toString(), "-enc", "UTF-8", file.toString(), text.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        return PdfText.squeezed(DIRECTIONS.matcher(Files.readString(text)).replaceAll(""));
    }
}
