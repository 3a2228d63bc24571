package org.droomballon.export.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.QuestionCard;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.ReadBack;
import org.droomballon.session.Session;

/** Words the notes and balloons of a session. */
record NoteLines(Session session, Locale language, Phrases phrases) {
    List<NoteLine> of(List<Item> items) {
        return items.stream().map(this::of).toList();
    }

    NoteLine of(Item item) {
        return new NoteLine(
                item.id().toString(), source(item), item.text(), translated().of(item), marks(item), others(item));
    }

    /** The name of a table as people know it. */
    String table(String group) {
        return session.group(group).map(Group::title).orElse(group);
    }

    /** The names of tables, in the order of the evening. */
    List<String> tables(Collection<String> groups) {
        List<String> order = session.tables().stream().map(Group::id).toList();
        return groups.stream()
                .sorted(Comparator.comparing(order::indexOf))
                .map(this::table)
                .toList();
    }

    /** The card of an item, with the question that its table talked about. */
    CardTitle title(Item item) {
        Optional<Card> card = session.deck().card(item.card());
        String number = card.map(each -> Integer.toString(each.number())).orElse(item.card());
        return new CardTitle(
                phrases.say("note.card", number),
                phrases.say("cards.card", number),
                card.flatMap(this::printed).orElseGet(() -> Told.asIs(ownQuestion(item))));
    }

    private Optional<Told> printed(Card card) {
        return card instanceof QuestionCard printed ? Optional.of(told(printed.question())) : Optional.empty();
    }

    private Told told(LocalizedText text) {
        return Told.beside(text, language);
    }

    private Source source(Item item) {
        CardTitle title = title(item);
        return new Source(table(item.group()), title.card(), title.question(), lens(item));
    }

    private String ownQuestion(Item item) {
        return session.talk(item.group(), item.card())
                .flatMap(talk -> talk.question().first())
                .orElse("");
    }

    /** All lenses of the deck, in their order. */
    List<LensFace> lenses() {
        return session.deck().lenses().stream()
                .map(lens -> LensFace.of(lens, this::told, phrases.words()))
                .toList();
    }

    LensFace lens(Item item) {
        if (item.kind() == Item.Kind.BALLOON) {
            return LensFace.of("balloon", phrases.words(), phrases.say("note.balloon"), "");
        }
        return item.lens()
                .flatMap(session.deck()::lens)
                .map(lens -> LensFace.of(lens, this::told, phrases.words()))
                .orElseGet(() -> LensFace.of("dot", phrases.words(), phrases.say("note.note"), ""));
    }

    private List<String> marks(Item item) {
        Stream<String> unheard = item.isUnheard()
                ? Stream.of(phrases.say(item.readBack() == ReadBack.NOT_OURS ? "note.not.ours" : "note.unread"))
                : Stream.of();
        return Stream.concat(unheard, translated().mark(item).stream()).toList();
    }

    /** Other versions of its words, and other translations of them. */
    private static List<String> others(Item item) {
        return Stream.concat(
                        item.otherTexts().stream(), item.translations().stream().skip(1))
                .toList();
    }

    private TranslatedWords translated() {
        return new TranslatedWords(session, language, phrases);
    }
}
