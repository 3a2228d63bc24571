package org.droomballon.swing.points;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.droomballon.privacy.PersonalWord;
import org.droomballon.privacy.PersonalWords;
import org.droomballon.session.Item;
import org.droomballon.session.Session;

/** Words that may tell who somebody is; an item that is as it was is not looked through again. */
final class KnownWords {
    private Set<String> names = Set.of();
    private Map<Looked, List<PersonalWord>> known = Map.of();

    /** All of an item in which such words are looked for. */
    private record Looked(Item item, Optional<String> headline) {
        Looked {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(headline, "headline");
        }
    }

    /** What nobody judged yet, in the order of the items. */
    List<PersonalWord> unjudged(Session session) {
        PersonalWords words = PersonalWords.of(session);
        Map<Looked, List<PersonalWord>> before = words.names().equals(names) ? known : Map.of();
        Map<Looked, List<PersonalWord>> now = new HashMap<>();
        List<PersonalWord> unjudged = session.items().stream()
                .map(item -> new Looked(item, session.decisions().headline(item.id())))
                .flatMap(each -> now.computeIfAbsent(each, looked -> found(before, looked, words)).stream())
                .filter(word -> !PersonalWords.isJudged(session.decisions(), word))
                .toList();
        names = words.names();
        known = now;
        return unjudged;
    }

    private static List<PersonalWord> found(
            Map<Looked, List<PersonalWord>> before, Looked looked, PersonalWords words) {
        List<PersonalWord> known = before.get(looked);
        return known == null ? words.in(looked.item(), looked.headline()) : known;
    }
}
