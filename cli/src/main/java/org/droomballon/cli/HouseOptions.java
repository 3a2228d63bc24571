package org.droomballon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.droomballon.branding.Branding;
import org.droomballon.export.house.Dress;
import org.droomballon.export.house.House;
import org.droomballon.export.reference.References;
import org.droomballon.export.template.FaultyTemplateException;
import org.droomballon.export.template.GivenTemplates;
import org.droomballon.export.template.TemplateNames;
import org.droomballon.file.BrandingFiles;
import org.droomballon.file.Problem;
import org.droomballon.file.ReferenceFiles;
import org.droomballon.file.TemplateFiles;
import org.droomballon.file.UnreadableFileException;
import picocli.CommandLine.Option;

/** How somebody wants documents dressed. */
final class HouseOptions {
    @Option(names = "--branding", paramLabel = "FILE")
    private Optional<Path> branding = Optional.empty();

    @Option(names = "--templates", paramLabel = "DIR")
    private Optional<Path> templates = Optional.empty();

    @Option(names = "--reference", paramLabel = "FILE")
    private List<Path> references = new ArrayList<>();

    /**
     * All of it.
     *
     * @throws UnreadableFileException with all that is wrong with the first file in which something is
     */
    Dress dress() throws UnreadableFileException {
        References lent = References.NONE;
        for (Path reference : references) {
            lent = lent.with(ReferenceFiles.read(reference));
        }
        return new Dress(house(), templates(), lent);
    }

    /**
     * The templates that stand in place of ours; none where nobody gave a folder.
     *
     * @throws UnreadableFileException with what is wrong with one of them
     */
    private GivenTemplates templates() throws UnreadableFileException {
        if (templates.isEmpty()) {
            return GivenTemplates.NONE;
        }
        try {
            return GivenTemplates.of(
                    templates.get().toString(), TemplateFiles.read(templates.get(), TemplateNames.all()));
        } catch (FaultyTemplateException faulty) {
            throw new UnreadableFileException(faulty.file(), faulty.problems());
        }
    }

    /**
     * The house style.
     *
     * @throws UnreadableFileException with all that is wrong with the branding and what it names
     */
    private House house() throws UnreadableFileException {
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
