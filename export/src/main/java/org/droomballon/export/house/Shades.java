package org.droomballon.export.house;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.droomballon.branding.Colour;

/**
 * All colours of the pages that come out of the two of a council. Whatever is written in one of them can be read on the ground
 * on which it stands.
 *
 * @param main of titles and balloons, {@code second} of smaller headings and icons
 */
public record Shades(Colour main, Colour second) {
    /** The colours of the program, as its style sheets and drawings have them. */
    public static final Shades USUAL = new Shades(of("#b3412c"), of("#0b6663"));

    private static final Colour PAGE = of("#faf6f0");
    private static final Colour DARK_PAPER = of("#1b2530");
    private static final Colour DARK_PAGE = of("#121a22");

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private static final double GROUND = 0.92;
    private static final double FAINT = 0.95;
    private static final double LINES = 0.7;

    private static Colour of(String hex) {
        return Colour.parse(hex).orElseThrow();
    }

    /** The ground of what people should not pass over. */
    public Colour noteGround() {
        return main.mixed(Colour.WHITE, GROUND);
    }

    /** What is written on that ground. */
    public Colour note() {
        return main.mixed(Colour.BLACK, 0.35).readableOn(noteGround());
    }

    /** The ground of the first row of a table. */
    public Colour headGround() {
        return second.mixed(Colour.WHITE, GROUND);
    }

    /** Each colour of the style sheets for paper, and what stands in its place. */
    public Map<String, String> onPaper() {
        return ImmutableMap.<String, String>builder()
                .put(USUAL.main.hex(), main.hex())
                .put(USUAL.second.hex(), second.hex())
                .put("#7a2a1b", note().hex())
                .put("#fbeae5", noteGround().hex())
                .put("#faf1e4", main.mixed(Colour.WHITE, FAINT).hex())
                .put("#d9c9b4", main.mixed(Colour.WHITE, LINES).hex())
                .buildOrThrow();
    }

    /** A style sheet or a drawing in these colours. */
    public String coloured(String text) {
        Map<String, String> colours = onPaper();
        return COLOUR.matcher(text).replaceAll(colour -> colours.getOrDefault(colour.group(), colour.group()));
    }

    /** The variables of the web page, on its light ground, on its dark one, and printed. */
    public String onScreen() {
        String light = light(main.readableOn(PAGE), second.readableOn(PAGE));
        String dark = dark(main.readableOn(DARK_PAPER), second.readableOn(DARK_PAPER));
        return ":root { " + light + " }\n@media (prefers-color-scheme: dark) { :root { " + dark
                + " } }\n@media print { :root { " + light(main, second) + " } }\n";
    }

    private String light(Colour warm, Colour cool) {
        return "--warm: " + warm.hex() + "; --on-warm: #ffffff; --cool: " + cool.hex() + "; --line: "
                + main.mixed(Colour.WHITE, LINES).hex() + "; --note: "
                + noteGround().hex() + "; --on-note: "
                + note().hex() + ";";
    }

    private String dark(Colour warm, Colour cool) {
        Colour ground = main.mixed(DARK_PAGE, 0.75);
        return "--warm: " + warm.hex() + "; --on-warm: " + DARK_PAGE.hex() + "; --cool: " + cool.hex()
                + "; --line: #4a5866; --note: " + ground.hex() + "; --on-note: "
                + main.mixed(Colour.WHITE, GROUND).readableOn(ground).hex() + ";";
    }
}
