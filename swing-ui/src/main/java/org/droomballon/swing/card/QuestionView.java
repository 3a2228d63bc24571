package org.droomballon.swing.card;

import java.util.List;
import java.util.Optional;
import org.droomballon.swing.look.Typeface;

/** The question, as large as its room allows; on a blank card the invitation to phrase one. */
@SuppressWarnings("serial")
final class QuestionView extends PaintedView {
    static final float WANTED = 116;

    QuestionView(Stage stage) {
        super(stage);
    }

    @Override
    List<Placed> layOut() {
        return question().map(this::centred).orElseGet(this::invitation);
    }

    private Optional<String> question() {
        CardScreenModel model = stage.model();
        return model.text().question().or(() -> model.ownQuestion(model.card()));
    }

    private List<Placed> centred(String question) {
        TextBlock block =
                TextBlock.fit(question, Typeface.BOLD, stage.measures().text(WANTED), Room.of(getWidth(), getHeight()));
        return List.of(Placed.at(block, 0, (getHeight() - block.height()) / 2, stage.ink()));
    }

    private List<Placed> invitation() {
        float height = getHeight();
        TextBlock head = TextBlock.fit(
                stage.words().say("blank.head"),
                Typeface.BOLD,
                stage.measures().text(WANTED),
                Room.of(getWidth(), height * 0.6f));
        TextBlock help = TextBlock.fit(
                stage.words().say("blank.help"),
                Typeface.REGULAR,
                stage.measures().text(44),
                Room.of(getWidth(), height * 0.36f));
        float top = (height - head.height() - help.height()) / 2;
        return List.of(
                Placed.at(head, 0, top, stage.palette().calm()),
                Placed.at(help, 0, top + head.height(), stage.muted()));
    }

    /** Where its words end. */
    float bottom() {
        return (float) texts().stream()
                .mapToDouble(text -> text.bounds().getMaxY())
                .max()
                .orElse(0);
    }

    @Override
    protected String spoken() {
        return question().orElseGet(() -> stage.words().say("blank.head"));
    }
}
