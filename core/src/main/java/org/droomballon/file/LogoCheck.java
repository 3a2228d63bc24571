package org.droomballon.file;

import java.util.Optional;
import org.droomballon.branding.FileBytes;
import org.droomballon.deck.Picture;
import org.droomballon.file.Problem.Kind;

/** Tells whether a file can be a logo: a picture of its kind, not too large, that names and runs nothing. */
final class LogoCheck {
    private static final int MOST_PIXELS = 4000;

    private LogoCheck() {}

    /** A picture in which nothing is wrong. */
    record Checked(Picture.Type type, FileBytes file, double width, double height) {}

    /** What a look into a picture found: its size, or why it cannot be used and which piece of it that is. */
    record Look(double width, double height, String fault, String piece) {
        static Look sound(double width, double height) {
            return new Look(width, height, "", "");
        }

        static Look wrong(String fault, String piece) {
            return new Look(0, 0, fault, piece);
        }
    }

    static Optional<Checked> check(BesideFiles.Found file) {
        Picture.Type type = Picture.Type.of(file.file().name()).orElseThrow();
        byte[] bytes = file.file().toArray();
        Look look =
                switch (type) {
                    case PNG -> small(PngFile.look(bytes));
                    case JPEG -> small(JpegFile.look(bytes));
                    case SVG -> SvgFile.look(bytes);
                };
        if (!look.fault().isEmpty()) {
            file.at().report(Kind.BAD_LOGO, look.fault(), file.file().name(), look.piece());
            return Optional.empty();
        }
        return Optional.of(new Checked(type, file.file(), look.width(), look.height()));
    }

    private static Look small(Look look) {
        boolean large = look.width() > MOST_PIXELS || look.height() > MOST_PIXELS;
        return large ? Look.wrong("pixels", Integer.toString(MOST_PIXELS)) : look;
    }
}
