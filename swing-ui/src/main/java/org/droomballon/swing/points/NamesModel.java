package org.droomballon.swing.points;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.file.SessionFile;
import org.droomballon.privacy.PersonalWord;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/** Words that may tell who somebody is: people say of each whether documents may show it. */
final class NamesModel {
    private final PointsModel points;
    private final KnownWords known = new KnownWords();
    private Optional<SessionFile> looked = Optional.empty();
    private List<PersonalWord> found = List.of();

    /** A word of an item that documents do not show. */
    record Hidden(Item item, String words) {
        Hidden {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(words, "words");
        }
    }

    NamesModel(PointsModel points) {
        this.points = points;
    }

    /** What nobody judged yet; worked out once for what the evening holds. */
    List<PersonalWord> open() {
        SessionFile now = points.evening().file();
        if (!looked.filter(now::equals).isPresent()) {
            looked = Optional.of(now);
            found = known.unjudged(now.session());
        }
        return found;
    }

    void hide(PersonalWord word) {
        points.evening().change(editor -> editor.hide(word.item().id(), word.words()));
    }

    void show(PersonalWord word) {
        points.evening().change(editor -> editor.show(word.item().id(), word.words()));
    }

    List<Hidden> hidden() {
        Session session = points.session();
        return session.items().stream()
                .flatMap(item -> session.decisions().hidden(item.id()).stream().map(word -> new Hidden(item, word)))
                .toList();
    }

    void showAgain(Hidden hidden) {
        points.evening().change(editor -> editor.show(hidden.item().id(), hidden.words()));
    }

    /** Hides a word wherever it stands, as it is written there; says in how many notes that was. */
    long hideEverywhere(String word) {
        if (word.isBlank()) {
            return 0;
        }
        List<Hidden> places = points.session().items().stream()
                .flatMap(item -> written(item, word).map(form -> new Hidden(item, form)))
                .toList();
        if (!places.isEmpty()) {
            points.evening()
                    .change(editor ->
                            places.forEach(place -> editor.hide(place.item().id(), place.words())));
        }
        return places.stream().map(Hidden::item).distinct().count();
    }

    private Stream<String> written(Item item, String word) {
        String text = Stream.of(
                        Stream.of(item.text()),
                        item.otherTexts().stream(),
                        points.session().decisions().headline(item.id()).stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        return Pattern.compile(
                        "(?<![\\p{L}\\p{M}])" + Pattern.quote(word.strip()) + "(?![\\p{L}\\p{M}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct();
    }

    String state() {
        return open().isEmpty()
                ? points.words().say("names.none")
                : points.words().count("names.left", open().size());
    }
}
