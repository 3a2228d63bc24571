package org.droomballon.export.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A font that comes with the program, in the order in which a missing letter is looked for. */
public enum FontFile implements Face {
    REGULAR("AtkinsonHyperlegibleNext-Regular", "Atkinson Hyperlegible Next", 400),
    BOLD("AtkinsonHyperlegibleNext-Bold", "Atkinson Hyperlegible Next", 700),
    EXTRA_BOLD("AtkinsonHyperlegibleNext-ExtraBold", "Atkinson Hyperlegible Next", 800),
    NOTO_REGULAR("NotoSans-Regular", "Noto Sans", 400),
    NOTO_BOLD("NotoSans-Bold", "Noto Sans", 700),
    ARABIC_REGULAR("NotoNaskhArabic-Regular", "Noto Naskh Arabic", 400),
    ARABIC_BOLD("NotoNaskhArabic-Bold", "Noto Naskh Arabic", 700),
    EMOJI("NotoEmoji-Regular", "Noto Emoji", 400);

    private final String file;
    private final String family;
    private final int weight;

    FontFile(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    @Override
    public String family() {
        return family;
    }

    @Override
    public int weight() {
        return weight;
    }

    /** Whether the letters of its script are joined, each in a form for its place in the word. */
    @Override
    public boolean joinsLetters() {
        return this == ARABIC_REGULAR || this == ARABIC_BOLD;
    }

    /** This font, then the fonts that fill in for it, each in the weight nearest to its own. */
    public List<FontFile> withFallbacks() {
        return weight == 400
                ? List.of(this, NOTO_REGULAR, ARABIC_REGULAR, EMOJI)
                : List.of(this, NOTO_BOLD, ARABIC_BOLD, EMOJI);
    }

    /** The fonts that carry the text, without those that fill in. */
    public static List<FontFile> main() {
        return Stream.of(values())
                .filter(font -> font.family.equals(REGULAR.family))
                .toList();
    }

    @Override
    public byte[] trueType() {
        return read(".ttf");
    }

    /** The Latin letters as a web font; only a main font has it. */
    public byte[] webFont() {
        return read(".woff2");
    }

    private byte[] read(String extension) {
        String name = file + extension;
        try (InputStream in = Objects.requireNonNull(FontFile.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
