package org.droomballon.export.font;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.droomballon.branding.FileBytes;
import org.droomballon.branding.Typeface;

/** A font of a council, which goes before those of the program. */
public record OwnFont(FileBytes file, int weight) implements Face {
    /** One name for all, so that what a font calls itself never comes into a style sheet. */
    public static final String FAMILY = "House";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    public OwnFont {
        Objects.requireNonNull(file, "file");
    }

    /** Its regular font, then the bold one where it has one. */
    public static List<OwnFont> of(Typeface typeface) {
        return Stream.concat(
                        Stream.of(new OwnFont(typeface.regular(), REGULAR)),
                        typeface.bold().stream().map(bold -> new OwnFont(bold, BOLD)))
                .toList();
    }

    @Override
    public String family() {
        return FAMILY;
    }

    @Override
    public boolean joinsLetters() {
        return false;
    }

    @Override
    public byte[] trueType() {
        return file.toArray();
    }
}
