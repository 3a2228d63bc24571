package org.droomballon.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.droomballon.export.layout.Backs;
import org.droomballon.export.layout.CardLayout;
import org.droomballon.export.layout.Look;
import org.droomballon.export.layout.Print;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.file.PrinterFiles;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.paper.Shift;
import picocli.CommandLine.Option;

/** How somebody wants things on paper. */
final class PrintOptions {
    @Option(names = "--layout", paramLabel = "1|2|4|8|a3|a5|a6")
    private Optional<String> layout = Optional.empty();

    @Option(names = "--look", paramLabel = "colour|low-ink|high-contrast")
    private Optional<String> look = Optional.empty();

    @Option(names = "--large-print")
    private boolean large;

    @Option(names = "--backs", paramLabel = "none|long-edge|short-edge|fold")
    private Optional<String> backs = Optional.empty();

    @Option(names = "--bleed", paramLabel = "MM")
    private double bleed;

    @Option(names = "--printer", paramLabel = "FILE")
    private Optional<Path> printer = Optional.empty();

    /**
     * The settings.
     *
     * @throws UnreadableFileException if what is kept of the printer cannot be read
     */
    PrintSettings settings(Complaints complaints) throws UnreadableFileException {
        CardLayout paper = named(layout, CardLayout.FOUR, CardLayout::named, "export.layout", complaints);
        Backs behind = named(backs, Backs.NONE, Backs::named, "export.backs", complaints);
        Look colours = named(look, Look.COLOUR, Look::named, "export.look", complaints);
        if (bleed < 0 || bleed > PrintSettings.MOST_BLEED) {
            complaints.add("export.bleed", bleed, (int) PrintSettings.MOST_BLEED);
        }
        if (behind == Backs.FOLD && paper.paper().cardsPerSheet() < 2) {
            complaints.add("export.fold", paper.id());
        }
        complaints.throwIfAny();
        Shift shift = behind.isOnTheOtherSide() ? shift() : Shift.NONE;
        return new PrintSettings(paper, colours, large ? Print.LARGE : Print.USUAL, behind, bleed, shift);
    }

    /** Nothing where nobody measured the printer, unless its file was named. */
    private Shift shift() throws UnreadableFileException {
        Path file = printer.orElseGet(PrinterCommand::usualFile);
        return printer.isPresent() || Files.exists(file) ? PrinterFiles.read(file) : Shift.NONE;
    }

    private static <T> T named(
            Optional<String> wanted,
            T usual,
            Function<String, Optional<T>> named,
            String complaint,
            Complaints complaints) {
        if (wanted.isEmpty()) {
            return usual;
        }
        Optional<T> found = named.apply(wanted.get().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            complaints.add(complaint, wanted.get());
        }
        return found.orElse(usual);
    }
}
