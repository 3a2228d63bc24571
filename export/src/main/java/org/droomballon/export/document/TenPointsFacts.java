package org.droomballon.export.document;

import java.util.ArrayList;
import java.util.List;
import org.droomballon.export.content.Facts;

/** A row for every note and balloon of the evening, with the point that it stands under, or why it stands under none. */
final class TenPointsFacts {
    private static final List<String> COLUMNS = List.of(
            "part",
            "point",
            "wording",
            "text",
            "table",
            "card",
            "question",
            "lens",
            "id",
            "marks",
            "reason",
            "language",
            "translation");

    private final List<List<String>> rows = new ArrayList<>();

    Facts of(TenPointsDocument document) {
        document.points().forEach(point -> add("point", point.number(), point.wording(), point.notes()));
        Rest rest = document.rest();
        rest.leftOut()
                .forEach(left -> add(
                        "left-out",
                        left.rank(),
                        left.saying().wording(),
                        left.saying().notes()));
        rest.late().forEach(late -> add("late", "", late.wording(), late.notes()));
        rest.alsoSaid().stream()
                .flatMap(also -> also.sayings().stream())
                .forEach(saying -> add("also-said", "", saying.wording(), saying.notes()));
        rest.setAside().forEach(aside -> add("set-aside", "", "", aside.note(), aside.reason()));
        return new Facts(COLUMNS, rows);
    }

    private void add(String part, String point, String wording, List<NoteLine> notes) {
        notes.forEach(note -> add(part, point, wording, note, ""));
    }

    private void add(String part, String point, String wording, NoteLine note, String reason) {
        Source source = note.source();
        rows.add(List.of(
                part,
                point,
                wording,
                note.text(),
                source.table(),
                source.card(),
                source.question().words(),
                source.lens().label().words(),
                note.id(),
                String.join("; ", note.marks()),
                reason,
                note.home().languageTag(),
                note.home().text()));
    }
}
