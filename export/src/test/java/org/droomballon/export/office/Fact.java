package org.droomballon.export.office;

import java.util.List;
import org.droomballon.export.document.NoteLine;
import org.droomballon.export.document.TenPointsDocument;

/** What any format must give back: under which point which note stood, where it came from. */
record Fact(String point, String text, String source, String translation) {
    /** A space at which no line should end is a space. */
    Fact {
        point = spaced(point);
        text = spaced(text);
        source = spaced(source);
        translation = spaced(translation);
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }

    static List<Fact> of(TenPointsDocument document) {
        return document.points().stream()
                .flatMap(point -> point.notes().stream().map(note -> of(point.number() + ". " + point.wording(), note)))
                .toList();
    }

    private static Fact of(String point, NoteLine note) {
        String source = "(" + note.source().table() + ", " + note.source().card() + ", "
                + note.source().lens().label().words() + ")";
        return new Fact(point, note.text(), source, note.home().text());
    }

    /** The same with the translation that stands under it. */
    Fact translated(String words) {
        return new Fact(point, text, source, words);
    }

    /** As a format that folds spaces and lines tells it. */
    Fact folded() {
        return new Fact(folded(point), folded(text), folded(source), folded(translation));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
