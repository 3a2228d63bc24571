package org.droomballon.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.droomballon.branding.Branding;
import org.droomballon.export.house.House;
import org.droomballon.file.BrandingFiles;
import org.droomballon.file.Problem;
import org.droomballon.file.UnreadableFileException;
import picocli.CommandLine.Option;

/** How somebody wants documents dressed. */
final class HouseOptions {
    @Option(names = "--branding", paramLabel = "FILE")
    private Optional<Path> branding = Optional.empty();

    /**
     * The house style.
     *
     * @throws UnreadableFileException with all that is wrong with the branding and what it names
     */
    House house() throws UnreadableFileException {
        return branding.isPresent() ? House.of(sound(branding.get(), BrandingFiles.read(branding.get()))) : House.OURS;
    }

    /** The same branding, of which a trial showed that all of it can be drawn. */
    static Branding sound(Path path, Branding read) throws UnreadableFileException {
        List<Problem> faults = House.faults(read);
        if (!faults.isEmpty()) {
            throw new UnreadableFileException(path.toString(), faults);
        }
        return read;
    }
}
