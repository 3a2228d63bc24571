package org.droomballon.swing.points;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.session.Item;
import org.droomballon.session.ItemId;
import org.droomballon.session.Pair;
import org.droomballon.session.Verdict;

/** Notes that people find themselves by their words, to say that two are the same or to set one aside. */
final class SearchModel {
    private static final int MOST_FOUND = 8;

    private final PointsModel points;
    private String query = "";
    private Optional<ItemId> held = Optional.empty();
    private Optional<ItemId> leaving = Optional.empty();

    SearchModel(PointsModel points) {
        this.points = points;
    }

    String query() {
        return query;
    }

    void search(String words) {
        query = words;
        points.tell();
    }

    /** The notes in which all words that people look for stand; of none nothing, so that it stays quiet. */
    List<Item> hits() {
        List<String> wanted = Stream.of(query.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return wanted.isEmpty()
                ? List.of()
                : points.same().kept().stream()
                        .filter(item -> wanted.stream().allMatch(item.text().toLowerCase(Locale.ROOT)::contains))
                        .limit(MOST_FOUND)
                        .toList();
    }

    /** The note for which people look for another that says the same. */
    Optional<Item> held() {
        return held.flatMap(points::item);
    }

    void hold(ItemId item) {
        held = Optional.of(item);
        points.tell();
    }

    void letGo() {
        held = Optional.empty();
        points.tell();
    }

    void linkTo(ItemId other) {
        ItemId one = held.orElseThrow();
        held = Optional.empty();
        query = "";
        points.evening().change(editor -> editor.decide(Pair.of(one, other), Verdict.SAME));
    }

    /** The note that people want to set aside and for which they still owe a reason. */
    Optional<ItemId> leaving() {
        return leaving;
    }

    void askWhy(ItemId item) {
        leaving = Optional.of(item);
        points.tell();
    }

    void keepIn() {
        leaving = Optional.empty();
        points.tell();
    }

    /**
     * Keeps a note out of the choice, for that reason.
     *
     * @param hiding whether no document shows its words either
     */
    void setAside(Item item, String reason, boolean hiding) {
        if (!reason.isBlank()) {
            leaving = Optional.empty();
            points.evening().change(editor -> {
                editor.setAside(item.id(), reason);
                if (hiding) {
                    Stream.of(List.of(item.text()), item.otherTexts(), item.translations())
                            .flatMap(List::stream)
                            .forEach(words -> editor.hide(item.id(), words));
                }
            });
        }
    }
}
