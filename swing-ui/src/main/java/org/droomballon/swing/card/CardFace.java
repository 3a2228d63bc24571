package org.droomballon.swing.card;

import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JPanel;

/** The card itself: remarks, the question, and the lenses below a hairline. */
@SuppressWarnings("serial")
final class CardFace extends JPanel {
    /** As a share of the card's height, so that at a high zoom the button does not push the question aside. */
    private static final float LARGEST_BUTTON_TEXT = 0.055f;

    private final transient Stage stage;
    private final NotesView notes;
    private final QuestionView question;
    private final LensRow lenses;
    private final OwnQuestionField field;
    private final ControlButton write;

    CardFace(Stage stage) {
        super(null);
        this.stage = stage;
        setOpaque(false);
        notes = new NotesView(stage);
        question = new QuestionView(stage);
        lenses = new LensRow(stage);
        field = new OwnQuestionField(stage);
        write = new ControlButton(stage, CardCommand.WRITE);
        add(notes);
        add(question);
        add(field);
        add(write);
        add(lenses);
    }

    OwnQuestionField field() {
        return field;
    }

    ControlButton write() {
        return write;
    }

    void dress() {
        boolean writing = stage.model().mode() == Mode.WRITING;
        field.setVisible(writing);
        question.setVisible(!writing);
        notes.setVisible(notes.wantedHeight() > 0);
        write.setVisible(stage.model().isBlank() && !writing);
        float size = Math.min(stage.measures().text(26), Math.max(8, getHeight() * LARGEST_BUTTON_TEXT));
        write.dress(size, stage.words().say(writeCaption()));
        field.dress();
    }

    private String writeCaption() {
        boolean again = stage.model().ownQuestion(stage.model().card()).isPresent();
        return again ? "rewrite.caption" : "write.caption";
    }

    @Override
    public void doLayout() {
        int padding = stage.measures().space(56);
        int width = getWidth() - 2 * padding;
        int inner = getHeight() - 2 * stage.measures().space(40);
        int lensHeight = lenses.plan(Room.of(width, inner * 0.38f));
        int lensTop = getHeight() - stage.measures().space(40) - lensHeight;
        lenses.setBounds(padding, lensTop, width, lensHeight);
        lenses.doLayout();
        layOutQuestion(padding, width, lensTop - 2 * stage.measures().space(36));
    }

    private void layOutQuestion(int padding, int width, int bottom) {
        int top = stage.measures().space(36);
        int noteHeight = (int) Math.min(notes.wantedHeight(), (bottom - top) * 0.2f);
        notes.setBounds(padding, top, width, noteHeight);
        int writeHeight = write.isVisible() ? write.getPreferredSize().height : 0;
        int start = top + (noteHeight > 0 ? noteHeight + stage.measures().space(8) : 0);
        question.setBounds(padding, start, width, bottom - writeHeight - start);
        int below = question.getY() + (int) question.bottom() + stage.measures().space(24);
        int writeTop = Math.min(below, bottom - writeHeight);
        field.setBounds(question.getBounds());
        field.fit();
        int writeWidth = write.getPreferredSize().width;
        boolean leftToRight = getComponentOrientation().isLeftToRight();
        write.setBounds(leftToRight ? padding : getWidth() - padding - writeWidth, writeTop, writeWidth, writeHeight);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D own = (Graphics2D) graphics.create();
        PaintedView.smooth(own);
        own.setColor(stage.palette().line());
        int padding = stage.measures().space(56);
        own.fillRect(padding, lenses.getY() - stage.measures().space(36), getWidth() - 2 * padding, 2);
        own.dispose();
    }
}
