package org.droomballon.export.pdf;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Lets letters that are drawn joined be searched and copied as the letters that were written, where the library tells of each
 * glyph only the form that is drawn (ISO 32000-1, 9.10.3).
 */
final class WrittenLetters {
    private static final Pattern RANGE = Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}{4,8})>");
    private static final Pattern RANGES = Pattern.compile("(?s)\\d+ beginbfrange.*endbfrange\\s*");
    private static final int MOST_AT_ONCE = 100;
    private static final int HEX = 16;

    private WrittenLetters() {}

    /** Rewrites what a font that has been cut down to its letters says of them; one that draws nothing says nothing. */
    static void restore(COSDictionary font) throws IOException {
        COSStream told = font.getCOSStream(COSName.TO_UNICODE);
        if (told == null) {
            return;
        }
        String map = new String(told.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        List<String> lines =
                RANGE.matcher(map).results().flatMap(WrittenLetters::lines).toList();
        String ranges = Lists.partition(lines, MOST_AT_ONCE).stream()
                .map(part -> part.size() + " beginbfchar\n" + String.join("\n", part) + "\nendbfchar\n")
                .collect(Collectors.joining());
        try (OutputStream out = told.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(RANGES.matcher(map).replaceFirst(ranges).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static Stream<String> lines(MatchResult range) {
        int from = Integer.parseInt(range.group(1), HEX);
        int to = Integer.parseInt(range.group(2), HEX);
        int[] letter = letters(range.group(3)).codePoints().toArray();
        return IntStream.rangeClosed(from, to)
                .mapToObj(glyph -> String.format(Locale.ROOT, "<%04X> <%s>", glyph, written(letter[0] + glyph - from)));
    }

    private static String written(int form) {
        return ArabicLetters.written(form)
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "%04X", unit))
                .collect(Collectors.joining());
    }

    private static String letters(String hex) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < hex.length(); at += 4) {
            letters.append((char) Integer.parseInt(hex.substring(at, at + 4), HEX));
        }
        return letters.toString();
    }
}
