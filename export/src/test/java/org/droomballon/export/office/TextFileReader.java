package org.droomballon.export.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the facts back out of plain text, in which lines are folded. */
final class TextFileReader {
    private static final Pattern NOTE = Pattern.compile("- (.*) (\\([^()]*\\))");
    private static final Pattern TRANSLATION = Pattern.compile("- Vertaling[^:]*: .*");
    private static final Pattern POINT = Pattern.compile("\\d+\\. .*");

    private final List<String> paragraphs = new ArrayList<>();

    TextFileReader(byte[] file) {
        boolean open = false;
        for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
            boolean begins = line.startsWith("- ") || line.startsWith("  - ");
            if (open && !begins && !line.isBlank()) {
                paragraphs.add(paragraphs.remove(paragraphs.size() - 1) + " " + line.strip());
            } else {
                paragraphs.add(line.strip());
            }
            open = !line.isBlank();
        }
    }

    /** Those of the second chapter, which is about the points; the first tells who is behind them. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        String point = "";
        int chapter = 0;
        for (String paragraph : paragraphs) {
            Matcher note = NOTE.matcher(paragraph);
            if (POINT.matcher(paragraph).matches()) {
                point = paragraph;
            } else if (paragraph.endsWith("---")) {
                chapter++;
            } else if (chapter == 2 && !point.isEmpty() && note.matches()) {
                facts.add(new Fact(point, note.group(1), note.group(2), ""));
            } else if (chapter == 2
                    && !facts.isEmpty()
                    && TRANSLATION.matcher(paragraph).matches()) {
                facts.add(facts.remove(facts.size() - 1).translated(paragraph.replaceFirst(".*?: ", "")));
            }
        }
        return facts;
    }
}
