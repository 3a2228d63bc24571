package org.droomballon.export.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.droomballon.branding.Branding;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.Typeface;
import org.droomballon.export.Documents;
import org.droomballon.export.Exporters;
import org.droomballon.export.document.Exporter;
import org.droomballon.export.font.FontFile;
import org.droomballon.export.layout.PrintSettings;
import org.droomballon.file.BrandingFiles;
import org.droomballon.file.UnreadableFileException;

/** The branding of the example school, and the same with letters of its own. */
public final class Houses {
    private static final Path EXAMPLE =
            Path.of("..", "examples", "cases", "een-warm-onthaal", "regenboog.branding.json");

    private Houses() {}

    public static Branding example() {
        try {
            return BrandingFiles.read(EXAMPLE);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With a font that has no Arabic letters, and none but Latin, Greek and Cyrillic ones. */
    public static House whole() {
        Branding plain = example();
        Typeface letters = new Typeface(
                "Noto Sans",
                FileBytes.of("regular.ttf", FontFile.NOTO_REGULAR.trueType()),
                Optional.of(FileBytes.of("bold.ttf", FontFile.NOTO_BOLD.trueType())));
        return House.of(new Branding(plain.logo(), plain.main(), plain.second(), Optional.of(letters), plain.footer()));
    }

    public static List<Exporter> exporters() {
        return Exporters.all(Documents.CLOCK, PrintSettings.USUAL, Dress.of(whole()));
    }

    public static Exporter exporter(String format) {
        return exporters().stream()
                .filter(exporter -> exporter.format().equals(format))
                .findFirst()
                .orElseThrow();
    }
}
