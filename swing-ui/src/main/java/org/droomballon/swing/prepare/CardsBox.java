package org.droomballon.swing.prepare;

import java.util.Locale;
import javax.swing.JCheckBox;
import org.droomballon.deck.Deck;
import org.droomballon.plan.Distribution;
import org.droomballon.plan.Plan;
import org.droomballon.swing.part.Chooser;
import org.droomballon.swing.part.Column;
import org.droomballon.swing.part.Kit;
import org.droomballon.swing.part.Row;

/** What a new evening is about: the deck, the film, the cards, and what follows from the evening before. */
@SuppressWarnings("serial")
final class CardsBox extends Column {
    private final transient PrepareModel model;
    private final transient NewEvening evening;
    private final Chooser<Deck> deck;
    private final JCheckBox film;
    private final JCheckBox spread;
    private final CardsView cards;

    CardsBox(PrepareModel model, NewEvening evening, Kit kit, Fields fields) {
        super(0);
        this.model = model;
        this.evening = evening;
        deck = new Chooser<>(this::title, evening::deck);
        film = kit.check("film", evening.film() == Plan.Film.SHOWN, this::toggleFilm);
        spread = kit.check("spread", evening.distribution() == Distribution.SPREAD, this::toggleSpread);
        cards = new CardsView(evening, kit, fields);
        add(kit.box()
                .with(
                        kit.heading(kit.words().say("cards")),
                        kit.labelled("deck", deck),
                        new Row(0).with(kit.button("deck.open", "folder", model::openDeck)),
                        film,
                        spread,
                        kit.small(kit.words().say("cards.help") + " "
                                + kit.words().say("cards.star")),
                        cards));
    }

    private String title(Deck one) {
        Locale language = model.app().appearance().language();
        return one.titles().title().in(language);
    }

    private void toggleFilm() {
        evening.film(film.isSelected() ? Plan.Film.SHOWN : Plan.Film.NOT_SHOWN);
    }

    private void toggleSpread() {
        evening.distribution(spread.isSelected() ? Distribution.SPREAD : Distribution.SAME);
    }

    void showLeftOut() {
        cards.showLeftOut();
    }

    void refresh() {
        deck.show(evening.decks(), evening.deck());
        film.setVisible(evening.deck().sources().film().isPresent());
        film.setSelected(evening.film() == Plan.Film.SHOWN);
        spread.setSelected(evening.distribution() == Distribution.SPREAD);
        cards.refresh();
    }
}
