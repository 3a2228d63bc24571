package org.droomballon.branding;

import java.util.Objects;
import java.util.Optional;
import org.droomballon.deck.LocalizedText;

/**
 * How a council dresses its documents. What it leaves out stays as the program has it.
 *
 * @param main the colour of titles, numbers and balloons, readable on white
 * @param second the colour of smaller headings and icons, readable on white
 * @param footer a line under the pages: who made this, and where to ask
 */
public record Branding(
        Optional<Logo> logo,
        Optional<Colour> main,
        Optional<Colour> second,
        Optional<Typeface> font,
        Optional<LocalizedText> footer) {
    public static final Branding NONE =
            new Branding(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Branding {
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(font, "font");
        Objects.requireNonNull(footer, "footer");
        requireReadable(main);
        requireReadable(second);
    }

    private static void requireReadable(Optional<Colour> colour) {
        colour.filter(each -> !each.isReadableOn(Colour.WHITE)).ifPresent(pale -> {
            throw new IllegalArgumentException(pale.hex() + " cannot be read on white");
        });
    }
}
