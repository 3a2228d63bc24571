package org.droomballon.swing.app;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.droomballon.deck.Card;
import org.droomballon.deck.Lens;
import org.droomballon.export.wording.Wording;
import org.droomballon.session.Group;
import org.droomballon.session.Item;
import org.droomballon.session.Session;
import org.droomballon.session.Talk;

/**
 * Where a note or balloon was written, as people call it.
 *
 * @param drawing the name of the drawing of its lens, or of the balloon
 * @param lens what the lens is called, or the balloon
 * @param question on the card; empty where nobody wrote one
 */
public record Origin(String table, String card, String drawing, String lens, String question) {
    public Origin {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(drawing, "drawing");
        Objects.requireNonNull(lens, "lens");
        Objects.requireNonNull(question, "question");
    }

    /**
     * Where an item of a session was written.
     *
     * @param shared the words that all screens share
     */
    public static Origin of(Session session, Item item, Wording shared) {
        Optional<Lens> lens = item.lens().flatMap(session.deck()::lens);
        Locale language = shared.language();
        return new Origin(
                table(session, item.group()),
                card(session, item.card(), shared),
                lens.map(Lens::icon).orElse(item.kind() == Item.Kind.BALLOON ? "balloon" : "dot"),
                lens.map(each -> each.label().in(language)).orElse(shared.say("origin.balloon")),
                question(session, item.group(), item.card(), language));
    }

    public static String table(Session session, String group) {
        return session.group(group).map(Group::title).orElse(group);
    }

    public static String card(Session session, String card, Wording shared) {
        String number =
                session.deck().card(card).map(Card::number).map(String::valueOf).orElse(card);
        return shared.say("origin.card", number);
    }

    /** What the table talked about: the printed question, or its own on a blank card. */
    public static String question(Session session, String group, String card, Locale language) {
        return session.deck()
                .card(card)
                .flatMap(each -> each.question(language))
                .or(() -> session.talk(group, card)
                        .flatMap((Talk talk) -> talk.question().first()))
                .orElse("");
    }

    /** Table, card and lens in one line. */
    public String line() {
        return Stream.of(table, card, lens).collect(Collectors.joining(" · "));
    }
}
