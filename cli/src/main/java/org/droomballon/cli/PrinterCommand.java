package org.droomballon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import org.droomballon.export.pdf.CalibrationPage;
import org.droomballon.file.PrinterFiles;
import org.droomballon.file.SafeFile;
import org.droomballon.file.UnreadableFileException;
import org.droomballon.paper.Shift;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a page by which people measure their printer, and keeps what they measured. */
@Command(name = "printer", mixinStandardHelpOptions = true)
final class PrinterCommand extends Task {
    private static final String PAGE = "printer.pdf";

    @Option(names = "--right", paramLabel = "MM")
    private Optional<String> right = Optional.empty();

    @Option(names = "--down", paramLabel = "MM")
    private Optional<String> down = Optional.empty();

    @Option(names = "--printer", paramLabel = "FILE")
    private Optional<Path> printer = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR")
    private Optional<Path> folder = Optional.empty();

    PrinterCommand(Console console) {
        super(console);
    }

    /** Where it is kept unless another file is named. */
    static Path usualFile() {
        return Path.of(System.getProperty("user.home"), ".droomballon", "printer.json");
    }

    @Override
    int run() throws UnreadableFileException, IOException {
        Path file = printer.orElseGet(PrinterCommand::usualFile);
        if (folder.isPresent()) {
            Clock now = Clock.fixed(console().clock().instant(), ZoneOffset.UTC);
            Path page = folder.get().resolve(PAGE);
            SafeFile.write(
                    page,
                    new CalibrationPage(now).in(console().wording().language()).bytes());
            console().data(page.toString());
        }
        if (right.isPresent() || down.isPresent()) {
            PrinterFiles.write(file, measured());
        }
        if (folder.isEmpty() || Files.exists(file)) {
            tell(file);
        }
        return ExitCode.DONE;
    }

    private Shift measured() {
        Complaints complaints = new Complaints(console().wording());
        double across = millimetres(right, complaints);
        double along = millimetres(down, complaints);
        complaints.throwIfAny();
        return new Shift(across, along);
    }

    private static double millimetres(Optional<String> written, Complaints complaints) {
        OptionalDouble number = Shift.millimetres(written.orElse("0"));
        if (number.isEmpty()) {
            complaints.add("printer.millimetres", written.orElseThrow(), (int) Shift.MOST);
        }
        return number.orElse(0);
    }

    private void tell(Path file) throws UnreadableFileException {
        if (Files.exists(file)) {
            Shift shift = PrinterFiles.read(file);
            console().say("printer.kept", shift.right(), shift.down(), file);
        } else {
            console().say("printer.none");
        }
    }
}
