package org.droomballon.export.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.droomballon.branding.Branding;
import org.droomballon.branding.FileBytes;
import org.droomballon.deck.Picture;
import org.droomballon.export.font.FontTrial;
import org.droomballon.export.font.OwnFont;
import org.droomballon.export.logo.LogoImage;
import org.droomballon.file.Problem;
import org.droomballon.file.Problem.Kind;

/** The house style in which exporters dress documents: a council's where it has one, else that of the program. */
public final class House {
    /** The colours and letters of the program, no logo and no line. */
    public static final House OURS = new House(Branding.NONE);

    private static final String OUR_FONT = "'Atkinson Hyperlegible Next'";

    private final Branding branding;
    private final Optional<LogoImage> logo;

    private House(Branding branding) {
        this.branding = Objects.requireNonNull(branding, "branding");
        this.logo = branding.logo().flatMap(LogoImage::of);
    }

    /** Of a branding without {@link #faults}. */
    public static House of(Branding branding) {
        return new House(branding);
    }

    /** What nobody sees before it is drawn: a picture or a font whose inside is broken. */
    public static List<Problem> faults(Branding branding) {
        List<Problem> faults = new ArrayList<>();
        branding.logo()
                .filter(each -> LogoImage.of(each).isEmpty())
                .ifPresent(each -> faults.add(damaged(Kind.BAD_LOGO, "/logo/file", each.file())));
        branding.font().ifPresent(font -> {
            check(font.regular(), "/font/regular", faults);
            font.bold().ifPresent(bold -> check(bold, "/font/bold", faults));
        });
        return List.copyOf(faults);
    }

    private static void check(FileBytes font, String place, List<Problem> faults) {
        if (!FontTrial.passes(font)) {
            faults.add(damaged(Kind.BAD_FONT, place, font));
        }
    }

    private static Problem damaged(Kind kind, String place, FileBytes file) {
        return new Problem(kind, place, 0, 0, List.of("damaged", file.name(), ""));
    }

    public Optional<LogoImage> logo() {
        return logo;
    }

    /** Whether a line of its own stands under the pages. */
    public boolean isSigned() {
        return branding.footer().isPresent();
    }

    /** The fonts before ours, or none. */
    public List<OwnFont> fonts() {
        return branding.font().map(OwnFont::of).orElse(List.of());
    }

    public Shades shades() {
        return new Shades(
                branding.main().orElse(Shades.USUAL.main()), branding.second().orElse(Shades.USUAL.second()));
    }

    /** Whether it has a colour of its own. */
    public boolean isColoured() {
        return branding.main().isPresent() || branding.second().isPresent();
    }

    /** A style sheet in which its letters stand before ours. */
    public String lettered(String style) {
        return fonts().isEmpty() ? style : style.replace(OUR_FONT, "'" + OwnFont.FAMILY + "', " + OUR_FONT);
    }

    /** What stands on the documents of one language. */
    public HouseFace face(Locale language) {
        return HouseFace.of(branding, language);
    }

    private static String logoFile(LogoImage image) {
        return Picture.Type.of(image.raster().name().toLowerCase(Locale.ROOT))
                .filter(type -> type == Picture.Type.PNG)
                .map(png -> "logo.png")
                .orElse("logo.jpeg");
    }

    /** What word processors are told. */
    public OfficeHouse office(Locale language) {
        Shades shades = shades();
        return new OfficeHouse(
                face(language),
                logo.map(House::logoFile).orElse(""),
                branding.font().map(font -> font.family()).orElse("Calibri"),
                shades.main().hex(),
                shades.second().hex(),
                isColoured() ? shades.noteGround().hex() : "#fbf1ee",
                isColoured() ? shades.headGround().hex() : "#e8f1f0");
    }
}
