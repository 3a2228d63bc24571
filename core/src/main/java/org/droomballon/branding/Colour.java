package org.droomballon.branding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of sRGB, and whether what is written in it can be read (WCAG 2.2, success criterion 1.4.3). */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** The least contrast between letters and their ground at level AA. */
    public static final double READABLE = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int MOST = 255;
    private static final int STEPS = 100;

    public Colour {
        if (!isPart(red) || !isPart(green) || !isPart(blue)) {
            throw new IllegalArgumentException("no colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** A colour as web pages write it: {@code #b3412c}. */
    public static Optional<Colour> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(of(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    private static Colour of(int rgb) {
        return new Colour(rgb >> 16 & MOST, rgb >> 8 & MOST, rgb & MOST);
    }

    /** As web pages write it, in lower case. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** From 1, which nobody can read, to 21, black on white. */
    public double contrast(Colour ground) {
        double light = Math.max(luminance(), ground.luminance());
        double dark = Math.min(luminance(), ground.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    public boolean isReadableOn(Colour ground) {
        return contrast(ground) >= READABLE;
    }

    /** Itself where it can be read on that ground; else the nearest darker one, or lighter on a dark ground, that can. */
    public Colour readableOn(Colour ground) {
        Colour away = ground.contrast(BLACK) > ground.contrast(WHITE) ? BLACK : WHITE;
        int step = 0;
        while (step < STEPS && !mixed(away, (double) step / STEPS).isReadableOn(ground)) {
            step++;
        }
        return mixed(away, (double) step / STEPS);
    }

    /** So large a share of another colour, and the rest of this one. */
    public Colour mixed(Colour other, double share) {
        return new Colour(part(red, other.red, share), part(green, other.green, share), part(blue, other.blue, share));
    }

    private static int part(int one, int other, double share) {
        return (int) Math.round(one * (1 - share) + other * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) MOST;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static boolean isPart(int part) {
        return part >= 0 && part <= MOST;
    }
}
