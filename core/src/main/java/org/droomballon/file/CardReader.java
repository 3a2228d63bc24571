package org.droomballon.file;

import java.util.Optional;
import java.util.OptionalInt;
import org.droomballon.deck.BlankCard;
import org.droomballon.deck.Card;
import org.droomballon.deck.Lens;
import org.droomballon.deck.LocalizedText;
import org.droomballon.deck.Picture;
import org.droomballon.deck.QuestionCard;
import org.droomballon.file.Problem.Kind;

/** Reads the cards and lenses of a deck. */
record CardReader(TextReader texts) {
    static final int MOST_CARDS = 999;

    Optional<Lens> lens(Cursor at) {
        Optional<String> id = at.get("id").id();
        Optional<String> icon = at.get("icon").id();
        Optional<LocalizedText> label = texts.read(at.get("label"));
        Optional<LocalizedText> prompt = texts.read(at.get("prompt"));
        Optional<Picture> picture = picture(at.get("picture"));
        boolean all = id.isPresent() && icon.isPresent() && label.isPresent() && prompt.isPresent();
        return all ? Optional.of(new Lens(id.get(), icon.get(), label.get(), prompt.get(), picture)) : Optional.empty();
    }

    Optional<Card> card(Cursor at) {
        Optional<String> id = at.get("id").id();
        OptionalInt number = at.get("number").number(1, MOST_CARDS);
        boolean blank = isBlank(at);
        Optional<LocalizedText> question = blank ? Optional.empty() : texts.read(at.get("question"));
        Optional<Picture> picture = picture(at.get("picture"));
        if (id.isEmpty() || number.isEmpty() || (!blank && question.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                blank
                        ? new BlankCard(id.get(), number.getAsInt(), picture)
                        : new QuestionCard(id.get(), number.getAsInt(), question.orElseThrow(), picture));
    }

    static boolean isBlank(Cursor card) {
        return card.get("blank").isThere() && card.get("blank").flag().orElse(Boolean.FALSE);
    }

    private static Optional<Picture> picture(Cursor at) {
        Optional<String> path = at.isThere() ? at.text() : Optional.empty();
        if (path.isPresent() && !Picture.isPath(path.get())) {
            at.report(Kind.BAD_PICTURE_NAME, path.get());
            return Optional.empty();
        }
        return path.map(Picture::new);
    }
}
